// The only reader of the environment: every variable with its default and meaning, validated together, then frozen.
import { BlockList, isIP } from 'node:net';
import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The process's own environment: asked for here, so that nothing else reads it. */
export function readEnvironment(): Environment {
  return process.env;
}

/** For help and README: what each variable takes when it is absent, in words, and what it means. */
export interface VariableHelp {
  name: string;
  fallback: string;
  meaning: string;
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'a port number, 0 to 65535')
  .transform(Number)
  .refine((n) => n <= 65_535, 'a port number, 0 to 65535');

const url = (...schemes: string[]) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)), {
    error: `an address that starts with ${schemes.map((s) => `${s}://`).join(' or ')}`,
  });

const MIN_KEY_LENGTH = 32;
const secretKeys = z
  .string()
  .transform((text) => text.split(',').map((key) => key.trim()))
  .refine((keys) => keys.every((key) => key.length >= MIN_KEY_LENGTH), {
    error: `one or several keys of ${MIN_KEY_LENGTH} characters at least, comma-separated, newest first (openssl rand -base64 32)`,
  });

const networks = z.string().transform((text, context) => {
  const list = new BlockList();
  for (const entry of text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    try {
      if (isIP(address) === 0) throw new Error('no address');
      if (prefix === undefined) list.addAddress(address, family);
      else list.addSubnet(address, Number(prefix), family);
    } catch {
      context.addIssue({
        code: 'custom',
        message: 'addresses or networks, comma-separated (10.0.0.0/8, ::1)',
      });
      return z.NEVER;
    }
  }
  return list;
});

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });

const variables = {
  PORT: {
    schema: port,
    fallback: '8787',
    meaning: 'Port of the HTTP service. A worker process listens only where it is set.',
  },
  HOST: {
    schema: z.string(),
    fallback: '127.0.0.1 embedded, 0.0.0.0 otherwise',
    meaning: 'Address to listen on.',
  },
  DATA_DIR: {
    schema: z.string(),
    fallback: './data',
    meaning: 'Folder of the embedded database and its secret key.',
  },
  DATABASE_URL: {
    schema: url('postgres', 'postgresql'),
    fallback: 'none: embedded',
    meaning:
      'PostgreSQL 14 or newer. Without it the database lives inside the process (PGlite), in DATA_DIR.',
  },
  REDIS_URL: {
    schema: url('redis', 'rediss'),
    fallback: 'none: the queue lives in the database',
    meaning: 'Redis 6.2 or newer with maxmemory-policy noeviction, for the queue and for rate limits.',
  },
  ROLE: {
    schema: oneOf(['all', 'api', 'worker']),
    fallback: 'all',
    meaning: 'api answers HTTP, worker checks comments, all does both. api and worker need DATABASE_URL.',
  },
  SECRET_KEY: {
    schema: secretKeys,
    fallback: 'made and kept in DATA_DIR when embedded, required otherwise',
    meaning:
      'Seals phone numbers, receipts and captchas. Several keys, comma-separated, newest first: older ones still open what they sealed.',
  },
  PUBLIC_URL: {
    schema: url('http', 'https').transform((text) => new URL(text).origin),
    fallback: 'the Host of each request',
    meaning: 'Where readers reach the service, such as https://comments.example.vn.',
  },
  ADMIN_TOKEN: {
    schema: z.string().min(24, 'at least 24 characters'),
    fallback: 'made at the first start and printed once',
    meaning: 'Bearer token of the first admin.',
  },
  TRUSTED_PROXIES: {
    schema: networks,
    fallback: 'none',
    meaning: 'Addresses or networks whose X-Forwarded-For is believed, comma-separated.',
  },
  OUTBOUND_NETWORKS: {
    schema: networks,
    fallback: 'none',
    meaning:
      'Private addresses or networks that remote checks may reach, also over http, comma-separated. Elsewhere they go to public addresses over https only.',
  },
  LOG_LEVEL: {
    schema: oneOf(['debug', 'info', 'warn', 'error', 'silent']),
    fallback: 'info',
    meaning: 'Least serious log line that is written.',
  },
  CAPTCHA_FIXED_ANSWER: {
    schema: z.string().min(1),
    fallback: 'none',
    meaning:
      'For tests and benchmarks: the answer of every captcha; any work is done. Refused when NODE_ENV is production.',
  },
  RATE_LIMITS: {
    schema: oneOf(['on', 'off']),
    fallback: 'on',
    meaning: 'off is for tests and benchmarks. Refused when NODE_ENV is production.',
  },
} as const;

