// Requests that are nothing but junk, some of it sent to where something is.
import { FORM_TYPE, HEADERS, METHODS, type Sent } from './hostile-requests.ts';
import { anyHeaderValue, anyKey, anyText, anyUrlText, anyValue } from './hostile-values.ts';
import type { Random } from './random.ts';

const TYPES = [
  'application/json',
  FORM_TYPE,
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/json; charset=utf-16',
];

/** `paths`: real ones, since behind those more code is reached. */
export function anyRequest(random: Random, paths: readonly string[], tokens: readonly string[]): Sent {
  const parts = Array.from({ length: 1 + random.below(5) }, () => anyUrlText(random));
  const path = random.once(3) ? `/${parts.join('/')}` : random.pick(paths);
  const query = Array.from({ length: random.below(4) }, () => `${anyUrlText(random)}=${anyUrlText(random)}`);
  const names = Array.from({ length: random.below(4) }, () => random.pick(HEADERS));
  const body = random.pick<() => unknown>([
    () => JSON.stringify(anyValue(random)),
    () => `{"${anyKey(random)}":${JSON.stringify(anyValue(random))}}`,
    () => anyText(random),
    () => Uint8Array.from({ length: random.below(500) }, () => random.below(256)),
    () => '['.repeat(60_000),
    () => `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    () => '--x\r\nContent-Disposition: form-data; name="content"\r\n\r\na\r\n--x--',
  ])();
  return {
    method: random.pick(METHODS),
    path: `${path}${query.length > 0 ? `?${query.join('&')}` : ''}`.slice(0, 16_000),
    asked: {
      headers: {
        'Content-Type': random.once(4) ? anyHeaderValue(random) : random.pick(TYPES),
        ...Object.fromEntries(names.map((name) => [name, anyHeaderValue(random)])),
      },
      body,
      ...(random.once(2) && { token: random.pick(tokens) }),
    },
  };
}
