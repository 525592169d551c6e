// The author's secret handle on a comment: its id, and the service's signature on it. Derived, so it is stored nowhere.
import type { Keyring } from './ports.ts';

const ID_LENGTH = 22;
const MAC_LENGTH = 22;
const KEY_ID_LENGTH = 4;

/** 48 characters of base64url: key id, comment id, and the first 132 bits of the HMAC. */
export function makeReceipt(commentId: string, keyring: Keyring, keyId = keyring.newestKeyId): string {
  const signature = keyring.mac('receipt', commentId, keyId).slice(0, MAC_LENGTH);
  return keyId + encodeId(commentId) + signature;
}

/** The comment's id, or null where the service never gave this receipt. */
export function readReceipt(receipt: string, keyring: Keyring): string | null {
  const text = receipt.trim();
  if (text.length !== KEY_ID_LENGTH + ID_LENGTH + MAC_LENGTH) return null;
  const keyId = text.slice(0, KEY_ID_LENGTH);
  const commentId = decodeId(text.slice(KEY_ID_LENGTH, KEY_ID_LENGTH + ID_LENGTH));
  if (!commentId || !keyring.knows(keyId)) return null;
  return keyring.isSame(makeReceipt(commentId, keyring, keyId), text) ? commentId : null;
}

function encodeId(commentId: string): string {
  const bytes = commentId.replaceAll('-', '').match(/../g) ?? [];
  return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function decodeId(text: string): string | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  const hex = Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0).toString(16).padStart(2, '0'),
  ).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
