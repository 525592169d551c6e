// Where somebody lives: a house's number with its street and ward, or any place that is called somebody's home.
import type { View } from './view.ts';

const NUMBER = String.raw`\d{1,4}[a-h]?(?:[/.-]\d{1,4}[a-h]?){0,3}`;
/** Streets of all sizes, villages and hamlets; a number or a name follows each. */
const STREET = '(?:duong|pho|ngo|ngach|hem|kiet|thon|ap|to|khu pho|khu|xom|ban)';
const WARD = String.raw`(?:phuong|xa|quan|huyen|thi tran|thi xa|tp|thanh pho|tinh|[pq]\.? ?\d{1,2})`;
const WORDS = String.raw`[^\n.;!?]{0,50}?`;

/** "số nhà 12 ngõ 45 đường Láng, phường Láng Thượng": from the number to the ward's name. */
const FULL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:so nha|nha so|dia chi:?)(?: so)? ${NUMBER},? |(?:so )?${NUMBER},? ${STREET} )${WORDS}(?<!\p{L})${WARD} ?[\p{L}\p{N}]+(?: \p{L}+)?`,
  'gu',
);
/** "nhà nó ở số 12", "thằng đó sống ở hẻm 5": whose home it is comes first. */
const SOMEBODY =
  '(?:no|han|han ta|y|thi|thang|con|lao|mu|ba|ong|anh|chi|co|chu|cau|bac|may|tui may|chung no|tui no|bon no|vo chong|gia dinh)';
const HOME = String.raw`(?:nha (?:rieng )?(?:cua )?${SOMEBODY}(?: \p{L}+){0,4}?|${SOMEBODY}(?: \p{L}+){0,4}? (?:song|o tro|thue tro|tro|o|cu tru|nha)|dia chi nha|dia chi cua ${SOMEBODY}|nha no)`;
const STREET_NAME = String.raw`${STREET} [\p{L}\p{N}]+(?: (?!${STREET} )\p{L}+)?`;
/** "12/5 Nguyễn Trãi": only the capitals tell a street from "3 tầng lầu". */
const BARE = String.raw`(?<bare>${NUMBER} \p{L}{2,} \p{L}{2,})`;
const HOUSE = `(?:so (?:nha )?${NUMBER}|${NUMBER},? ${STREET_NAME}|(?:ngo|ngach|hem|kiet) ${NUMBER}|${BARE})`;
const OF_SOMEBODY = new RegExp(
  String.raw`(?<!\p{L})${HOME}[ ,:]{1,2}(?:(?:nam|ngay|dang|tai|o|la|trong|cuoi|dau)[ :]{1,2}){0,3}(?<house>${HOUSE}(?:,? ${STREET_NAME}){0,3})(?![\p{L}\p{N}])`,
  'gu',
);
const ENGLISH =
  /(?<!\p{L})(?:(?:he|she|they|guy|man|woman|family|bitch|bastard) (?:\p{L}+ )?lives? (?:at|in)|(?:his|her|their|home|your|my) address(?: is)?:?|(?:his|her|their|my|your) house is (?:at )?)[ ,:]{1,2}(?<house>(?:no\.? |number )?\d{1,4}[a-h]?(?:\/\d{1,4})?,? (?:\p{L}+ ){1,3}(?:street|st|road|rd|lane|avenue|ave|drive|alley|close|ward)(?!\p{L}))/gu;

const IN_CAPITALS = /^\S+ \p{Lu}\p{Ll}\S* \p{Lu}/u;

/** Places that are for everybody, and places on the way: no home. */
const NOT_A_HOME =
  /(?<!\p{L})(?:ubnd|uy ban|tru so|van phong|cong ty|cty|cua hang|quan|tiem|shop|truong|benh vien|phong kham|tram|cong an|chua|nha tho|nha hang|nha van hoa|nha thuoc|chi nhanh|co so|toa soan|khach san|cho|sieu thi|truoc|doan|gan|doi dien|canh|khu vuc|tai cong|office|shop|station|school|hospital|near|opposite|in front of)(?: \p{L}+){0,5}[ ,:]{0,2}(?:o |tai |so |nha )*$/u;
/** How far back such words are looked for. */
const BEFORE = 48;

export function homeAddressesIn(view: View): { from: number; to: number }[] {
  if (!/\d/.test(view.folded)) return [];
  const full = Array.from(view.folded.matchAll(FULL), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  })).filter(({ from }) => !NOT_A_HOME.test(view.folded.slice(Math.max(0, from - BEFORE), from)));
  const told = [OF_SOMEBODY, ENGLISH].flatMap((pattern) =>
    Array.from(view.folded.matchAll(pattern)).flatMap((match) => {
      const to = match.index + match[0].length;
      const from = to - (match.groups?.house?.length ?? 0);
      const isStreet = !match.groups?.bare || IN_CAPITALS.test(view.written.slice(from, to));
      return isStreet ? [{ from, to }] : [];
    }),
  );
  return [...told, ...full.filter((place) => !told.some((other) => overlap(place, other)))].sort(
    (a, b) => a.from - b.from,
  );
}

function overlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}
