import { withoutInvisible } from '../text/index.js';

const MAX_TEXT = 200_000;

/**
 * Plain text with one blank between words and one newline between paragraphs; what nobody sees is removed (see
 * withoutInvisible, and direction marks), lone surrogates are replaced. Cut at 200,000 characters.
 */
export function cleanText(text: string): string {
  return withoutInvisible(text.slice(0, MAX_TEXT).replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'))
    .replace(/[\u000b\u000c\u200e\u200f]/g, '')
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .replace(/ \n ?|\n /g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
