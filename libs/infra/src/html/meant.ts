import { decodeHTML, decodeHTMLStrict } from 'entities';

/** Text is escaped twice by accident, three times by two; what is escaped more often is not put right. */
const MOST_ROUNDS = 3;
const INLINE = 'b|strong|i|em|u|s|small|sub|sup|mark|span|font|a|p|div|h[1-6]|li|ul|ol';
const PAIR = new RegExp(String.raw`<(${INLINE})(?:\s[^<>]{0,300})?>([^<]{0,300})</\1\s?>`, 'gi');
const BREAK = /<(?:br|wbr)\s?\/?>/gi;

const OWN_TAG = /<\/?[a-z][^<>]{0,300}>/i;
/** An escaped tag that ends a part of a description, or a line, whatever number of times it was escaped. */
const ESCAPED_END =
  /&(?:amp;){0,3}lt;(?:\/(?:p|div|ul|ol|li|h[1-6]|table|section|strong|b|em)\s?|br\s?\/?)&(?:amp;){0,3}gt;/i;

/**
 * A line of plain text (title, company, place) as it was meant. Character references that end with a semicolon are read,
 * at most three times over. Then a tag of text (`<b>`, `<span class=x>`) goes together with its end tag, and `<br>` is a
 * blank. What stands alone stays: `List<T>`, `Vec<i>`, `a < b`, `R&D`, `&copy`. If nothing would be left, the line stays.
 */
export function meantLine(text: string): string {
  const read = untagged(rounds(text, decodeHTMLStrict, (line) => line.includes('&')));
  return read.trim() === '' ? text : read;
}

/**
 * HTML as it was meant. Where it has no tag of its own and holds an escaped end tag of a description (`&lt;/p&gt;`,
 * `&amp;lt;br&amp;gt;`), it was escaped too often, and is unescaped until tags appear, at most three times. HTML with a tag
 * of its own only speaks of what it escapes; so does text without such an end, like "`&lt;T&gt;`" and "a &lt; b".
 */
export const meantHtml = (html: string): string =>
  rounds(html, decodeHTML, (one) => !OWN_TAG.test(one) && ESCAPED_END.test(one));

/** Tags within tags are taken from the inside out. */
function untagged(line: string): string {
  const plain = line.replace(BREAK, ' ');
  return rounds(
    plain,
    (one) => one.replace(PAIR, '$2'),
    (one) => one.includes('</'),
  );
}

function rounds(text: string, step: (text: string) => string, isWanted: (text: string) => boolean): string {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS && isWanted(current); round += 1) {
    const next = step(current);
    if (next === current) break;
    current = next;
  }
  return current;
}
