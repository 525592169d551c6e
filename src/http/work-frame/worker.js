// Finds the nonce of a proof of work: SHA-256 (FIPS 180-4) of one block, written out, since crypto.subtle takes a turn of the
// event loop for each hash and is thirty times slower. It never looks up: to end it, terminate it.

const K = new Int32Array(64);
const START = new Int32Array(8);
const fraction = (number) => ((number % 1) * 2 ** 32) | 0;
for (let found = 0, n = 2; found < 64; n += 1) {
  let divisor = 2;
  while (n % divisor) divisor += 1;
  if (divisor < n) continue;
  if (found < 8) START[found] = fraction(Math.sqrt(n));
  K[found] = fraction(Math.cbrt(n));
  found += 1;
}

const W = new Int32Array(64);

/** The first word of the digest of the block that stands in W[0..15]. */
function firstWord() {
  for (let t = 16; t < 64; t += 1) {
    const x = W[t - 15];
    const y = W[t - 2];
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    W[t] = (W[t - 16] + s0 + W[t - 7] + s1) | 0;
  }
  // Not by destructuring, which asks an iterator and halves the speed.
  let a = START[0];
  let b = START[1];
  let c = START[2];
  let d = START[3];
  let e = START[4];
  let f = START[5];
  let g = START[6];
  let h = START[7];
  for (let t = 0; t < 64; t += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[t] + W[t]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  return (a + START[0]) | 0;
}

const DIGITS = 12;
/** What is left of a block of 64 bytes beside the digits, the colon, the end mark and the length. */
const MAX_SALT = 42;
const REPORT_EVERY = 50_000;

/** `report` hears every 50,000 hashes how many there were. The nonce is a number of twelve digits. */
function findNonce(salt, bits, report) {
  if (!/^[ -~]*$/.test(salt) || salt.length > MAX_SALT) throw new RangeError('salt');
  const text = `${salt}:${'0'.repeat(DIGITS)}`;
  const block = new Int32Array(16);
  const put = (place, byte) => {
    block[place >> 2] += byte << (24 - 8 * (place & 3));
  };
  for (let place = 0; place < text.length; place += 1) put(place, text.charCodeAt(place));
  put(text.length, 0x80);
  block[15] = text.length * 8;

  for (let tried = 1; ; tried += 1) {
    W.set(block);
    if (Math.clz32(firstWord()) >= bits) return { nonce: String(tried - 1).padStart(DIGITS, '0'), tried };
    if (tried % REPORT_EVERY === 0) report(tried);
    // The next number: what was 9 becomes 0 and carries.
    let place = text.length - 1;
    for (let n = tried; n % 10 === 0; n /= 10) {
      put(place, -9);
      place -= 1;
    }
    put(place, 1);
  }
}

self.onmessage = ({ data: { salt, bits } }) => {
  self.postMessage(findNonce(salt, bits, (tried) => self.postMessage({ tried })));
};
