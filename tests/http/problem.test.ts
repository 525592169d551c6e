import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';
import { readProblem } from './problems.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

describe('a problem', () => {
  it.each([
    ['vi', 'Bạn chưa nhập họ tên.', 'Một số mục chưa đúng.'],
    ['en', 'Enter your name.', 'Some fields are wrong.'],
    ['en-GB,en;q=0.9,vi;q=0.8', 'Enter your name.', 'Some fields are wrong.'],
    ['fr', 'Bạn chưa nhập họ tên.', 'Một số mục chưa đúng.'],
  ])('for a reader of %s says "%s"', async (language, detail, title) => {
    const problem = await readProblem(
      await app.post({ name: '' }, { headers: { 'Accept-Language': language } }),
    );
    expect(problem).toEqual({
      type: '/problems/invalid',
      title,
      status: 422,
      detail,
      instance: problem.instance,
      code: 'invalid',
      errors: [{ pointer: '/name', code: 'name.missing', detail }],
    });
  });
  it("has a page of its own at its type's address", async () => {
    const { type, code } = await readProblem(await app.ask('GET', '/v1/nothing'));
    expect(await (await app.ask('GET', type)).json()).toEqual({
      code,
      status: 404,
      title: 'Không tìm thấy.',
    });
  });
});
