import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPEN_ROUTES } from '../../src/http/access.ts';
import { expectJson, openApp, type TestApp } from '../support/app.ts';
import { ADMIN_TOKEN } from '../support/service.ts';
import {
  ADDRESSES,
  countApproved,
  type Marked,
  makeMarked,
  STATUSES,
  spellings,
  storedSecrets,
  untilCounted,
} from './marked-comments.ts';
import { readList, type Seen, walkPublic } from './public-walk.ts';

/** All that a public answer about comments may name. */
const PUBLIC_FIELDS = new Set(
  `items id name title content submittedAt replyCount replies count nextCursor site language term limits rulesUrl
   consentNotice version text url page status reason automatic canAppeal canResend key`.split(/\s+/),
);
const COMMENT_ROUTES = ['GET /v1/comments', 'GET /v1/comments/counts', 'POST /v1/receipts'];

let app: TestApp;
let comments: Marked[];
let seen: Seen[];
beforeAll(async () => {
  app = await openApp();
  comments = [];
  for (const status of STATUSES) comments.push(await makeMarked(app, status));
  const parent = comments.find(({ status }) => status === 'approved')?.id ?? '';
  for (const status of STATUSES) comments.push(await makeMarked(app, status, parent));
  await untilCounted(app, 2);
  seen = await walkPublic(
    app,
    comments.map(({ id }) => id),
  );
});
afterAll(() => app.close());

/** Where `secret` stands, as what a failure shows. */
const placesOf = (secret: string | RegExp) =>
  seen
    .filter(({ text }) => (typeof secret === 'string' ? text.includes(secret) : secret.test(text)))
    .map(({ what }) => what);
const isApproved = ({ status }: Marked) => status === 'approved';

describe('what anybody may read', () => {
  it('was read from every open route, and none of it failed', () => {
    expect(new Set(seen.map(({ route }) => route))).toEqual(OPEN_ROUTES);
    expect(seen.filter(({ status }) => status >= 500)).toEqual([]);
  });
  it('holds the words of approved comments, in the list and on the page', () => {
    for (const { word } of comments.filter(isApproved)) {
      const places = placesOf(`Nội dung ${word}`).join('\n');
      expect(places).toMatch(/\/v1\/comments\?/);
      expect(places).toMatch(/\/p\/demo/);
    }
  });
  it('holds no word of any other comment', () => {
    for (const comment of comments.filter((other) => !isApproved(other)))
      expect([comment.status, placesOf(comment.word)]).toEqual([comment.status, []]);
  });
  it('holds no id of any other comment, but where the question named it', () => {
    for (const { id } of comments.filter((other) => !isApproved(other)))
      expect(seen.filter(({ text, what }) => text.includes(id) && !/reply=|parent=|POST/.test(what))).toEqual(
        [],
      );
  });
  it('holds no phone number, in any spelling or masked', () => {
    for (const { phone } of comments)
      for (const spelling of [spellings(phone), `••• ${phone.slice(-3)}`])
        expect([spelling, placesOf(spelling)]).toEqual([spelling, []]);
  });
  it('holds no address, no receipt, no note, and nothing sealed or hashed', async () => {
    const addresses = ADDRESSES.map((address) => address.split('::')[0] ?? '');
    const receipts = comments.map(({ receipt }) => receipt);
    const notes = comments.map(({ word }) => `${word}note`);
    const secrets = [...addresses, ...receipts, ...notes, ...(await storedSecrets(app)), ADMIN_TOKEN];
    expect(secrets.length).toBeGreaterThan(60);
    for (const secret of secrets) expect([secret, placesOf(secret)]).toEqual([secret, []]);
  });
  it('names no field beyond those of the contract: no score, no signal, no verdict', () => {
    const bodies = seen.filter(({ route, status }) => COMMENT_ROUTES.includes(route) && status === 200);
    expect(bodies.length).toBeGreaterThan(20);
    const names = bodies.flatMap(({ text }) => [...text.matchAll(/"(\w+)":/g)].map(([, name = '']) => name));
    expect([...new Set(names)].filter((name) => !PUBLIC_FIELDS.has(name))).toEqual([]);
  });
  it('counts approved rows and lists each once', async () => {
    const { items, count } = await readList(app);
    expect(count).toBe(await countApproved(app));
    expect(count).toBe(comments.filter(isApproved).length);
    expect(items.map(({ id }) => id)).toEqual([comments.find(isApproved)?.id]);
  });
});

describe('a receipt', () => {
  it('shows its own comment alone, and neither phone nor note', async () => {
    for (const { receipt, id, word, phone } of comments) {
      const answer = await app.ask('POST', '/v1/receipts', { body: { receipts: [receipt] } });
      const text = await answer.text();
      expect(JSON.parse(text).items.map((item: { id: string }) => item.id)).toEqual([id]);
      expect(text).toContain(`Nội dung ${word}`);
      expect(text).not.toMatch(spellings(phone));
      expect(text).not.toContain(`Ghi chú`);
      for (const other of comments) if (other.id !== id) expect(text).not.toContain(other.word);
    }
  });
});

describe('what was approved', () => {
  it.each(['removed', 'withdrawn'])('is gone everywhere once it is %s', async (status) => {
    const comment = await makeMarked(app, 'approved');
    const ids = [comment.id];
    const shows = async () => (await walkPublic(app, ids)).filter(({ text }) => text.includes(comment.word));
    expect((await shows()).length).toBeGreaterThan(3);
    const before = await countApproved(app);
    if (status === 'removed') await app.decide(comment.id, { outcome: 'remove', reason: 'spam' });
    else
      await expectJson(
        200,
        await app.ask('POST', '/v1/receipts/withdraw', { body: { receipt: comment.receipt } }),
      );
    expect((await shows()).map(({ what }) => what)).toEqual([]);
    await untilCounted(app, before - 1);
  });
});
