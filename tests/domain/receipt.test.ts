import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeReceipt, readReceipt } from '../../src/domain/receipt.ts';
import { createKeyring } from '../../src/secrets/keyring.ts';

const OLD = 'an old key that is long enough to be one';
const NEW = 'a new key that is long enough to be one!';
const keyring = createKeyring([NEW, OLD]);
const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('a receipt', () => {
  it('is 48 characters that a URL, a form and a person can carry', () => {
    expect(makeReceipt(ID, keyring)).toMatch(/^[A-Za-z0-9_-]{48}$/);
  });

  it('carries 132 bits of the signature', () => {
    expect(makeReceipt(ID, keyring).slice(26)).toBe(keyring.mac('receipt', ID).slice(0, 22));
  });

  it('reads as the comment it was made for', () => {
    fc.assert(fc.property(fc.uuid(), (id) => readReceipt(makeReceipt(id, keyring), keyring) === id));
  });

  it('may be pasted with spaces around it', () => {
    expect(readReceipt(` ${makeReceipt(ID, keyring)}\n`, keyring)).toBe(ID);
  });

  it('made under an older key still reads, and no more when that key is gone', () => {
    const old = makeReceipt(ID, createKeyring([OLD]));
    expect(readReceipt(old, keyring)).toBe(ID);
    expect(readReceipt(old, createKeyring([NEW]))).toBeNull();
  });

  it('is another one under another key', () => {
    const keyId = createKeyring([OLD]).newestKeyId;
    expect(makeReceipt(ID, keyring, keyId)).toBe(makeReceipt(ID, createKeyring([OLD])));
    expect(makeReceipt(ID, keyring, keyId)).not.toBe(makeReceipt(ID, keyring));
  });

  it('is refused with any single character changed', () => {
    const receipt = makeReceipt(ID, keyring);
    const changed = [...receipt].flatMap((char, at) =>
      [...BASE64URL]
        .filter((other) => other !== char)
        .map((other) => receipt.slice(0, at) + other + receipt.slice(at + 1)),
    );
    expect(changed).toHaveLength(48 * 63);
    expect(changed.filter((text) => readReceipt(text, keyring) !== null)).toEqual([]);
  });

  it.each([
    ['cut short', (receipt: string) => receipt.slice(0, -1)],
    ['made longer', (receipt: string) => `${receipt}A`],
    ['in standard base64', (receipt: string) => `+/==${receipt.slice(4)}`],
    [
      'with its signature swapped for another comment’s',
      (receipt: string) => receipt.slice(0, 26) + makeReceipt(ID.replace('0', '1'), keyring).slice(26),
    ],
  ])('is refused %s', (_how, change) => {
    expect(readReceipt(change(makeReceipt(ID, keyring)), keyring)).toBeNull();
  });

  it('reads any text without throwing', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary', minLength: 48, maxLength: 48 }),
    );
    fc.assert(fc.property(texts, (text) => readReceipt(text, keyring) === null));
  });
});
