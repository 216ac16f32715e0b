/** Controls and line breaks, which a parser of addresses drops without a word. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
/** Scheme, two slashes and a host; no backslash before the query, which a parser would read as a slash. */
const SHAPE = /^https?:\/\/[^/\\?#][^\\?#]*(?:[?#]|$)/i;

/**
 * An absolute http(s) address as the parser reads it, or null. Refused, and not put right, are: anything without `//` and
 * a host, backslashes before the query, controls and line breaks inside, a user name or password. Blanks around it do not
 * count. Store and show `href` of the result, never what was typed: the two may lead to different places.
 */
export function readWebAddress(text: string): URL | null {
  const typed = text.trim();
  if (CONTROLS.test(typed) || !SHAPE.test(typed) || !URL.canParse(typed)) return null;
  const url = new URL(typed);
  return url.hostname !== '' && url.username === '' && url.password === '' ? url : null;
}
