// Addresses of the web in a text: with a scheme, bare, or broken up ("vay [.] example", "vay chấm com", "vay . com").
import { type Gap, hostOf, isEnding, isHost, isMadeUp, isShortener, type Label } from './hosts.ts';
import { tokensOf } from './tokens.ts';
import type { View } from './view.ts';

export interface FoundLink {
  /** Places in the view. */
  from: number;
  to: number;
  /** In lower case. */
  host: string;
  kind: 'link' | 'short-link' | 'hidden-link';
}

const BLANK = String.raw`[ \t]`;
/** "chấm" as it is typed; not "chậm", which is slow. */
const SPOKEN = '(?:ch[aáấâ]m|dot|d0t)';
const LABEL = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}`;
const GAPS: Record<Gap, string> = {
  plain: String.raw`\.`,
  bracket: String.raw`${BLANK}{0,2}[[({<]${BLANK}?(?:[.,]|${SPOKEN})${BLANK}?[\])}>]${BLANK}{0,2}`,
  spoken: `${BLANK}(?:d[ấa]u${BLANK})?${SPOKEN}${BLANK}|[·•∙⋅●]`,
  spaced: String.raw`${BLANK}{1,2}\.${BLANK}{1,2}`,
  half: String.raw`${BLANK}\.|\.${BLANK}|,`,
};
/** Labels with dots between them. */
const LABELS = `${LABEL}(?:(?:${Object.values(GAPS).join('|')})${LABEL}){1,7}`;
/** Starts only where a word does, and every repetition is bounded: linear in the text. */
const CHAIN = new RegExp(String.raw`(?<![\p{L}\p{N}@_])(?<![\p{L}\p{N}][.-])${LABELS}`, 'gu');
const CHAIN_HERE = new RegExp(LABELS, 'uy');
const NAMED_GAPS = Object.entries(GAPS)
  .map(([gap, pattern]) => `(?<${gap}>${pattern})`)
  .join('|');
const LABEL_AND_GAP = new RegExp(`(?<label>${LABEL})(?:(?:${NAMED_GAPS})(?=[\\p{L}\\p{N}]))?`, 'gu');

const SCHEME = /h(?:tt|xx|\*\*|t\*|x\*)ps?[ \t]?:?[ \t]?[/\\]{1,2}[ \t]?$/u;
const WITH_SCHEME = /h(?:tt|xx)ps?:\/\/[^\s<>"'`]{2,400}/gu;
/** "w w w" or "k u b e t" before a label of one letter. */
const SINGLE_LETTERS = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][ \t]){2,30}$/u;
const PATH = /(?::\d{2,5})?[/?#][^\s<>"'`]{0,400}/uy;
const SPACED_PATH = /[ \t]?\/[ \t]?[^\s<>"'`]{1,200}/uy;
const CLOSING = /[.,;:!?)\]}>-]{1,20}$/u;

