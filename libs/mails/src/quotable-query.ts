const MOST_CHARACTERS = 80;
const MOST_WORDS = 10;
/** What a mail program makes a link of, or a reader dials: an address, a host with its domain, a long number. */
const LEADS_AWAY =
  /[/\\@]|www\.|[\p{L}\p{N}]\.\p{L}{2,}|(?:\d[\s().+-]*){7,}|[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
/** Technologies whose names look like hosts. */
const TECHNOLOGIES = /\b(?:asp\.net|[a-z]+\.js|ml\.net|next\.ts)\b/giu;

/**
 * The text of a search as a mail to an address that nobody has confirmed may quote it: anybody may have typed it and the address, so
 * it has few words and leads nowhere. Null where it may not.
 */
export function quotableQuery(query: string): string | null {
  const text = query.trim();
  const isShort = text.length <= MOST_CHARACTERS && text.split(/\s+/u).length <= MOST_WORDS;
  return text !== '' && isShort && !LEADS_AWAY.test(text.replace(TECHNOLOGIES, '')) ? text : null;
}
