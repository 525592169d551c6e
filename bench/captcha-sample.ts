// `npm run --silent captcha:sample -- N`: N codes and their pictures as JSON Lines, by the functions that serve GET /v1/captcha, so
// that anybody can try an attack on them.
import { once } from 'node:events';
import { drawPicture, newText } from '../src/captcha/picture.ts';

const MAX = 1_000_000;

const [text = ''] = process.argv.slice(2);
const count = Number(text);
if (process.argv.length !== 3 || !/^\d+$/.test(text) || count < 1 || count > MAX) {
  process.stderr.write(`captcha:sample: it takes how many, a whole number from 1 to ${MAX}\n`);
  process.exitCode = 1;
} else {
  await write(count);
}

async function write(count: number): Promise<void> {
  // Whoever has read enough closes the pipe.
  process.stdout.on('error', () => process.exit());
  for (let n = 0; n < count; n++) {
    const text = newText();
    const line = `${JSON.stringify({ text, svg: drawPicture(text) })}\n`;
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  }
}
