// Readers' pages: the form and what answers it. The pages' world is in memory; what they answer is read as HTML.
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../src/domain/error.ts';
import { createPages, createWorld, RECEIPT, type World } from './pages-fakes.ts';

const TYPED = {
  name: 'Lý Thu',
  phone: '0912345678',
  title: 'Ủng hộ',
  content: 'Dòng một\r\nDòng hai',
  captcha: 'bench',
  captchaId: 'challenge',
  consent: '1',
  parent: '',
  website: '',
  key: 'key-of-this-form',
};

function post(world: World, fields: Record<string, string>, path = '/demo', headers = {}) {
  return createPages(world).request(path, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  });
}

async function postForText(world: World, fields: Record<string, string>, path?: string) {
  const answer = await post(world, fields, path);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** The value of an input, as the browser would send it. */
function sentValue(html: string, name: string): string | undefined {
  const tag = html.match(/<input[^>]*>/g)?.find((input) => input.includes(` name="${name}"`));
  return tag?.match(/ value="([^"]*)"/)?.[1];
}

const refuse = (...args: ConstructorParameters<typeof DomainError>) =>
  createWorld({ faults: { submit: new DomainError(...args) } });

describe('sending a comment', () => {
  it('hands the form to the use-case in the shape of the contract', async () => {
    const world = createWorld();
    await post(world, TYPED);
    expect(world.sent).toEqual([
      {
        form: {
          page: { key: '/tin/binh-dang-gioi', title: expect.any(String) },
          name: 'Lý Thu',
          phone: '0912345678',
          title: 'Ủng hộ',
          content: 'Dòng một\nDòng hai',
          parentId: null,
          consent: '1',
          captcha: { id: 'challenge', answer: 'bench', work: null },
          receipts: [],
          website: '',
        },
        sender: { addressPrefix: '192.0.2.1', idempotencyKey: 'key-of-this-form' },
      },
    ]);
  });

  it('passes the honeypot on, and leaves judging it to the checks', async () => {
    const world = createWorld();
    expect((await post(world, { ...TYPED, website: 'https://spam.example' })).status).toBe(303);
    expect(world.sent[0]?.form.website).toBe('https://spam.example');
  });

  it('goes to the receipt with the receipt in a sealed cookie and not in the address', async () => {
    const answer = await post(createWorld(), TYPED, '/demo?lang=en&sort=oldest&cursor=x');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe('/demo?lang=en&sort=oldest#receipt');
    const cookie = answer.headers.get('Set-Cookie') ?? '';
    for (const part of ['Max-Age=60', 'Path=/demo', 'HttpOnly', 'Secure', 'SameSite=Lax']) {
      expect(cookie.split('; ')).toContain(part);
    }
    expect(cookie).not.toContain(RECEIPT);
  });

  it('takes a page by its URL and a reply without a title', async () => {
    const world = createWorld();
    const parent = '01890000-0000-7000-8000-000000000001';
    const path = `/p/bao-a?page=${encodeURIComponent('https://bao-a.example/tin/mot?utm_source=zalo')}`;
    const answer = await post(world, { ...TYPED, title: '', consent: '', parent }, path);
    expect(answer.status).toBe(303);
    expect(world.sent[0]?.form).toMatchObject({ parentId: parent, title: '', consent: null });
  });
});

describe('a form that needs correcting', () => {
  it('says everything at once, in the order of the form, with a way to each field', async () => {
    const empty = { ...TYPED, name: ' ', phone: 'abc', title: '', content: '', captcha: '', consent: '' };
    const { status, text } = await postForText(createWorld(), empty);
    expect(status).toBe(422);
    expect(text).toContain('Có 6 mục cần sửa:');
    const links = [...text.matchAll(/<li><a href="#(\w+)">([^<]+)</g)].map(([, field]) => field);
    expect(links).toEqual(['name', 'phone', 'title', 'content', 'captcha', 'consent']);
    expect(text).toMatch(/<input id="name"[^>]*aria-describedby="name-error name-hint" aria-invalid="true"/);
    expect(text).toContain('<p class="error" id="name-error">Bạn chưa nhập họ tên.</p>');
    expect(text).toMatch(/<div class="summary" id="errors" role="alert" tabindex="-1">/);
  });

  it('keeps all that was typed but the code, and says how far a text is too long', async () => {
    const { text } = await postForText(createWorld(), { ...TYPED, title: 'a'.repeat(203) });
    expect(text).toContain('Tiêu đề dài quá 200 ký tự, thừa 3.');
    expect(sentValue(text, 'name')).toBe('Lý Thu');
    expect(sentValue(text, 'phone')).toBe('0912345678');
    expect(sentValue(text, 'title')).toBe('a'.repeat(203));
    expect(text).toContain('Dòng một\r\nDòng hai</textarea>');
    expect(text).toMatch(/name="consent"[^>]* checked=""/);
    expect(text).toMatch(/<input id="captcha" name="captcha"(?![^>]* value=)/);
  });

  it('keeps the idempotency key, so that a second click sends the same comment', async () => {
    const { text } = await postForText(createWorld(), { ...TYPED, title: '' });
    expect(sentValue(text, 'key')).toBe('key-of-this-form');
  });

  it('shows the new picture that comes with a wrong code', async () => {
    const captcha = { id: 'fresh', svg: '<svg data-fresh></svg>' };
    const { status, text } = await postForText(refuse('captcha.wrong', { extra: { captcha } }), TYPED);
    expect(status).toBe(422);
    expect(text).toContain(
      '<li><a href="#captcha">Mã xác nhận chưa đúng. Đây là mã mới, mời bạn nhập lại.</a></li>',
    );
    expect(text).toContain('<svg data-fresh></svg>');
    expect(sentValue(text, 'captchaId')).toBe('fresh');
  });

  it.each([
    ['captcha.expired', {}, 422, 'Mã xác nhận đã hết hạn.', null],
    ['rate', { retryAfterSeconds: 40 }, 429, 'Mời thử lại sau 40 giây; nội dung vẫn còn.', '40'],
    ['down', { retryAfterSeconds: 5 }, 503, 'Chưa gửi được. Nội dung vẫn còn', '5'],
    ['page.closed', {}, 403, 'Bài vừa đóng bình luận; bình luận của bạn chưa được gửi.', null],
    ['idempotency', {}, 409, 'Biểu mẫu này đã gửi một bình luận.', null],
    [
      'invalid',
      { errors: [{ pointer: '/parentId', code: 'parent.unknown' }] },
      422,
      '<li>Bình luận được trả lời không còn.</li>',
      null,
    ],
  ] as const)('keeps the text when the answer is %s', async (code, details, status, message, retryAfter) => {
    const world = refuse(code, JSON.parse(JSON.stringify(details)));
    const answer = await postForText(world, TYPED);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(message);
    expect(answer.text).toContain('Dòng một\r\nDòng hai</textarea>');
    expect(answer.headers.get('Retry-After')).toBe(retryAfter);
  });

  it('gives the form a new key where the old one belongs to an earlier comment', async () => {
    const { text } = await postForText(refuse('idempotency'), TYPED);
    expect(sentValue(text, 'key')).toMatch(/^01890000-/);
  });
});

