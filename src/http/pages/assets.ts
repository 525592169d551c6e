// The style sheet, the icon and the scripts of the work's frame: read once, named after their content, so that browsers may keep them for good.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

interface Asset {
  name: string;
  body: string;
  type: string;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

function named(stem: string, ending: string, body: string, type: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return { name: `${stem}.${hash}.${ending}`, body, type };
}

const STYLE_PARTS = ['base', 'controls', 'article', 'comments', 'receipt', 'form'];
const styles = named(
  'pages',
  'css',
  STYLE_PARTS.map((part) => read(`./styles/${part}.css`)).join('\n'),
  'text/css; charset=utf-8',
);
const icon = named('icon', 'svg', read('./icon.svg'), 'image/svg+xml; charset=utf-8');

const SCRIPT = 'text/javascript; charset=utf-8';
const workFrame = named('work-frame', 'js', read('../work-frame/frame.js'), SCRIPT);
const worker = named('worker', 'js', read('../work-frame/worker.js'), SCRIPT);

export const STYLES_URL = `/assets/${styles.name}`;
export const ICON_URL = `/assets/${icon.name}`;
export const WORK_FRAME_URL = `/assets/${workFrame.name}`;
export const WORKER_URL = `/assets/${worker.name}`;

/** null for a file that is not, or no longer, there. */
export function findAsset(file: string): Asset | null {
  return [styles, icon, workFrame, worker].find(({ name }) => name === file) ?? null;
}
