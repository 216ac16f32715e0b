import { parseOpml } from 'feedsmith';
import { checkXml } from '../sources/kit/xml.js';

/** A feed that an OPML file lists, as an entry of sources. */
export interface OpmlEntry {
  readonly name: string;
  readonly kind: 'feed';
  readonly url: string;
  readonly every: string;
}

/** The feeds of an OPML file (OPML 2.0, subscription lists), or why it is none. */
export type OpmlReading =
  | { readonly ok: true; readonly entries: readonly OpmlEntry[] }
  | { readonly ok: false; readonly message: string };

interface Outline {
  readonly text?: string;
  readonly title?: string;
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

/** Feeds change seldom, and their servers are small. */
const EVERY = '1h';

/** Reads the feeds of an OPML file. Names are made from their titles; a name that comes twice gets a number. */
export function readOpml(text: string): OpmlReading {
  const fault = checkXml(text);
  if (fault !== null) return { ok: false, message: fault };
  const outlines = flatten(parse(text));
  if (outlines.length === 0)
    return { ok: false, message: 'The file lists no feed (no outline has an xmlUrl).' };
  const taken = new Set<string>();
  const entries = outlines.map((outline): OpmlEntry => {
    const url = outline.xmlUrl ?? '';
    const name = free(slugOf(outline.title ?? outline.text ?? url), taken);
    return { name, kind: 'feed', url, every: EVERY };
  });
  return { ok: true, entries };
}

/** The parser throws for whatever is no OPML: which error it is says nothing more. */
function parse(text: string): readonly Outline[] {
  try {
    return (parseOpml(text) as { body?: { outlines?: readonly Outline[] } }).body?.outlines ?? [];
  } catch {
    return [];
  }
}

const flatten = (outlines: readonly Outline[]): Outline[] =>
  outlines.flatMap((one) => [...(one.xmlUrl === undefined ? [] : [one]), ...flatten(one.outlines ?? [])]);

function slugOf(title: string): string {
  const folded = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return folded.replace(/^-+|-+$/g, '').slice(0, 70) || 'feed';
}

function free(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${name}-${number}`;
  taken.add(candidate);
  return candidate;
}
