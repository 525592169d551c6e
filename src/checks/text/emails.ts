// E-mail addresses in a text, however their @ and dots are written: "an [at] thu.example", "an a còng gmail chấm com".
import { isHost } from './hosts.ts';
import { chainAt } from './links.ts';
import type { View } from './view.ts';

const SIGNS = String.raw`(?<sign>[ \t]?(?:@|[[({<][ \t]?(?:@|at|a c[òo]ng)[ \t]?[\])}>])[ \t]?|[ \t](?:a ?c[òo]ng|a v[òo]ng|a m[óo]c)[ \t])`;
/** English prose is full of "at": it counts only before a mail service, or a name whose dot hides too. */
const LOCAL_AND_SIGN = new RegExp(
  String.raw`(?<![\p{L}\p{N}_%+-])[\p{L}\p{N}_][\p{L}\p{N}._%+-]{0,63}(?:${SIGNS}|[ \t]at[ \t])(?=[\p{L}\p{N}])`,
  'gu',
);
const SERVICE = /(?:gmail|yahoo|hotmail|outlook|icloud|proton)(?![\p{L}\p{N}])/uy;

/** Without one of these there is no sign that could stand for @. */
const MAY_BE_SIGN = /@|at|c[òo]ng|v[òo]ng|m[óo]c/u;

export function emailsIn(view: View): { from: number; to: number }[] {
  if (!MAY_BE_SIGN.test(view.lower)) return [];
  return Array.from(view.lower.matchAll(LOCAL_AND_SIGN)).flatMap((match) => {
    const at = match.index + match[0].length;
    const to = domainEnd(view, at, match.groups?.sign === undefined);
    return to === null ? [] : [{ from: match.index, to }];
  });
}

function domainEnd(view: View, index: number, isDoubtful: boolean): number | null {
  SERVICE.lastIndex = index;
  const service = SERVICE.exec(view.lower)?.[0].length ?? null;
  const parts = chainAt(view, index);
  for (let last = parts.length - 1; last > 0; last -= 1) {
    const labels = parts.slice(0, last + 1);
    const ending = labels.at(-1);
    const gaps = labels.slice(0, -1).map(({ gap }) => gap);
    const isPlain = gaps.every((gap) => gap === 'plain' || gap === 'bracket');
    if (isDoubtful && service === null && !gaps.includes('spoken')) continue;
    if (ending && ((isPlain && /^[a-z]{2,12}$/.test(ending.lower)) || isHost(labels, false)))
      return ending.to;
  }
  return service === null ? null : index + service;
}
