// Readers' pages: what they show, in which words, and what they never let through.
import { describe, expect, it } from 'vitest';
import { DEMO_SITE } from '../../src/domain/demo-site.ts';
import { DomainError } from '../../src/domain/error.ts';
import { AT, comment, createPages, createWorld, item, RECEIPT, type World } from './pages-fakes.ts';

async function show(world: World, path = '/demo', headers = {}): Promise<string> {
  return (await createPages(world).request(path, { headers })).text();
}

/** The cookie that follows a form of the page. */
async function cookieAfter(world: World, fields: Record<string, string>, path = '/demo'): Promise<string> {
  const answer = await createPages(world).request(path, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  expect(answer.status).toBe(303);
  return answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}

async function showOwn(world: World, path = '/demo'): Promise<string> {
  const cookie = await cookieAfter(world, { action: 'status', receipt: ` ${RECEIPT} ` }, path);
  return show(world, path, { Cookie: cookie });
}

describe('a page', () => {
  it('allows no script and nothing of other places, and is kept by no cache', async () => {
    const answer = await createPages(createWorld({ comments: [comment()] })).request('/demo');
    expect(answer.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(await answer.text()).not.toMatch(/<script|<style| style=| on\w+=/i);
  });

  it('names style sheet and icon after their content, to be kept for good', async () => {
    const pages = createPages(createWorld());
    const html = await (await pages.request('/demo')).text();
    const links = [
      ...html.matchAll(/<link rel="[a-z]+" href="(\/assets\/[a-z]+\.[0-9a-f]{16}\.(?:css|svg))"/g),
    ];
    expect(links).toHaveLength(2);
    for (const [, path = ''] of links) {
      const answer = await pages.request(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    }
  });

  it('lets every control have a label, and every description exist', async () => {
    const world = createWorld({ comments: [comment()] });
    const html = await show(world);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const labelled = new Set([...html.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id));
    for (const [control] of html.matchAll(/<(?:input|textarea)[^>]*>/g)) {
      if (control.includes('type="hidden"')) continue;
      expect(labelled).toContain(/ id="([^"]+)"/.exec(control)?.[1]);
      expect(control).not.toMatch(/ (required|maxlength)\b/);
    }
    for (const [, list = ''] of html.matchAll(/aria-(?:describedby|labelledby)="([^"]+)"/g)) {
      for (const id of list.split(' ')) expect(ids).toContain(id);
    }
    expect(ids.size).toBe([...html.matchAll(/ id="/g)].length);
  });

  it('leads from the root to the demonstration, or to the documentation where there is none', async () => {
    const root = async (world: World) => (await createPages(world).request('/')).headers.get('Location');
    expect(await root(createWorld())).toBe('/demo');
    expect(await root(createWorld({ sites: [] }))).toBe('/docs');
  });

  it('speaks English where the address asks for it, and leads back', async () => {
    const html = await show(createWorld({ comments: [comment()], count: 1 }), '/demo?lang=en&sort=oldest');
    expect(html).toContain('<html lang="en">');
    for (const text of [
      'Readers&#39; comments',
      '1 comment<',
      'Full name:',
      '9 Mar 2020, 21:43',
      'Get a new code',
    ]) {
      expect(html).toContain(text);
    }
    expect(html).toContain(
      '<a class="language" href="/demo?sort=oldest" lang="vi" hreflang="vi">Tiếng Việt</a>',
    );
    expect(html).toContain('<article class="story" lang="vi">');
  });

  it('asks for consent only where the site has a notice, and never ticks it beforehand', async () => {
    expect(await show(createWorld())).toMatch(/type="checkbox" value="1"\/>/);
    expect(await show(createWorld(), '/p/bao-a?page=/tin/mot')).not.toContain('type="checkbox"');
  });

  it('links back to the article at the site’s own origin', async () => {
    expect(await show(createWorld(), '/p/bao-a?page=/tin/mot')).toContain(
      'href="https://bao-a.example/tin/mot"',
    );
  });
});

describe('the list', () => {
  it('shows markup that people write as text', async () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const html = await show(
      createWorld({
        comments: [
          comment({
            name: evil,
            title: evil,
            content: evil,
            replyCount: 1,
            replies: [comment({ content: evil })],
          }),
        ],
      }),
    );
    expect(html).not.toContain('<img');
    expect(html.split('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;')).toHaveLength(6);
  });

  it('shows when a comment was sent by the clock of Vietnam, and keeps its line breaks', async () => {
    const html = await show(createWorld({ comments: [comment({ content: 'Một\n\n\n\n\nHai' })] }));
    expect(html).toContain(`<time datetime="${AT.toISOString()}">21:43 09/03/2020</time>`);
    expect(html).toContain('<bdi class="author">Nguyễn Văn An</bdi>');
    expect(html).toContain('<p class="words" dir="auto">Một\n\nHai</p>');
  });

  it('marks a comment in another language', async () => {
    const html = await show(
      createWorld({ comments: [comment({ title: '', content: 'What is this for, and who are they?' })] }),
    );
    expect(html).toContain('<div lang="en">');
  });

  it('counts, sorts, replies and goes on by links', async () => {
    const first = comment({
      replyCount: 5,
      replies: [comment({ id: '01890000-0000-7000-8000-000000000002', title: '' })],
    });
    const html = await show(createWorld({ comments: [first], count: 1234, next: first.id }));
    expect(html).toContain('1.234 bình luận');
    expect(html).toContain('href="/demo?sort=oldest#comments"');
    expect(html).toContain(`href="/demo?reply=${first.id}#form" aria-label="Trả lời Nguyễn Văn An"`);
    expect(html).toContain(`href="/demo?parent=${first.id}#comments">5 trả lời</a>`);
    expect(html).toMatch(/href="\/demo\?cursor=[\w-]+#comments">Xem thêm bình luận</);
  });

  it('names who is answered, and asks a reply for no title', async () => {
    const first = comment();
    const html = await show(createWorld({ comments: [first] }), `/demo?reply=${first.id}`);
    expect(html).toContain('Trả lời <bdi>Nguyễn Văn An</bdi>');
    expect(html).not.toContain('id="title"');
    expect(html).toContain(`name="parent" value="${first.id}"`);
  });

  it('offers no reply where the site takes none', async () => {
    const world = createWorld({ comments: [comment()], sites: [{ ...DEMO_SITE, replies: false }] });
    expect(await show(world, `/demo?reply=${comment().id}`)).not.toContain('Trả lời');
  });

  it.each([
    ['the database is away', { faults: { list: new DomainError('down') } }],
    ['an address asks too often', { limits: { list: 20 } }],
  ])('leaves the form standing when %s', async (_, changes) => {
    const answer = await createPages(createWorld(changes)).request('/demo');
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('Chưa tải được bình luận.');
    expect(html).toContain('href="/demo#comments">Thử lại</a>');
    expect(html).toContain('Gửi bình luận');
  });
});

describe('a reader’s own comment', () => {
  it('is shown with status, text, tracking code and a way to withdraw it', async () => {
    const html = await showOwn(createWorld({ own: item() }));
    for (const text of [
      'Đã nhận bình luận.',
      'Đang chờ duyệt',
      'Họp cuối tuần là hợp lý.',
      'Rút bình luận này? Không thể khôi phục.',
    ]) {
      expect(html).toContain(text);
    }
    expect(html).toContain(`<code class="tracking-code">${RECEIPT}</code>`);
    expect(html.match(/(?:href|action)="[^"]*"/g)?.join()).not.toContain(RECEIPT);
  });

  it.each([
    [{ status: 'approved' }, 'Đã đăng'],
    [
      { status: 'rejected', reason: 'spam', automatic: true },
      'Không được đăng. Lý do: Mang tính quảng cáo.</strong> Quyết định do hệ thống tự động đưa ra.',
    ],
    [{ status: 'removed', reason: 'unlawful' }, 'Đã gỡ. Lý do: Trái pháp luật.'],
    [{ status: 'rejected', reason: 'unverified' }, 'mời gửi Tòa soạn.'],
    [{ status: 'withdrawn' }, 'Bạn đã rút bình luận này.'],
  ] as const)('says what became of it: %o', async (fields, text) => {
    const html = await showOwn(createWorld({ own: item(fields) }));
    expect(html).toContain(text);
    expect(html.includes('value="withdraw"')).toBe(fields.status !== 'withdrawn');
  });

  it('is withdrawn by its receipt, which only a body carries', async () => {
    const world = createWorld({ own: item({ status: 'withdrawn' }) });
    const cookie = await cookieAfter(world, { action: 'withdraw', receipt: RECEIPT });
    expect(world.withdrawn).toEqual([RECEIPT]);
    expect(await show(world, '/demo', { Cookie: cookie })).toContain('Bạn đã rút bình luận này.');
  });

  it('shows what is there when it was withdrawn before', async () => {
    const fault = new DomainError('move', { params: { from: 'withdrawn', to: 'withdrawn' } });
    const world = createWorld({ own: item({ status: 'withdrawn' }), faults: { withdraw: fault } });
    const cookie = await cookieAfter(world, { action: 'withdraw', receipt: RECEIPT });
    expect(await show(world, '/demo', { Cookie: cookie })).toContain('Bạn đã rút bình luận này.');
  });

  it('says so where nobody has this tracking code', async () => {
    expect(await showOwn(createWorld())).toContain('Mã theo dõi chưa đúng. Bạn kiểm tra lại.');
  });

  it('is not shown on another page of the site', async () => {
    const world = createWorld({ own: item() });
    const cookie = await cookieAfter(world, { action: 'status', receipt: RECEIPT }, '/p/bao-a?page=/tin/mot');
    expect(await show(world, '/p/bao-a?page=/tin/mot', { Cookie: cookie })).toContain('id="receipt"');
    expect(await show(world, '/p/bao-a?page=/tin/hai', { Cookie: cookie })).not.toContain('id="receipt"');
  });

  it('leaves the page standing when the database is away', async () => {
    const world = createWorld({ faults: { receipts: new DomainError('down') } });
    const html = await showOwn(world);
    expect(html).toContain('id="receipt"');
    expect(html).toContain('Gửi bình luận');
  });

  it('is looked up no more often than lists are', async () => {
    const answer = await createPages(createWorld({ limits: { list: 20 } })).request('/demo', {
      method: 'POST',
      body: `action=status&receipt=${RECEIPT}`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBe(429);
    expect(answer.headers.get('Retry-After')).toBe('20');
    expect(await answer.text()).toContain('Mời thử lại sau 20 giây.');
  });
});
