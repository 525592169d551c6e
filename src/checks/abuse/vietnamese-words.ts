// Vietnamese words that are enough by themselves, and pairs: shares of toxic uses were counted in labelled comments.
import { type Entry, list, row } from './entry.ts';

export const VIETNAMESE_WORDS: readonly Entry[] = [
  // One word is enough.
  ...row('profanity', 0.9, 'lồn, địt, cặc, buồi, đụ, lìn, đỵt, đệt, dái, đách', { needsMarks: true }),
  ...row('profanity', 0.9, 'lờ ồn, lồn mẹ, con cặc, cái lồn, như lồn, như cặc, mặt lồn'),
  ...row(
    'profanity',
    0.8,
    'đm, đcm, dcm, đmm, dmm, dkm, đkm, cmm, clm, đkmm, dkmm, đcmm, dcmm, vcc, đmtt, clgt, clmm',
  ),
  ...row('profanity', 0.8, 'loz, lz, lồz, l0n, kak, kẹc, cẹc, kặc, cak, cặk, djt, địtt, đjt, cekk, nulo'),
  ...row(
    'profanity',
    0.9,
    'ditme, vailon, concac, daubuoi, matlon, conmeno, dume, duma, dcmm, dmcs, vailoz, vlon, vloz, diloz',
  ),
  ...row(
    'profanity',
    0.7,
    'vãi lồn, vãi lìn, vãi cứt, vãi đái, vãi cặc, vãi buồi, vãi loz, vãi l, vãi cả lồn, vãi cả l, vãi nồi',
  ),
  ...row(
    'profanity',
    0.9,
    'đù má, đù mẹ, đù mé, đụ má, đụ mẹ, đụ bà, đụ cha, địt mẹ, địt má, địt bố, địt cụ, địt con, du ma, du me',
  ),
  ...row(
    'profanity',
    0.8,
    'tiên sư, tiên sư bố, tổ sư mày, tổ sư bố, tổ cha, mả cha, bố tổ, cha tiên nhân, tiên nhân mày, bà nội cha, bà nội mẹ, cha bố mày',
  ),
  ...row('profanity', 0.8, 'mả mẹ, tổ mẹ', { needsMarks: true }),
  ...row(
    'profanity',
    0.6,
    'con mẹ nó, con mẹ mày, con bà nó, mẹ kiếp, mẹ cha, mẹ bà nó, mẹ nó chứ, má nó chứ, cha nó chứ, kệ mẹ, kệ cha, chết mẹ, chết cha mày, chết bà mày, thấy mẹ mày, thằng bố mày, bố mày đây, bố láo, mẹ mày, mẹ chúng mày',
  ),
  ...row('profanity', 0.6, 'bỏ mẹ, bỏ cha, tổ mày', { needsMarks: true }),
  ...row(
    'profanity',
    0.9,
    'cái con kẹt, cái db, con c, như c, cái l, như l, cái đb, con ciu, đờ mờ, đậu xanh rau má, vê lờ, vê cê lờ, đ mẹ, đ má, đ m, đ ĩ, lồn trâu',
  ),
  ...row('profanity', 0.9, 'con kẹt, cái kẹt, đbrr, con cờ, đê mờ, cờ lờ', { needsMarks: true }),
  ...row('profanity', 0.55, 'đ hiểu, đ biết, đ có, đ cần, đ được, đ ai, đ thèm, đ phải, đ chịu, đ sợ, đ gì'),
  ...row('profanity', 0.55, 'đ thấy', { needsMarks: true }),
  ...row(
    'sexual',
    0.85,
    'nứng, nứng lồn, nứng cặc, nứng vl, địt nhau, chịch, chịch nhau, xoạc, bú cu, bú lồn, bú buồi, bú cặc, bú liếm, liếm lồn, đụ nhau, hiếp dâm em, con đĩ nứng, húp sò, banh háng, dạng háng, rảnh háng, xhct',
    { needsMarks: true },
  ),
  ...row(
    'insult',
    0.85,
    'đĩ, đuỹ, đĩ điếm, đĩ thõa, đĩ chó, cđĩ, con điếm, ổ điếm, gái điếm, con đuỹ, con cave, đĩ đực, đĩ cái',
    { needsMarks: true },
  ),
  ...row('insult', 0.85, 'con di cho, do di cho, con di nay, di diem, di thoa, lam di ma, con di me'),
  ...row('profanity', 0.7, 'cứt', { needsMarks: true, notLeft: list('gà trâu chim mùi phân bò') }),
  ...row(
    'insult',
    0.8,
    'ăn cứt, như cứt, cục cứt, đống cứt, đầu cứt, cứt chó, ngập cứt, não cứt, ăn cứt đi, an cut, nhu cut, cuc cut, hốc cứt',
  ),
];
