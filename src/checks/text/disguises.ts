// Characters that stand for others: what Unicode has no compatibility rule for.

/** Look-alikes of UTS #39's confusables that were seen in comments, and signs that are drawn in several ways. */
export const DISGUISES = new Map<string, string>([
  // Cyrillic and Greek letters that look Latin.
  ...pairs('авеѕіјкмнорстухһԁԛԝ', 'abesijkmhopctyxhdqw'),
  ...pairs('АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'),
  ...pairs('αικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aikvoptuxABEZHIKMNOPTYX'),
  ...pairs('ıİſ', 'iIs'),
  // Digits in circles that have no rule, in all weights.
  ...pairs('❶❷❸❹❺❻❼❽❾⓿➀➁➂➃➄➅➆➇➈➊➋➌➍➎➏➐➑➒🄋🄌', '123456789012345678912345678900'),
  // Dots, dashes and slashes.
  ...pairs('。‧・', '...'),
  ...pairs('‐‑‒–—―−', '-------'),
  ...pairs('⁄∕⧸', '///'),
  // Quotation marks, brackets, and blanks that are no spaces to Unicode.
  ...pairs('‘’‚‛′', "'''''"),
  ...pairs('“”„‟″«»', '"""""""'),
  ...pairs('【】〔〕「」', '[][][]'),
  ...pairs('⠀', ' '),
]);

function pairs(from: string, to: string): [string, string][] {
  const plain = [...to];
  return Array.from(from, (character, index) => [character, plain[index] ?? character]);
}