describe('buttons that only change the form', () => {
  it('makes a new code, keeps the text and clears the code', async () => {
    const world = createWorld();
    const { status, text } = await postForText(world, { ...TYPED, title: '', action: 'new-code' });
    expect(status).toBe(200);
    expect(text).toContain('>Đã có mã mới.</output>');
    expect(text).toContain('Dòng một\r\nDòng hai</textarea>');
    expect(text).not.toContain('aria-invalid');
    expect(sentValue(text, 'captchaId')).toMatch(/^challenge-/);
    expect(text).toMatch(/<input id="captcha" name="captcha"(?![^>]* value=)/);
    expect(sentValue(text, 'key')).toBe('key-of-this-form');
    expect(world.sent).toEqual([]);
  });

  it('sends the comment, and asks for no new code, when Enter presses the first button', async () => {
    const html = await (await createPages(createWorld()).request('/demo')).text();
    const [, first] =
      /<form method="post" action="\/demo#errors".*?<button[^>]* value="([\w-]+)"/s.exec(html) ?? [];
    expect(first).toBe('send');
  });

  it('turns a reply into a comment of its own without losing the text', async () => {
    const parent = '01890000-0000-7000-8000-000000000001';
    const { text } = await postForText(createWorld(), { ...TYPED, parent, action: 'new-comment' });
    expect(sentValue(text, 'parent')).toBe('');
    expect(text).toContain('Dòng một\r\nDòng hai</textarea>');
    expect(text).toContain('<label for="title">');
  });

  it('shows the form without a picture where an address asks for too many', async () => {
    const { status, text } = await postForText(createWorld({ limits: { challenge: 30 } }), {
      ...TYPED,
      action: 'new-code',
    });
    expect(status).toBe(200);
    expect(text).toContain('Chưa tạo được hình.');
    expect(text).toContain('Dòng một\r\nDòng hai</textarea>');
  });
});

describe('errors that leave no form', () => {
  it.each([
    ['an unknown site', '/p/nope?page=/a', {}, 404, 'Không có trang này.'],
    ['no page', '/p/bao-a', {}, 404, 'Không tìm thấy.'],
    ["another host's page", '/p/bao-a?page=https://evil.example/a', {}, 422, 'Bài này không thuộc trang.'],
    ['a page that is no address', '/p/bao-a?page=x', {}, 422, 'Giá trị này chưa đúng.'],
    ['a cursor that no list gave', '/demo?cursor=x', {}, 422, 'Giá trị này chưa đúng.'],
    [
      'another origin',
      '/demo',
      { Origin: 'https://evil.example' },
      403,
      'Địa chỉ này không được nhúng bình luận.',
    ],
  ])('answers %s with a page', async (_, path, headers, status, message) => {
    const pages = createPages(createWorld());
    for (const method of ['GET', 'POST']) {
      const isForm = method === 'POST';
      if (isForm && path.includes('cursor')) continue;
      const answer = await pages.request(path, {
        method,
        headers: { ...headers, ...(isForm && { 'Content-Type': 'application/x-www-form-urlencoded' }) },
        ...(isForm && { body: 'content=a' }),
      });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/);
      expect(await answer.text()).toContain(message);
    }
  });

  it('lets a reader send the same comment again when not even the site can be read', async () => {
    const world = createWorld({ faults: { findSite: new DomainError('down', { retryAfterSeconds: 5 }) } });
    const { status, headers, text } = await postForText(world, TYPED, '/demo?lang=vi');
    expect(status).toBe(503);
    expect(headers.get('Retry-After')).toBe('5');
    expect(text).toContain('<form method="post" action="/demo?lang=vi">');
    for (const [name, value] of Object.entries(TYPED)) {
      expect(sentValue(text, name)).toBe(value);
    }
  });

  it('answers a fault of our own with a page, and logs it', async () => {
    const world = createWorld({ faults: { list: new Error('a bug') } });
    const answer = await createPages(world).request('/demo?lang=en');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('Internal error. It has been recorded.');
    expect(world.logged).toHaveLength(1);
  });

  it('keeps JSON for what is no page', async () => {
    const answer = await createPages(createWorld()).request('/assets/none.css');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
  });
});
