import { parseFeed as parseAnyFeed } from 'feedsmith';
import { parseJson } from '@app/core/untrusted';
import type { Parsed, SourceDocument } from '../adapter.js';
import { checkXml } from '../kit/xml.js';

/** The items of an RSS, RDF, Atom or JSON feed, each as the parser gives it. */
export function parseFeed(documents: readonly SourceDocument[]): Parsed {
  const items: unknown[] = [];
  for (const { text, url } of documents) {
    const trimmed = text.replace(/^\ufeff/, '').trim();
    const json = trimmed.startsWith('{') ? parseJson(trimmed) : null;
    const fault = json === null ? checkXml(trimmed) : json.ok ? null : json.message;
    if (fault !== null) return { ok: false, message: fault };
    const feed = read(trimmed);
    if (feed === null) return { ok: false, message: `${url} is no RSS, Atom or JSON feed.` };
    items.push(...feed);
  }
  return { ok: true, items, complete: true };
}

/** The parser throws for whatever is no feed: which error it is says nothing more. */
function read(text: string): readonly unknown[] | null {
  try {
    const { format, feed } = parseAnyFeed(text);
    return (format === 'atom' ? feed.entries : feed.items) ?? [];
  } catch {
    return null;
  }
}
