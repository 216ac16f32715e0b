import type { TextClause } from '../../libs/search/src/tree/index.js';
import path from 'node:path';
import { FACET_FIELDS } from '../../libs/search/src/board/index.js';
import {
  analysePosting,
  factsOfClause,
  PRODUCT_RULES,
  type AnalysedPosting,
} from '../../libs/search/src/match/index.js';
import { formsOf } from '../../libs/search/src/query/index.js';
import type { Clause, Query, ValueField } from '@app/search/tree';
import { analyse } from '../../libs/search/src/text/index.js';
import { postingsIn, writeLines } from './corpus.js';
import type { Asked } from './queries.js';
import fs from 'node:fs';

const HOUR = 3_600_000;

/** Writes the postings as the Lucene harness reads them, analysed by the product's rules, unless they are there. */
export async function writeDocs(postings: string): Promise<void> {
  const file = path.join(path.dirname(postings), 'docs.ndjson');
  if (fs.existsSync(file)) return;
  const out = fs.createWriteStream(`${file}.part`);
  let lines = '';
  for await (const view of postingsIn(postings)) {
    lines += `${JSON.stringify(docOf(analysePosting(view)))}\n`;
    if (lines.length < 1 << 20) continue;
    if (!out.write(lines)) await new Promise((done) => out.once('drain', () => done(undefined)));
    lines = '';
  }
  await new Promise<void>((done) => out.end(lines, () => done()));
  fs.renameSync(`${file}.part`, file);
}

function docOf(posting: AnalysedPosting) {
  const { view, pay } = posting;
  const words = new Set(posting.parts.flatMap(({ tokens }) => tokens.words()));
  const currency = pay?.currency ?? null;
  return {
    id: view.id,
    age: Math.min(posting.firstSeenAt, posting.postedAt ?? Infinity),
    firstSeen: posting.firstSeenAt,
    posted: posting.postedAt,
    reach: pay?.top ?? pay?.low ?? null,
    experience: posting.experience,
    title: posting.parts[0]?.tokens.terms().join(' ') ?? '',
    parts: posting.parts.map(({ tokens }) => tokens.terms().join(' ')),
    words: [...words].join(' '),
    facts: [...posting.facts, ...(currency === null ? [] : [`currency:${currency}`])],
    offers: [...posting.facts]
      .map((fact) => {
        const at = fact.indexOf(':');
        return [fact.slice(0, at), fact.slice(at + 1)];
      })
      .filter(
        ([field = '', value = '']) => (FACET_FIELDS as readonly string[]).includes(field) && value !== '',
      ),
  };
}

/** Writes the requests and how many postings each must find. */
export async function writeQueries(
  postings: string,
  asked: readonly Asked[],
  totals: readonly number[],
): Promise<void> {
  const rows = asked.map(({ query, sort, text }, i) => {
    const parts = query === null ? [] : query.kind === 'and' ? query.parts : [query];
    return {
      text,
      sort,
      parts: parts.map(treeOf),
      own: ownOf(parts),
      scored: query === null ? [] : scoredOf(query),
      total: totals[i],
    };
  });
  await writeLines(path.join(path.dirname(postings), 'queries.ndjson'), rows);
}

function ownOf(parts: readonly Query[]): Record<string, number> {
  const own: Partial<Record<ValueField, number>> = {};
  parts.forEach((part, i) => {
    const [first, ...others] = part.kind === 'or' ? part.parts : [part];
    if (first?.kind !== 'value') return;
    if (others.every((each) => each.kind === 'value' && each.field === first.field)) own[first.field] ??= i;
  });
  return own;
}

function scoredOf(query: Query): string[] {
  if (query.kind === 'not') return [];
  if (query.kind === 'and' || query.kind === 'or') return [...new Set(query.parts.flatMap(scoredOf))];
  if (query.kind !== 'text' || query.prefix) return [];
  return [
    ...new Set(formsOf(query).flatMap((form) => (form.kind === 'text' ? analyse(form.text).terms() : []))),
  ];
}

function treeOf(query: Query): object {
  switch (query.kind) {
    case 'and':
    case 'or':
      return { [query.kind]: query.parts.map(treeOf) };
    case 'not':
      return { not: treeOf(query.part) };
    default:
      return clauseOf(query);
  }
}

/** A word or phrase, or any of its other names. */
function anyForm(clause: TextClause): object {
  const forms = formsOf(clause).map((form) =>
    form.kind === 'value'
      ? clauseOf(form)
      : { words: analyse(form.text).terms(), field: form.scope === 'title' ? 'title' : 'all' },
  );
  return forms.length === 1 ? forms[0]! : { or: forms };
}

function clauseOf(clause: Clause): object {
  switch (clause.kind) {
    case 'text':
      return clause.prefix ? { prefix: analyse(clause.text).word(0) } : anyForm(clause);
    case 'value':
      return { facts: factsOfClause(clause, PRODUCT_RULES) };
    case 'salary': {
      const reach = { reach: clause.floor };
      return clause.currency === null ? reach : { and: [reach, { facts: [`currency:${clause.currency}`] }] };
    }
    case 'ceiling':
    case 'reposted':
      throw new RangeError(`${clause.kind}: the other engine is asked for no such clause.`);
    case 'experience':
      return { experience: clause.years };
    case 'age':
      if (clause.than === '>' || clause.field === 'open')
        throw new RangeError('The other engine is asked for no such age.');
      return { [clause.field === 'posted' ? 'posted' : 'firstSeen']: clause.hours * HOUR };
  }
}
