// Which letters make a Vietnamese syllable, marks included: what a decoded word has to be before it is believed.

const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu
   ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu`.split(/\s+/),
);
const ONSET = /^(?:ngh|ng|nh|gh|gi|qu|kh|ph|th|tr|ch|[bcdđghklmnprstvx])?/;
const PLACES: Record<string, string> = {
  a: 'aáàảãạ',
  ă: 'ăắằẳẵặ',
  â: 'âấầẩẫậ',
  e: 'eéèẻẽẹ',
  ê: 'êếềểễệ',
  i: 'iíìỉĩị',
  o: 'oóòỏõọ',
  ô: 'ôốồổỗộ',
  ơ: 'ơớờởỡợ',
  u: 'uúùủũụ',
  ư: 'ưứừửữự',
  y: 'yýỳỷỹỵ',
};

/** 0 level, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng: the digits of VNI. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** The syllable with its tone where spelling rules put it ("hòa", not "hoà"); null where the letters make none. */
export function composeSyllable(letters: string, tone: Tone): string | null {
  let onset = ONSET.exec(letters)?.[0] ?? '';
  let rhyme = letters.slice(onset.length);
  if (!RHYMES.has(rhyme)) {
    if (onset !== 'gi') return null;
    // "gì", "giếng": the i belongs to the rhyme.
    onset = 'g';
    rhyme = letters.slice(1);
    if (!RHYMES.has(rhyme)) return null;
  }
  // After a closing p, t, c, ch there are only two tones.
  if (/[ptc]h?$/.test(rhyme) && tone !== 1 && tone !== 5) return null;
  if (tone === 0) return letters;
  const at = onset.length + tonePlace(rhyme);
  const toned = PLACES[letters[at] ?? '']?.[tone];
  return toned === undefined ? null : letters.slice(0, at) + toned + letters.slice(at + 1);
}

function tonePlace(rhyme: string): number {
  for (let at = rhyme.length - 1; at >= 0; at -= 1) if ('ăâêôơư'.includes(rhyme[at] ?? ' ')) return at;
  const vowels = /^[aeiouy]+/.exec(rhyme)?.[0].length ?? 1;
  return vowels === 3 || (vowels === 2 && vowels < rhyme.length) ? 1 : 0;
}