/** Those with a known ending, then whatever has a scheme: of two that overlap the first one says more. */
export function linksIn(view: View): FoundLink[] {
  const links = mayHaveHost(view) ? chainsIn(view) : [];
  if (!view.lower.includes('://')) return links;
  const others = Array.from(view.lower.matchAll(WITH_SCHEME), ({ index, 0: found }) => {
    const written = found.replace(CLOSING, '');
    const host = (written.split('/')[2] ?? '').replace(/^.*@|[:?#].*$/gu, '');
    return { from: index, to: index + written.length, host, kind: kindOf(host, written, false) };
  });
  return [...links, ...others];
}

/** Whoever sends more has said all that they say. */
const MAX_LINKS = 200;

function chainsIn(view: View): FoundLink[] {
  const links: FoundLink[] = [];
  for (const match of view.lower.matchAll(CHAIN)) {
    const link = linkOf(view, match);
    if (link) links.push(link);
    if (links.length === MAX_LINKS) break;
  }
  return links;
}

const GAP_SIGN = /[.,·•∙⋅●]/;
const BRACKET = /[[({<]/;
const SPOKEN_WORD = new RegExp(`^${SPOKEN}$`);

/** Whether a word that may end a host comes after a gap, or a gap is bracketed: most texts have neither. */
function mayHaveHost(view: View): boolean {
  if (BRACKET.test(view.lower)) return true;
  const words = tokensOf(view);
  for (let at = 1; at < words.length; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word || !isEnding(word.lower)) continue;
    if (GAP_SIGN.test(view.lower.slice(before.to, word.from)) || SPOKEN_WORD.test(before.lower)) return true;
  }
  return false;
}

interface Part extends Label {
  from: number;
  to: number;
}

/** The longest address in a chain of labels, or null: most chains are only two sentences. */
function linkOf(view: View, match: RegExpExecArray): FoundLink | null {
  const parts = partsOf(view, match.index, match.index + match[0].length);
  for (let last = parts.length - 1; last > 0; last -= 1) {
    const labels = parts.slice(firstOf(parts, last), last + 1);
    const gaps = labels.slice(0, -1).map(({ gap }) => gap);
    const isHidden = gaps.some((gap) => gap !== 'plain');
    const end = labels.at(-1)?.to ?? 0;
    const path = pathAt(view.lower, end, isHidden);
    if (isHost(labels, path.length > 1)) return widen(view, labels, end + path.length, isHidden);
  }
  return null;
}

/** The labels of the chain that starts at `index`. */
export function chainAt(view: View, index: number): Part[] {
  CHAIN_HERE.lastIndex = index;
  const length = CHAIN_HERE.exec(view.lower)?.[0].length ?? 0;
  return partsOf(view, index, index + length);
}

function partsOf(view: View, from: number, to: number): Part[] {
  return Array.from(view.lower.slice(from, to).matchAll(LABEL_AND_GAP), ({ index, groups = {} }) => {
    const [start, label = ''] = [from + index, groups.label];
    const end = start + label.length;
    const gap = (Object.keys(GAPS) as Gap[]).find((name) => groups[name] !== undefined) ?? null;
    return {
      written: view.written.slice(start, end),
      lower: label,
      folded: view.folded.slice(start, end),
      gap,
      from: start,
      to: end,
    };
  });
}

/** Back from the ending as far as the labels belong together. */
function firstOf(parts: readonly Part[], last: number): number {
  let first = last - 1;
  for (let before = parts[first - 1]; before; before = parts[first - 1]) {
    if (before.gap === 'half' || (before.gap === 'spaced' && !isMadeUp(before))) break;
    first -= 1;
  }
  return first;
}

function pathAt(lower: string, index: number, isHidden: boolean): string {
  const path = [PATH, ...(isHidden ? [SPACED_PATH] : [])].map((pattern) => {
    pattern.lastIndex = index;
    return pattern.exec(lower)?.[0] ?? '';
  });
  return (path.find((found) => found !== '') ?? '').replace(CLOSING, '');
}

/** With the scheme before it and the letters that were spaced out. */
function widen(view: View, labels: readonly Part[], to: number, isHidden: boolean): FoundLink {
  let from = labels[0]?.from ?? to;
  let host = hostOf(labels);
  const letters =
    labels[0]?.lower.length === 1 && SINGLE_LETTERS.exec(view.lower.slice(Math.max(0, from - 64), from));
  if (letters) {
    from -= letters[0].length;
    host = letters[0].replace(/[ \t]/gu, '') + host;
  }
  const scheme = SCHEME.exec(view.lower.slice(Math.max(0, from - 12), from));
  from -= scheme?.[0].length ?? 0;
  return { from, to, host, kind: kindOf(host, scheme?.[0] ?? '', isHidden || Boolean(letters)) };
}

function kindOf(host: string, written: string, isHidden: boolean): FoundLink['kind'] {
  if (isHidden || /^h[x*t][x*]/u.test(written)) return 'hidden-link';
  return isShortener(host) ? 'short-link' : 'link';
}
