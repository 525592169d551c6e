// What stands in quotation marks.

const QUOTATION = /(?<![\p{L}\p{N}])(["'“‘«])(?=\S)([^"'”’»]{1,200})(["'”’»])(?![\p{L}\p{N}])/gu;
const MAX_QUOTE = 200;
const MAX_QUOTES = 20;

export function quotesOf(text: string): { start: number; end: number }[] {
  if (!/["'“‘«]/.test(text)) return [];
  const found: { start: number; end: number }[] = [];
  for (const match of text.slice(0, MAX_QUOTE * 50).matchAll(QUOTATION)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === MAX_QUOTES) break;
  }
  return found;
}
