// Which names can be a host: a list of endings, since without one "xong.roi" would be an address.
import { isSyllable } from './syllable.ts';

const listOf = (words: string) => new Set(words.split(' '));

/** Hardly ever a word, even where somebody forgot the space after a full stop. The last two stand for all others in examples. */
const ENDINGS = listOf(
  'com org biz vn xyz asia io cc tv mobi tech dev gg ly gl gd icu buzz ws cyou sbs cfd example invalid',
);
/** Words too: no ending after a word with marks, nor with a capital as at the start of a sentence. */
const WORDY_ENDINGS = listOf(
  'net info top site online shop store club vip pro app link live fun win bet casino click work space life world today website page test news blog games loan fit men',
);
/** Words or countries: an ending only where a path follows, where it hides, or where the host is known. */
const COUNTRY_ENDINGS = listOf(
  'me co to id at gy in is it so do la us uk eu cn kr jp ru de fr th sg ai be ca my ph hk tw im st am fm sh pw',
);
const SHORTENERS = listOf(
  'bit.ly goo.gl tinyurl.com cutt.ly s.id is.gd v.gd t.co t.ly ow.ly shorturl.at rb.gy by.com.vn rebrand.ly tiny.cc ouo.io adf.ly lnkd.in bom.so link1s.com',
);
const MESSENGERS = listOf('t.me zalo.me chat.zalo.me m.me fb.me wa.me line.me telegram.me');

const ALL_ENDINGS = new Set([...ENDINGS, ...WORDY_ENDINGS, ...COUNTRY_ENDINGS]);

/** Whether a word may end a host at all. */
export function isEnding(lower: string): boolean {
  return ALL_ENDINGS.has(lower);
}

export function isShortener(host: string): boolean {
  return SHORTENERS.has(withoutWww(host));
}

export function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

/** What stands between two labels, by how much it hides: `a.b`, `a[.]b`, `a chấm b`, `a . b`, `a .b`, `a. b` or `a,b`. */
export type Gap = 'plain' | 'bracket' | 'spoken' | 'spaced' | 'half';

export interface Label {
  written: string;
  lower: string;
  folded: string;
  /** What stands between this label and the next. */
  gap: Gap | null;
}

/** Whether labels, the last of which would be the ending, name a host. */
export function isHost(labels: readonly Label[], hasPath: boolean): boolean {
  const [ending, name] = [labels.at(-1), labels.at(-2)];
  if (!ending || !name) return false;
  const host = withoutWww(hostOf(labels));
  const sure = ENDINGS.has(ending.lower);
  const wordy = WORDY_ENDINGS.has(ending.lower);
  const country =
    COUNTRY_ENDINGS.has(ending.lower) && (hasPath || MESSENGERS.has(host) || SHORTENERS.has(host));
  switch (name.gap) {
    case 'bracket':
      return /^[a-z]{2,12}$/.test(ending.lower);
    case 'spoken':
      return sure || wordy || country;
    case 'plain':
      return (
        (sure && /\p{L}|\p{N}{3}/u.test(name.lower)) || country || (wordy && !isSentenceEnd(name, ending))
      );
    case 'spaced':
      return (
        labels.slice(0, -1).some(isMadeUp) && (sure || country || (wordy && !isSentenceEnd(name, ending)))
      );
    default:
      // "…hanoi. Example", "good job .com": only an ending that is no word at all, and a name that is none.
      return sure && ending.lower !== 'example' && isMadeUp(name) && !isCapitalised(ending);
  }
}

export function hostOf(labels: readonly Label[]): string {
  return labels.map(({ lower }) => lower).join('.');
}

/** Whether a label before " . " belongs to the name; a sentence's last word does not. */
export function isMadeUp({ lower, folded }: Label): boolean {
  if (ENDINGS.has(lower)) return true;
  return lower === folded && /^[a-z0-9-]+$/.test(lower) && (/[\d-]/.test(lower) || !isSyllable(lower));
}

function isSentenceEnd(name: Label, ending: Label): boolean {
  return name.lower !== name.folded || (isCapitalised(ending) && !isCapitalised(name));
}

function isCapitalised({ written, lower }: Label): boolean {
  return written[0] !== lower[0] && written.slice(1) === lower.slice(1);
}
