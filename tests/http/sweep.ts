// Each part of a valid request in turn made each of the values that stores and parsers trip over most.
import { type Sent, send } from './hostile-requests.ts';
import type { Taken } from './valid-requests.ts';

/** Made of a fresh request: what it names may be good for one use. */
type Change = (taken: Taken) => Sent;

const VALUES: readonly unknown[] = [
  'a\u0000b',
  'a\ud83d',
  '\u0000',
  -1,
  2 ** 40,
  null,
  ['x'],
  { toString: 'x' },
];
const cursorOf = (text: string) => Buffer.from(text).toString('base64url');
const ID = '01890000-0000-7000-8000-000000000001';
const TEXTS: readonly string[] = [
  ...['', 'a%00b', '%ED%A0%BD', '%E0%A4%A', '-1', '9'.repeat(30), ID.toUpperCase(), 'a'.repeat(9_000)],
  ...[cursorOf(`${ID}@999999999999999`), cursorOf(`${ID}@`), cursorOf(`${ID}@1@2`)],
];
const PARTS = ['a%00b', '%E0%A4%A', '..%2f..', 'a'.repeat(9_000)];
const LIST_PARTS = 'parent sort limit cursor status reply'.split(' ');
const HEADERS: readonly [string, string][] = [
  ['Idempotency-Key', 'ÿ\u0080'],
  ['Idempotency-Key', "' or 1=1; --"],
  ['If-Match', '"99999999999999999999"'],
  ['If-None-Match', '"'],
  ['Cookie', 'duyet-receipt=x; duyet-receipt=y; =; a'],
  ['Cookie', `duyet-receipt=${'A'.repeat(3_000)}`],
  ['Authorization', 'Bearer ÿ'],
  ['Origin', 'https://[::1'],
  ['Host', 'a b:99999'],
  ['X-Forwarded-For', 'fe80::1%eth0, ::ffff:1.2.3.4, , 1.2.3.4:80, [::1], 127.0.0.1'],
  ['Accept-Language', 'vi-'.repeat(2_000)],
  ['Content-Length', '-1'],
  ['Content-Encoding', 'gzip'],
];

export function sweep(taken: Taken): Change[] {
  const fields = fieldsOf(taken).flatMap((path) =>
    VALUES.map(
      (value): Change =>
        (fresh) =>
          send({ ...fresh, body: withField(fresh.body, path, value) }),
    ),
  );
  const names = new Set([
    ...taken.query.map(([name]) => name),
    ...(taken.method === 'GET' ? LIST_PARTS : []),
  ]);
  const query = [...names].flatMap((name) =>
    TEXTS.map(
      (text): Change =>
        (fresh) => {
          const rest = fresh.query.filter(([other]) => other !== name);
          return send({ ...fresh, query: [...rest, [name, text]] });
        },
    ),
  );
  const path = taken.path.flatMap((_, place) =>
    PARTS.map(
      (text): Change =>
        (fresh) =>
          send({ ...fresh, path: fresh.path.with(place, text) }),
    ),
  );
  const headers = HEADERS.map(
    ([name, value]): Change =>
      (fresh) =>
        send({ ...fresh, headers: { ...fresh.headers, [name]: value } }),
  );
  return [...fields, ...query, ...path, ...headers];
}

type Path = readonly string[];

function fieldsOf({ body }: Taken): Path[] {
  if (Array.isArray(body)) return body.map(([name]) => [name]);
  return placesIn(body ?? {});
}

function placesIn(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...placesIn(inner).map((path) => [key, ...path]),
  ]);
}

function withField(body: Taken['body'], path: Path, value: unknown): NonNullable<Taken['body']> {
  if (Array.isArray(body)) {
    const text = typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value);
    return body.map(([name, old]): [string, string] => [name, name === path[0] ? text : old]);
  }
  const changed: Record<string, unknown> = structuredClone(body ?? {});
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, changed);
  holder[path.at(-1) ?? ''] = value;
  return changed;
}
