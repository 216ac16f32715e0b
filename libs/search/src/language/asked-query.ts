import { cleanLine } from '@app/core/untrusted';
import { canonicalText } from '../query/normalise.js';
import type { Query } from '../tree/index.js';
import { parseQuery } from './parsing/parse.js';

/** A query that somebody asked for: its canonical text, and how it was typed where that is another. */
export interface AskedQuery {
  readonly query: string;
  readonly typed?: string;
}

/** `text`: what `query` was read from. It is kept only where it says the same once nothing unseen is left in it. */
export function askedQuery(text: string, query: Query): AskedQuery {
  const canonical = canonicalText(query);
  const typed = cleanLine(text);
  if (typed === canonical) return { query: canonical };
  const again = parseQuery(typed);
  const saysTheSame = again.ok && canonicalText(again.query) === canonical;
  return saysTheSame ? { query: canonical, typed } : { query: canonical };
}
