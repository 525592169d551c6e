// Names under which somebody is found on a messenger: "tele abc_123", "Zalo: @shop", "@abc_123".
import { isSyllable } from './syllable.ts';
import type { View } from './view.ts';

const MESSENGER =
  '(?:zalo|za lo|z a l o|zal0|dalo|zl|tele(?: ?gram)?|te le gram|viber|whats ?app|we ?chat|skype|signal|kakao(?:talk)?|line|discord|facebook|face|fb|phay|fan ?page|page|insta(?: ?gram)?|ig|tik ?tok|messenger|mess|threads)';
/** A messenger, and at most four words before what follows it: "Telegram của em". */
const AFTER_MESSENGER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${MESSENGER}(?![\p{L}\p{N}])[^\p{L}\p{N}\n]{0,5}(?:\p{L}{1,12}[^\p{L}\p{N}\n]{1,3}){0,4}$`,
  'u',
);
/** How far back a messenger may stand: its name, four words and the signs between them. */
const MAX_BEFORE = 90;

/** An @, an underscore, or letters and digits: what nobody writes in prose. */
const NAME =
  /(?<![\p{L}\p{N}@._])(?:@[a-z0-9_.]{3,32}|[a-z0-9]{1,32}(?:_[a-z0-9]{1,32}){1,6}|[a-z]{3,20}\d{2,6}|[a-z]{4,20}\d)(?![\p{L}\p{N}_@])/gu;
/** A word that is no syllable and stands alone after a messenger's colon. */
const COLON_NAME =
  /(?<![\p{L}\p{N}])(?:zalo|zl|tele(?:gram)?|viber|whatsapp|wechat|skype|ig|insta(?:gram)?)[ \t]?[:=>-]{1,3}[ \t]?([a-z]{5,32})(?=[ \t]*(?:$|[\n.,;!)]))/gmu;

/** What every name has in it or before it. */
const MAY_BE_NAME = /[@_\d:=>-]/;

export interface FoundHandle {
  from: number;
  to: number;
}

export function handlesIn(view: View): FoundHandle[] {
  if (!MAY_BE_NAME.test(view.lower)) return [];
  const names = Array.from(view.lower.matchAll(NAME)).flatMap((match) => {
    const [name, from] = [match[0].replace(/\.+$/, ''), match.index];
    const before = view.folded.slice(Math.max(0, from - MAX_BEFORE), from);
    const isHandle = AFTER_MESSENGER.test(before) || (/^@.*[\d_.]/.test(name) && !isReply(view, from));
    return isHandle ? [{ from, to: from + name.length }] : [];
  });
  const afterColon = Array.from(view.lower.matchAll(COLON_NAME)).flatMap((match) => {
    const name = match[1] ?? '';
    const to = match.index + match[0].length;
    return isSyllable(name) ? [] : [{ from: to - name.length, to }];
  });
  return [...names, ...afterColon];
}

/** A reader who answers another one begins with their name. */
function isReply(view: View, from: number): boolean {
  return view.lower.search(/\S/) === from;
}
