import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';
import { ADMIN_TOKEN } from '../support/service.ts';
import { ADDRESSES, type Marked, makeMarked, STATUSES, spellings, storedSecrets } from './marked-comments.ts';
import { walkPublic } from './public-walk.ts';
import { createRecorder } from './recorder.ts';

const [IPV4 = '', IPV6 = ''] = ADDRESSES;
const recorder = createRecorder();
let app: TestApp;
let comments: Marked[];
beforeAll(async () => {
  app = await openApp({ logger: recorder.logger });
  comments = [];
  for (const status of STATUSES) comments.push(await makeMarked(app, status));
});
afterAll(() => app.close());

/** What is refused at every step, with the marks wherever a request can hold them. */
async function askBadly({ word, phone, receipt }: Marked): Promise<void> {
  const marked = { content: `${word}\u0000`, name: word, phone, captcha: { id: word, answer: word } };
  await app.post(marked, { address: IPV4 });
  await app.post({ ...marked, content: word }, { address: IPV6, headers: { 'Idempotency-Key': word } });
  await app.ask('GET', `/v1/${word}?phone=${phone}&receipt=${receipt}`, { token: word, address: IPV4 });
  await app.ask('POST', '/v1/comments', { body: `{"content":"${word}`, headers: { 'User-Agent': word } });
  await app.ask('POST', '/v1/receipts/withdraw', { body: { receipt: `${receipt}${word}` } });
}

/** The database goes away in the middle: the driver's own error holds the words. */
async function failOnce({ word, phone }: Marked): Promise<void> {
  const broken = await openApp({ logger: recorder.logger });
  const body = await broken.form({ content: word, name: word, phone: `+${phone}` });
  await broken.stores.database.close();
  const answer = await broken.ask('POST', '/v1/comments', { body, address: IPV6 });
  expect(answer.status).toBeGreaterThanOrEqual(500);
  await broken.stores.backend.close();
}

describe('the log at its most talkative', () => {
  it('holds no word, phone, address, receipt or token, whatever becomes of a request or a job', async () => {
    const [first] = comments as [Marked];
    await walkPublic(
      app,
      comments.map(({ id }) => id),
    );
    await askBadly(first);
    const workers = app.service.startWork();
    await recorder.untilLogged('checked');
    await workers.stop();
    await failOnce(first);

    const lines = recorder.lines();
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => line.startsWith('a request failed'))).toHaveLength(1);
    const secrets = [
      ...comments.flatMap((comment) => [comment.word, comment.receipt, spellings(comment.phone)]),
      ...ADDRESSES.map((address) => address.split('::')[0] ?? ''),
      ...(await storedSecrets(app)),
      ADMIN_TOKEN,
    ];
    const holds = (line: string, secret: string | RegExp) =>
      typeof secret === 'string' ? line.includes(secret) : secret.test(line);
    for (const secret of secrets) expect(lines.filter((line) => holds(line, secret))).toEqual([]);
  });
});
