/** Ends of lines of any writing system, and control characters that only move the cursor: in a line they are blanks. */
const LINE_BREAKS = /[\t\n\u000b\f\r\u0085\u2028\u2029]+/g;

/**
 * Signs that nobody sees: controls (C0, DEL, C1), the soft hyphen, zero-width blanks and joiners of words, overrides,
 * embeddings and isolates of direction, deprecated format signs, annotation marks, tag characters.
 * Kept are U+200C and U+200D (Persian and emoji need them), the marks U+200E, U+200F and U+061C (right-to-left text needs
 * them, and they turn nothing around), and variation selectors of the basic plane.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Selectors of ideographic variants; behind anything but an ideograph they can only hide a message. */
const STRAY_SELECTORS = /(?<!\p{sc=Han})[\u{e0100}-\u{e01ef}]+/gu;

/** Lone surrogates replaced by U+FFFD, so that the text can be stored and sent as UTF-8. */
const wellFormed = (text: string): string =>
  /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\ufffd') : text;

/** Without the signs that nobody sees; line breaks stay as they are, lone surrogates become U+FFFD. */
export const withoutInvisible = (text: string): string =>
  wellFormed(text).replace(INVISIBLE, '').replace(STRAY_SELECTORS, '');

/**
 * The one rule for foreign text that stands in a line: a title, a company, a place, the subject of a mail. What nobody
 * sees is taken out, line breaks are blanks, blanks are squeezed. Applied twice it changes nothing more.
 */
export const cleanLine = (text: string): string =>
  withoutInvisible(text.replace(LINE_BREAKS, ' ')).replace(/\s+/g, ' ').trim();