export const VARIABLES: readonly VariableHelp[] = Object.entries(variables).map(
  ([name, { fallback, meaning }]) => ({
    name,
    fallback,
    meaning,
  }),
);

const schema = z.object(
  Object.fromEntries(
    Object.entries(variables).map(([name, { schema: value }]) => [name, value.optional()]),
  ) as {
    [Name in keyof typeof variables]: z.ZodOptional<(typeof variables)[Name]['schema']>;
  },
);

export interface Config {
  role: 'all' | 'api' | 'worker';
  /** null: this process does not listen. */
  port: number | null;
  host: string;
  dataDir: string;
  databaseUrl: string | null;
  redisUrl: string | null;
  /** null: the embedded store's own. */
  secretKeys: string[] | null;
  publicUrl: string | null;
  adminToken: string | null;
  trustedProxies: BlockList;
  outboundNetworks: BlockList;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  captchaFixedAnswer: string | null;
  rateLimits: 'on' | 'off';
}

/** All problems at once, each naming its variable, what it got and what it takes. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
  }
}

/** What must not stand in a terminal's history or a log. */
const SECRET = new Set(['SECRET_KEY', 'ADMIN_TOKEN', 'DATABASE_URL', 'REDIS_URL']);

/** Pure. An empty variable is an absent one. Throws ConfigError. */
export function loadConfig(environment: Environment): Readonly<Config> {
  const given = Object.fromEntries(
    Object.keys(variables).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = schema.safeParse(given);
  const problems = (parsed.error?.issues ?? []).map(({ path, message }) => {
    const name = String(path[0]);
    const got = SECRET.has(name) ? 'something else' : JSON.stringify(given[name]);
    return `${name}: got ${got}, takes ${message}`;
  });
  const values = parsed.data ?? {};
  const role = values.ROLE ?? 'all';
  if (!given.DATABASE_URL && role !== 'all') {
    problems.push(
      `ROLE: ${role} needs DATABASE_URL, since the embedded database lives in one process. Set it, or leave ROLE unset.`,
    );
  }
  if (given.DATABASE_URL && !given.SECRET_KEY) {
    problems.push('SECRET_KEY: required with DATABASE_URL. Make one with: openssl rand -base64 32');
  }
  if (environment.NODE_ENV === 'production') {
    if (given.CAPTCHA_FIXED_ANSWER)
      problems.push('CAPTCHA_FIXED_ANSWER: must not be set when NODE_ENV is production.');
    if (given.RATE_LIMITS === 'off')
      problems.push('RATE_LIMITS: must not be off when NODE_ENV is production.');
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze({
    role,
    port: role === 'worker' ? (values.PORT ?? null) : (values.PORT ?? 8787),
    host: values.HOST ?? (values.DATABASE_URL ? '0.0.0.0' : '127.0.0.1'),
    dataDir: values.DATA_DIR ?? './data',
    databaseUrl: values.DATABASE_URL ?? null,
    redisUrl: values.REDIS_URL ?? null,
    secretKeys: values.SECRET_KEY ?? null,
    publicUrl: values.PUBLIC_URL ?? null,
    adminToken: values.ADMIN_TOKEN ?? null,
    trustedProxies: values.TRUSTED_PROXIES ?? new BlockList(),
    outboundNetworks: values.OUTBOUND_NETWORKS ?? new BlockList(),
    logLevel: values.LOG_LEVEL ?? 'info',
    captchaFixedAnswer: values.CAPTCHA_FIXED_ANSWER ?? null,
    rateLimits: values.RATE_LIMITS ?? 'on',
  });
}
