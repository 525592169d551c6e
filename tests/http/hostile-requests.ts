// Valid requests with one thing changed, by chance.
import type { Asked } from '../support/app.ts';
import { anyHeaderValue, anyKey, anyText, anyUrlText, anyValue } from './hostile-values.ts';
import type { Random } from './random.ts';
import type { Taken } from './valid-requests.ts';

export interface Sent {
  method: string;
  path: string;
  asked: Asked;
}

export const FORM_TYPE = 'application/x-www-form-urlencoded';
export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];
export const HEADERS =
  `Accept Accept-Language Accept-Encoding Authorization Cache-Control Content-Encoding Content-Type
  Content-Length Cookie Expect Host Idempotency-Key If-Match If-None-Match Last-Event-ID Origin Range Referer
  Transfer-Encoding User-Agent X-Forwarded-For X-HTTP-Method-Override`.split(/\s+/);

export function send(taken: Taken): Sent {
  const { method, path, query, headers, body, token } = taken;
  const text = query.map((pair) => pair.join('=')).join('&');
  const isForm = Array.isArray(body);
  const encoded = isForm ? String(new URLSearchParams(body)) : JSON.stringify(body);
  return {
    method,
    path: `/${path.join('/')}${text && `?${text}`}`,
    asked: {
      headers: { 'Content-Type': isForm ? FORM_TYPE : 'application/json', ...headers },
      ...(body !== undefined && { body: encoded }),
      ...(token !== undefined && { token }),
    },
  };
}

type Change = (taken: Taken, random: Random, tokens: readonly string[]) => Sent;

const changePath: Change = (taken, random) => {
  const place = random.below(taken.path.length);
  return send({ ...taken, path: taken.path.map((part, n) => (n === place ? anyUrlText(random) : part)) });
};

const changeQuery: Change = (taken, random) => {
  const { query } = taken;
  const place = random.below(query.length + 1);
  const [name = random.once(2) ? encodeURIComponent(anyKey(random).toWellFormed()) : 'x'] =
    query[place] ?? [];
  const pair: [string, string] = [name, anyUrlText(random)];
  const changed = random.pick([
    () => query.filter((_, n) => n !== place),
    () => [...query, pair],
    () => query.map((old, n) => (n === place ? pair : old)).concat(place === query.length ? [pair] : []),
    () =>
      query.map(([key, value], n): [string, string] => (n === place ? [`${key}[]`, value] : [key, value])),
  ]);
  return send({ ...taken, query: changed() });
};

const changeHeader: Change = (taken, random) =>
  send({ ...taken, headers: { ...taken.headers, [random.pick(HEADERS)]: anyHeaderValue(random) } });

const changeMethod: Change = (taken, random) => send({ ...taken, method: random.pick(METHODS) });

const changeToken: Change = (taken, random, tokens) => send({ ...taken, token: random.pick(tokens) });

/** One field, however deep it lies, dropped, doubled, renamed or made something else. */
const changeField: Change = (taken, random) => {
  if (Array.isArray(taken.body)) {
    const place = random.below(taken.body.length);
    const [name = ''] = taken.body[place] ?? [];
    const rest = taken.body.filter((_, n) => n !== place || random.once(2));
    return send({
      ...taken,
      body: random.once(3) ? rest : [...rest, [name, anyText(random).toWellFormed()]],
    });
  }
  const body = structuredClone(taken.body ?? {});
  const holders = holdersIn(body);
  const holder = random.pick(holders);
  const key = Object.keys(holder).length === 0 ? anyKey(random) : random.pick(Object.keys(holder));
  const act = random.below(5);
  if (act === 0) delete holder[key];
  // defineProperty, since assigning __proto__ would change this test's object instead of the text that is sent.
  else if (act === 1)
    Object.defineProperty(holder, anyKey(random), { value: anyValue(random), enumerable: true });
  else holder[key] = anyValue(random);
  const sent = send({ ...taken, body });
  const again = `"${key}":${JSON.stringify(anyValue(random))},`;
  return act === 4
    ? { ...sent, asked: { ...sent.asked, body: String(sent.asked.body).replace('{', `{${again}`) } }
    : sent;
};

function holdersIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(holdersIn)];
}

/** The same body in another encoding, cut short, or more of it. */
const changeBytes: Change = (taken, random) => {
  const sent = send(taken);
  const text = String(sent.asked.body ?? '{}');
  const body = random.pick<() => unknown>([
    () => Uint8Array.from(Buffer.from(text, 'utf16le')),
    () => Uint8Array.from(Buffer.from(text, 'latin1')),
    () => Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from(text)]),
    () => Uint8Array.from([...Buffer.from(text), 0xff, 0xfe]),
    () => text.slice(0, random.below(text.length)),
    () => text + text,
    () => `${'['.repeat(20_000)}${text}`,
    () => text + ' '.repeat(70_000),
    () => '',
    () => new Blob([text]).stream(),
  ])();
  return { ...sent, asked: { ...sent.asked, body } };
};

const CHANGES: Change[] = [
  changePath,
  changeQuery,
  changeHeader,
  changeMethod,
  changeToken,
  changeField,
  changeField,
  changeField,
  changeBytes,
];

export const changeOneThing: Change = (taken, random, tokens) => random.pick(CHANGES)(taken, random, tokens);
