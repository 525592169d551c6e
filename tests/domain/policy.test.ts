import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, policySchema } from '../../src/domain/policy.ts';

/** `path: message` of every problem. */
function problems(policy: unknown): string[] {
  return (policySchema.safeParse(policy).error?.issues ?? []).map(({ path }) => path.join('.'));
}

describe('a policy', () => {
  it('takes its defaults where parts are absent', () => {
    expect(policySchema.parse({})).toEqual({
      mode: 'pre',
      checks: {},
      languages: null,
      wave: { size: 5 },
      labels: {
        abuse: { hold: 0.5, reject: null },
        spam: { hold: 0.5, reject: 0.97 },
        'personal-data': { hold: 0.5, reject: null },
        noise: { hold: null, reject: null },
        duplicate: { hold: 0.5, reject: null },
        flood: { hold: 0.5, reject: null },
        listed: { hold: 0.5, reject: null },
        unavailable: { hold: 0.5, reject: null },
      },
      blocked: { words: [], phones: [], domains: [] },
      allowed: { phones: [], domains: ['*.gov.vn'] },
      remote: null,
      trustedReaders: null,
    });
  });

  it('keeps the other defaults when one part is given', () => {
    const { labels, blocked } = policySchema.parse({
      labels: { spam: { hold: 0.2, reject: 0.3 } },
      blocked: { domains: ['A.example'] },
    });
    expect(labels.spam).toEqual({ hold: 0.2, reject: 0.3 });
    expect(labels.abuse).toEqual(DEFAULT_POLICY.labels.abuse);
    expect(blocked).toEqual({ words: [], phones: [], domains: ['a.example'] });
  });

  it('reads back as itself', () => {
    const policy = policySchema.parse({
      blocked: { words: ['lừa đảo', { form: 'X', marks: true, case: true, reason: 'hate' }] },
    });
    expect(policySchema.parse(policy)).toEqual(policy);
  });

  it('takes a word in its short form', () => {
    expect(policySchema.parse({ blocked: { words: [' lừa đảo '] } }).blocked.words).toEqual([
      { form: 'lừa đảo', marks: false, case: false },
    ]);
  });

  it('takes one domain and all below one', () => {
    const domains = ['bao.example', '*.gov.vn', 'tiếng-việt.vn'];
    expect(policySchema.parse({ blocked: { domains } }).blocked.domains).toEqual(domains);
  });
});

describe('a remote check', () => {
  const url = 'https://classifier.example/v1?model=a';
  const secret = 'x'.repeat(16);

  it('takes its defaults where parts are absent', () => {
    expect(policySchema.parse({ remote: { url, secret } }).remote).toEqual({
      url,
      format: 'duyet',
      model: null,
      secret,
      labels: {},
      timeoutMs: 2_000,
      retries: 1,
      failure: 'hold',
      sendPhone: false,
    });
  });

  it('needs no secret where the service may want none', () => {
    expect(problems({ remote: { url, format: 'openai-moderation' } })).toEqual([]);
  });

  it.each([
    ['no address', { secret }, ['remote.url']],
    ['no secret to sign with', { url }, ['remote.secret']],
    ['a short secret', { url, secret: 'short' }, ['remote.secret']],
    ['a secret that no header can carry', { url, secret: 'một bí mật rất là dài' }, ['remote.secret']],
    ['another scheme', { url: 'file:///etc/passwd', secret }, ['remote.url']],
    ['a password in its address', { url: 'https://a:b@classifier.example', secret }, ['remote.url']],
    ['a label of the service’s own', { url, secret, labels: { x: 'listed' } }, ['remote.labels.x']],
    ['words for a label', { url, secret, labels: { 'nói xấu': 'abuse' } }, ['remote.labels.nói xấu']],
    ['a time that outlasts the job', { url, secret, timeoutMs: 5_001 }, ['remote.timeoutMs']],
    ['endless retries', { url, secret, retries: 4 }, ['remote.retries']],
    ['a failure that approves', { url, secret, failure: 'approve' }, ['remote.failure']],
    [
      'a phone where none has a place',
      { url, format: 'openai-moderation', sendPhone: true },
      ['remote.sendPhone'],
    ],
    ['an unknown part', { url, secret, key: 'x' }, ['remote']],
  ])('with %s is refused, and the place named', (_name, remote, paths) => {
    expect(problems({ remote })).toEqual(paths);
  });
});

describe('a wrong policy', () => {
  it.each([
    ['an unknown part', { moode: 'pre' }, ['']],
    ['an unknown label', { labels: { anger: { hold: 1, reject: null } } }, ['labels']],
    ['an unknown mode', { mode: 'post' }, ['mode']],
    ['an unknown mode of a check', { checks: { links: 'never' } }, ['checks.links']],
    ['a score above 1', { labels: { spam: { hold: 0.5, reject: 1.5 } } }, ['labels.spam.reject']],
    ['a score below 0', { labels: { spam: { hold: -0.1, reject: null } } }, ['labels.spam.hold']],
    ['half a pair of thresholds', { labels: { spam: { hold: 0.5 } } }, ['labels.spam.reject']],
    ['reject below hold', { labels: { spam: { hold: 0.9, reject: 0.5 } } }, ['labels.spam.reject']],
    ['an empty word', { blocked: { words: ['fine', '  '] } }, ['blocked.words.1']],
    ['a domain with a path', { blocked: { domains: ['a.example/x'] } }, ['blocked.domains.0']],
    ['a star in the middle', { allowed: { domains: ['a.*.vn'] } }, ['allowed.domains.0']],
    ['a bare ending', { allowed: { domains: ['vn'] } }, ['allowed.domains.0']],
    ['more words than a list holds', { blocked: { words: Array(50_001).fill('a') } }, ['blocked.words']],
  ])('with %s is refused, and the place named', (_name, policy, paths) => {
    expect(problems(policy)).toEqual(paths);
  });
});
