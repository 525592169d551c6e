// Readers' pages: the ways to answer a captcha, all of them without a script.
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../src/domain/error.ts';
import { createPages, createWorld, type World } from './pages-fakes.ts';

const TYPED = {
  name: 'Lý Thu',
  phone: '0912345678',
  title: 'Ủng hộ',
  content: 'Một\r\nHai',
  captcha: '',
  captchaId: 'challenge',
  consent: '1',
  parent: '',
  website: '',
  key: 'key-of-this-form',
};

async function post(world: World, fields: Record<string, string>, path = '/demo'): Promise<string> {
  const answer = await createPages(world).request(path, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  return answer.text();
}
const show = async (path: string) => (await createPages(createWorld()).request(path)).text();
const sentValue = (html: string, name: string) =>
  html
    .match(/<input[^>]*>/g)
    ?.find((input) => input.includes(` name="${name}"`))
    ?.match(/ value="([^"]*)"/)?.[1];

function expectKept(html: string): void {
  for (const name of ['name', 'phone', 'title', 'consent', 'key'] as const)
    expect([name, sentValue(html, name)]).toEqual([name, TYPED[name]]);
  expect(html).toContain('Một\r\nHai</textarea>');
}

describe('the form', () => {
  it.each([
    [
      '/demo',
      'vi',
      'Hình có mã gồm 6 ký tự. Nếu không đọc được, hãy nghe mã hoặc gửi không cần mã.',
      'Nghe mã',
    ],
    ['/demo?lang=en', 'en', 'Picture of 6 characters. Or listen, or send without.', 'Listen'],
  ])(
    'has a picture, a sound that never plays by itself, and a way without: %s',
    async (path, lang, alt, listen) => {
      const html = await show(path);
      expect(html).toContain(`role="img" aria-label="${alt}"`);
      const id = sentValue(html, 'captchaId');
      const url = `/v1/captcha/${id}/sound?site=demo&amp;lang=${lang}`;
      expect(html).toContain(
        `<audio controls="" preload="none" src="${url}" aria-label="${listen}"></audio>`,
      );
      expect(html).not.toMatch(/autoplay/);
      expect(html).toContain(`<a href="${url}" target="_blank" rel="noopener">${listen}</a>`);
      expect(html).toMatch(/<input id="captcha"[^>]*aria-describedby="captcha-digits"/);
      expect(html).toMatch(/<button type="submit" name="action" value="no-code"[^>]*formnovalidate/);
    },
  );
  it('keeps all that was typed on the way to no code and back', async () => {
    const without = await post(createWorld(), { ...TYPED, action: 'no-code' });
    expectKept(without);
    expect(without).not.toMatch(/<svg|<audio|<input id="captcha"/);
    expect(without).toMatch(
      /<section class="field" id="captcha" aria-labelledby="captcha-none" tabindex="-1">/,
    );
    expect(without).toContain('Bình luận do người duyệt.');
    const captchaId = sentValue(without, 'captchaId') ?? '';
    expect(captchaId).toMatch(/^none\./);
    const back = await post(createWorld(), { ...TYPED, captchaId, action: 'new-code' });
    expectKept(back);
    expect(back).toMatch(/role="img"/);
  });
});

describe('without a code', () => {
  const captchaId = 'none.challenge';
  it('a comment is sent with an empty answer and no work', async () => {
    const world = createWorld();
    await post(world, { ...TYPED, captchaId, action: 'send' });
    expect(world.sent[0]?.form.captcha).toEqual({ id: captchaId, answer: '', work: null });
  });
  it('the form stays without one while something else is put right', async () => {
    const html = await post(createWorld(), { ...TYPED, captchaId, title: '', action: 'send' });
    expect(html).toContain('Có 1 mục cần sửa:');
    expect(sentValue(html, 'captchaId')).toMatch(/^none\./);
  });
  it('a refusal names the place that it is about', async () => {
    const captcha = { id: 'none.fresh', svg: null, soundUrl: null };
    const submit = new DomainError('captcha.expired', { extra: { captcha } });
    const html = await post(createWorld({ faults: { submit } }), { ...TYPED, captchaId, action: 'send' });
    expect(html).toMatch(/<a href="#captcha">/);
    expect(html).toMatch(/<section class="field wrong" id="captcha"/);
    expect(sentValue(html, 'captchaId')).toBe('none.fresh');
  });
});
