import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyring } from '../../src/secrets/keyring.ts';

const OLD = 'an old key that is long enough to be one';
const NEW = 'a new key that is long enough to be one!';
const [old, fresh, both] = [createKeyring([OLD]), createKeyring([NEW]), createKeyring([NEW, OLD])];

describe('what is sealed', () => {
  it('opens again, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, context) => {
        expect(both.open('phone', both.seal('phone', text, context), context)).toBe(text);
      }),
    );
  });

  it('can stand in a URL', () => {
    expect(both.seal('cookie', '+84912345678', 'c')).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it('is different each time, so that equal numbers do not show', () => {
    const seals = Array.from({ length: 50 }, () => both.seal('phone', '+84912345678', 'id'));
    expect(new Set(seals).size).toBe(50);
  });

  it('opens neither for another context nor for another purpose', () => {
    const sealed = both.seal('phone', '+84912345678', 'comment-1');
    expect(both.open('phone', sealed, 'comment-2')).toBeNull();
    expect(both.open('captcha', sealed, 'comment-1')).toBeNull();
  });

  it('does not open with any byte tampered with', () => {
    const sealed = both.seal('phone', '+84912345678', 'id');
    const [keyId, body] = [sealed.slice(0, 4), Buffer.from(sealed.slice(4), 'base64url')];
    const tampered = Array.from(body, (byte, at) => {
      const copy = Buffer.from(body);
      copy[at] = byte ^ 1;
      return keyId + copy.toString('base64url');
    });
    expect(tampered.filter((text) => both.open('phone', text, 'id') !== null)).toEqual([]);
  });

  it('opens with an older key after a new one came, and no more when that is gone', () => {
    const sealed = old.seal('phone', '+84912345678', 'id');
    expect(both.open('phone', sealed, 'id')).toBe('+84912345678');
    expect(fresh.open('phone', sealed, 'id')).toBeNull();
  });

  it('is sealed with the newest key', () => {
    expect(fresh.open('phone', both.seal('phone', 'x', 'id'), 'id')).toBe('x');
    expect(old.open('phone', both.seal('phone', 'x', 'id'), 'id')).toBeNull();
  });

  it('reads as nothing where it is anything else', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string().map((text) => both.newestKeyId + text),
    );
    fc.assert(fc.property(texts, (text) => both.open('phone', text, 'id') === null));
  });
});

describe('an HMAC', () => {
  it('is 43 characters, the same each time, and another one for another text, purpose or key', () => {
    const mac = both.mac('phone', 'a');
    expect(mac).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(both.mac('phone', 'a')).toBe(mac);
    expect(new Set([mac, both.mac('phone', 'b'), both.mac('address', 'a'), old.mac('phone', 'a')]).size).toBe(
      4,
    );
  });

  it('is found under every key, the newest first', () => {
    expect(both.macs('phone', 'a')).toEqual([fresh.mac('phone', 'a'), old.mac('phone', 'a')]);
  });

  it('can be asked for under an older key by its name', () => {
    expect(both.mac('phone', 'a', old.newestKeyId)).toBe(old.mac('phone', 'a'));
    expect(() => both.mac('phone', 'a', 'none')).toThrow('none');
  });
});

describe('a keyring', () => {
  it('knows its keys by short names that say nothing of them', () => {
    expect(both.newestKeyId).toBe(fresh.newestKeyId);
    expect(both.newestKeyId).toMatch(/^[A-Za-z0-9_-]{4}$/);
    expect([fresh.newestKeyId, old.newestKeyId, 'none'].map(both.knows)).toEqual([true, true, false]);
  });

  it('needs a key', () => {
    expect(() => createKeyring([])).toThrow('at least one key');
  });
});
