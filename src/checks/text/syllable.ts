// What a Vietnamese syllable looks like without marks: a made-up name or a joined domain seldom is one.

const SYLLABLE =
  /^(?:ngh?|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** `folded` in lower case without marks. */
export function isSyllable(folded: string): boolean {
  return folded.length <= 7 && SYLLABLE.test(folded);
}
