import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createCaptcha } from '../../src/captcha/challenge.ts';
import { createKeyring } from '../../src/secrets/keyring.ts';
import { SECRET_KEY } from '../support/service.ts';

const sample = (...args: string[]) =>
  promisify(execFile)('npm', ['run', '--silent', 'captcha:sample', '--', ...args]);

describe('npm run captcha:sample', () => {
  it('writes as many codes with their pictures as it is asked for, and nothing else', async () => {
    const { stdout } = await sample('3');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines)
      expect(JSON.parse(line)).toEqual({
        text: expect.stringMatching(/^[79CFHJKMNPRTX]{6}$/),
        svg: expect.stringMatching(/^<svg .*<\/svg>$/),
      });
  });
  it('says what it takes', async () => {
    await expect(sample('many')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'captcha:sample: it takes how many, a whole number from 1 to 1000000\n',
    });
  });
});

describe('a challenge', () => {
  const keyring = createKeyring([SECRET_KEY]);
  const captcha = createCaptcha({ keyring, now: Date.now, fixedAnswer: null, renderSound: null });

  it("takes its own picture's text, and no other", async () => {
    const { id } = await captcha.create('demo', { kind: 'picture', bits: 16 });
    const read = (answer: string) => captcha.read('demo', id, { answer, work: null });
    const text =
      keyring
        .open('captcha', id, 'demo')
        ?.match(/[79CFHJKMNPRTX]{6}/g)
        ?.at(-1) ?? '';
    expect(read(text)).toMatchObject({ outcome: 'right' });
    expect(read(text.toLowerCase())).toMatchObject({ outcome: 'right' });
    expect(read(text.replace(/./, 'W'))).toMatchObject({ outcome: 'wrong' });
  });
});
