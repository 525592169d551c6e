// What a reader types, as the picture and the sound mean it.

/**
 * Full-width letters and digits, capitals, spaces, dashes and other separators don't matter. Nor does what a Vietnamese
 * keyboard makes of letters that are typed in a row: its marks are taken away again, and đ is a d.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}
