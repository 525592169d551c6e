import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOrMakeSecretKey } from '../../src/secrets/secret-key-file.ts';
import { sameSecret, tokens } from '../../src/secrets/token.ts';

describe('a token', () => {
  it('is made anew each time, and long', () => {
    const made = new Set(Array.from({ length: 100 }, tokens.make));
    expect(made.size).toBe(100);
    for (const token of made) expect(token).toMatch(/^duyet_[A-Za-z0-9_-]{43}$/);
  });

  it('is known by a hash that does not contain it', () => {
    const token = tokens.make();
    expect(tokens.hash(token)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(tokens.hash(token)).toBe(tokens.hash(token));
    expect(token).not.toContain(tokens.hash(token));
  });
});

it.each([
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['abc', 'abcd', false],
  ['', '', true],
  ['ế', 'e', false],
])('sameSecret of %j and %j is %s', (a, b, same) => {
  expect(sameSecret(a, b)).toBe(same);
});

describe('the embedded store’s key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duyet-key-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is made once, in a folder that is made too, and read from then on', () => {
    const path = join(folder, 'data');
    const key = readOrMakeSecretKey(path);
    expect(key.length).toBeGreaterThanOrEqual(32);
    expect(readOrMakeSecretKey(path)).toBe(key);
  });

  it('is readable by its owner alone', () => {
    readOrMakeSecretKey(join(folder, 'own'));
    expect(statSync(join(folder, 'own', 'secret.key')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'own')).mode & 0o777).toBe(0o700);
  });

  it('is another one in another folder', () => {
    expect(readOrMakeSecretKey(join(folder, 'a'))).not.toBe(readOrMakeSecretKey(join(folder, 'b')));
  });
});
