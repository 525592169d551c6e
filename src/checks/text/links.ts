// Addresses of the web in a text: with a scheme, bare, or broken up ("vay [.] example", "vay chấm com").

export interface FoundLink {
  start: number;
  end: number;
  /** In lower case, without a leading www. */
  host: string;
  isShortener: boolean;
}

/** Endings that a bare name must have; without a list, "xong.roi" would be an address. Not `co` and `me`: Vietnamese words. */
const ENDINGS =
  'com|net|org|info|biz|vn|xyz|top|site|online|shop|store|club|vip|pro|asia|io|cc|tv|app|link|live|fun|win|bet|casino|icu|click|ws|work|buzz|mobi|space|tech|life|world|today|website|page|dev|gg|ly|gl|gd|example|test|invalid';
const SHORTENERS = new Set([
  'bit.ly',
  'goo.gl',
  'tinyurl.com',
  'cutt.ly',
  's.id',
  'is.gd',
  't.co',
  'ow.ly',
  'shorturl.at',
  'rb.gy',
  'by.com.vn',
]);
/** Names whose ending is not in the list, or a Vietnamese word. */
const KNOWN_HOSTS = 't\\.me|zalo\\.me|m\\.me|fb\\.me|wa\\.me|t\\.co|s\\.id|rb\\.gy|shorturl\\.at';

const DOT = String.raw`(?:\.|\s?\[\s?\.\s?\]\s?|\s?\(\s?\.\s?\)\s?|\s?\{\s?\.\s?\}\s?|\s(?:chấm|chám|cham|dot)\s|\s?\[(?:chấm|cham|dot)\]\s?|\s?\((?:chấm|cham|dot)\)\s?)`;
/** Every repetition is bounded, and a match starts only where a word does: the time is linear in the text. */
const WITH_SCHEME = /\b(?:https?|hxxps?):\/\/[^\s<>"'`]{1,2000}/giu;
const BARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._-])(?:(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}${DOT}){1,4}(?:${ENDINGS})|${KNOWN_HOSTS})(?![\p{L}\p{N}-])(?:\/[^\s<>"']{0,200})?`,
  'giu',
);

export function findLinks(text: string): FoundLink[] {
  const links: FoundLink[] = [];
  for (const match of text.matchAll(WITH_SCHEME))
    push(links, match.index, match[0].replace(/[.,;:!?)\]]+$/, ''));
  for (const match of text.matchAll(BARE)) {
    const inside = links.some((link) => match.index >= link.start && match.index < link.end);
    if (!inside) push(links, match.index, match[0]);
  }
  return links.sort((a, b) => a.start - b.start);
}

function push(links: FoundLink[], start: number, written: string): void {
  const host = hostOf(written);
  if (host) links.push({ start, end: start + written.length, host, isShortener: SHORTENERS.has(host) });
}

function hostOf(written: string): string {
  const dotted = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:https?|hxxps?):\/\//, '')
    .replace(/\s?[[({]\s?(?:\.|chấm|cham|dot)\s?[\])}]\s?|\s(?:chấm|chám|cham|dot)\s/gu, '.');
  return (dotted.split(/[/?#:\s]/)[0] ?? '').replace(/^www\./, '').replace(/^.*@/, '');
}
