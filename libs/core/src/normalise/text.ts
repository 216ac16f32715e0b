const MAX_TEXT = 200_000;

/**
 * Plain text with one blank between words and one newline between paragraphs; control characters, zero-width signs
 * and soft hyphens removed, lone surrogates replaced. Cut at 200,000 characters.
 */
export function cleanText(text: string): string {
  return wellFormed(text.slice(0, MAX_TEXT))
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .replace(/ \n ?|\n /g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** Lone surrogates replaced by U+FFFD, so that the text can be stored and sent as UTF-8. */
export const wellFormed = (text: string): string =>
  /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\ufffd') : text;
