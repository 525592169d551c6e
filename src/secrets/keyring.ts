// Everything secret passes here: sealing (AES-256-GCM), HMACs, and keys that may be replaced without losing what the old ones made.
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Keyring, MacPurpose, SealPurpose } from '../domain/ports.ts';
import { sameSecret } from './token.ts';

interface Key {
  id: string;
  derive(purpose: string): Buffer;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** `secrets`: SECRET_KEY's keys, newest first. Each purpose gets a key of its own (HKDF-SHA-256, RFC 5869). */
export function createKeyring(secrets: readonly string[]): Keyring {
  const keys = secrets.map(createKey);
  const newest = keys[0];
  if (!newest) throw new Error('a keyring needs at least one key');
  const byId = new Map(keys.map((key) => [key.id, key]));

  function keyNamed(id: string): Key {
    const key = byId.get(id);
    if (!key) throw new Error(`no key is called ${id}`);
    return key;
  }

  return {
    newestKeyId: newest.id,
    knows: (keyId) => byId.has(keyId),
    isSame: sameSecret,
    seal(purpose, plain, context) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', newest.derive(`seal:${purpose}`), iv);
      cipher.setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return newest.id + Buffer.concat([iv, body, cipher.getAuthTag()]).toString('base64url');
    },
    open: (purpose, sealed, context) => open(byId, purpose, sealed, context),
    mac: (purpose, text, keyId) => mac(keyId === undefined ? newest : keyNamed(keyId), purpose, text),
    macs: (purpose, text) => keys.map((key) => mac(key, purpose, text)),
  };
}

const KEY_ID_LENGTH = 4;

function createKey(secret: string): Key {
  const derived = new Map<string, Buffer>();
  const derive = (purpose: string): Buffer => {
    let key = derived.get(purpose);
    if (!key) {
      key = Buffer.from(hkdfSync('sha256', secret, 'duyet', purpose, 32));
      derived.set(purpose, key);
    }
    return key;
  };
  // Public by design: it stands before all that the key made, and says nothing of the key.
  const id = createHash('sha256').update(derive('id')).digest('base64url').slice(0, KEY_ID_LENGTH);
  return { id, derive };
}

function mac(key: Key, purpose: MacPurpose, text: string): string {
  return createHmac('sha256', key.derive(`mac:${purpose}`))
    .update(text)
    .digest('base64url');
}

function open(keys: Map<string, Key>, purpose: SealPurpose, sealed: string, context: string): string | null {
  const key = keys.get(sealed.slice(0, KEY_ID_LENGTH));
  const bytes = Buffer.from(sealed.slice(KEY_ID_LENGTH), 'base64url');
  if (!key || bytes.length < IV_BYTES + TAG_BYTES) return null;
  try {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      key.derive(`seal:${purpose}`),
      bytes.subarray(0, IV_BYTES),
      {
        authTagLength: TAG_BYTES,
      },
    );
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const body = bytes.subarray(IV_BYTES, -TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
