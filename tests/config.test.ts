import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, type Environment, loadConfig, VARIABLES } from '../src/config.ts';

const KEY = 'a key that is long enough to be one!';
const DATABASE = { DATABASE_URL: 'postgres://duyet@db/duyet', SECRET_KEY: KEY };

function problemsOf(environment: Environment): string[] {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
}

describe('without any variable', () => {
  it('everything runs embedded in one process, for this machine only', () => {
    expect(loadConfig({})).toMatchObject({
      role: 'all',
      port: 8787,
      host: '127.0.0.1',
      dataDir: './data',
      databaseUrl: null,
      redisUrl: null,
      secretKeys: null,
      publicUrl: null,
      adminToken: null,
      logLevel: 'info',
      captchaFixedAnswer: null,
      rateLimits: 'on',
    });
  });

  it('an empty variable is an absent one, and an unknown one is nobody’s business', () => {
    expect(loadConfig({ PORT: '', ROLE: '', DATABASE_URL: '', NODE_VERSION: '20' })).toEqual(loadConfig({}));
  });

  it('no proxy is trusted, and no private network may be asked', () => {
    expect(loadConfig({}).trustedProxies.check('127.0.0.1')).toBe(false);
    expect(loadConfig({}).outboundNetworks.check('127.0.0.1')).toBe(false);
  });

  it('nothing can be changed afterwards', () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });
});

describe('with variables', () => {
  it('each is read', () => {
    const config = loadConfig({
      ...DATABASE,
      PORT: '80',
      HOST: '::1',
      REDIS_URL: 'rediss://redis:6380',
      SECRET_KEY: `${KEY}, ${KEY.toUpperCase()}`,
      PUBLIC_URL: 'https://comments.example/anything?x',
      ADMIN_TOKEN: 'a token that is long enough',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      OUTBOUND_NETWORKS: '127.0.0.1',
      LOG_LEVEL: 'warn',
      CAPTCHA_FIXED_ANSWER: 'bench',
      RATE_LIMITS: 'off',
    });
    expect(config).toMatchObject({
      port: 80,
      host: '::1',
      redisUrl: 'rediss://redis:6380',
      secretKeys: [KEY, KEY.toUpperCase()],
      publicUrl: 'https://comments.example',
      logLevel: 'warn',
      captchaFixedAnswer: 'bench',
      rateLimits: 'off',
    });
    const trusted = ['10.1.2.3', '11.1.2.3'].map((address) => config.trustedProxies.check(address));
    expect([...trusted, config.trustedProxies.check('::1', 'ipv6')]).toEqual([true, false, true]);
    expect(config.outboundNetworks.check('127.0.0.1')).toBe(true);
  });

  it('a process with a database listens for others, and a worker only where it is told a port', () => {
    expect(loadConfig(DATABASE)).toMatchObject({ host: '0.0.0.0', port: 8787 });
    expect(loadConfig({ ...DATABASE, ROLE: 'worker' }).port).toBeNull();
    expect(loadConfig({ ...DATABASE, ROLE: 'worker', PORT: '9000' }).port).toBe(9_000);
  });

  it.each([
    ['0', []],
    ['65535', []],
    ['65536', ['PORT: got "65536", takes a port number, 0 to 65535']],
    ['-1', ['PORT: got "-1", takes a port number, 0 to 65535']],
    ['80x', ['PORT: got "80x", takes a port number, 0 to 65535']],
  ])('PORT=%s', (port, problems) => {
    expect(problemsOf({ PORT: port })).toEqual(problems);
  });
});

it('every wrong variable is named at once, with what it got and what it takes, and no secret is shown', () => {
  expect(
    problemsOf({
      PORT: 'http',
      DATABASE_URL: 'mysql://root:secret@db',
      REDIS_URL: 'http://:secret@redis',
      ROLE: 'boss',
      SECRET_KEY: `${KEY},secret`,
      PUBLIC_URL: 'comments.example',
      ADMIN_TOKEN: 'secret',
      TRUSTED_PROXIES: '10.0.0.0/8, everybody',
      OUTBOUND_NETWORKS: 'localhost',
      LOG_LEVEL: 'loud',
      RATE_LIMITS: 'maybe',
    }),
  ).toEqual([
    'PORT: got "http", takes a port number, 0 to 65535',
    'DATABASE_URL: got something else, takes an address that starts with postgres:// or postgresql://',
    'REDIS_URL: got something else, takes an address that starts with redis:// or rediss://',
    'ROLE: got "boss", takes one of all, api, worker',
    'SECRET_KEY: got something else, takes one or several keys of 32 characters at least, comma-separated, newest first (openssl rand -base64 32)',
    'PUBLIC_URL: got "comments.example", takes an address that starts with http:// or https://',
    'ADMIN_TOKEN: got something else, takes at least 24 characters',
    'TRUSTED_PROXIES: got "10.0.0.0/8, everybody", takes addresses or networks, comma-separated (10.0.0.0/8, ::1)',
    'OUTBOUND_NETWORKS: got "localhost", takes addresses or networks, comma-separated (10.0.0.0/8, ::1)',
    'LOG_LEVEL: got "loud", takes one of debug, info, warn, error, silent',
    'RATE_LIMITS: got "maybe", takes one of on, off',
  ]);
});

describe('what does not go together', () => {
  it.each(['api', 'worker'])('ROLE=%s needs DATABASE_URL', (role) => {
    expect(problemsOf({ ROLE: role })).toEqual([
      `ROLE: ${role} needs DATABASE_URL, since the embedded database lives in one process. Set it, or leave ROLE unset.`,
    ]);
    expect(problemsOf({ ROLE: role, ...DATABASE })).toEqual([]);
  });

  it('DATABASE_URL needs SECRET_KEY', () => {
    expect(problemsOf({ DATABASE_URL: DATABASE.DATABASE_URL })).toEqual([
      'SECRET_KEY: required with DATABASE_URL. Make one with: openssl rand -base64 32',
    ]);
  });

  it('production takes no switch that is meant for tests', () => {
    const switches = { CAPTCHA_FIXED_ANSWER: 'bench', RATE_LIMITS: 'off' };
    expect(problemsOf({ NODE_ENV: 'production', ...switches })).toEqual([
      'CAPTCHA_FIXED_ANSWER: must not be set when NODE_ENV is production.',
      'RATE_LIMITS: must not be off when NODE_ENV is production.',
    ]);
    expect(problemsOf({ NODE_ENV: 'production', RATE_LIMITS: 'on' })).toEqual([]);
    expect(problemsOf({ NODE_ENV: 'test', ...switches })).toEqual([]);
  });
});

it('README’s table has exactly one row for each variable, with its default and its meaning', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const rows = readme.split('\n').filter((line) => /^\| `[A-Z_]+` \|/.test(line));
  expect(rows).toEqual(
    VARIABLES.map(({ name, fallback, meaning }) => `| \`${name}\` | ${fallback} | ${meaning} |`),
  );
});
