// node brute-force.mjs DIST FILE: every saved search with every posting of FILE, asked of the evaluator of a build one by one, without
// its index, its openings or its worker. Prints the pairs that hold, as JSON.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist, file] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(path.join(dist, 'libs', name, 'index.js')).href);
const { draftOf, interpret } = await load('intake/src/rules');
const { analysePosting, evaluate } = await load('search/src/match');
const { parseSaved } = await load('search/src/language');

const DATES = new Set(['validThrough', 'postedAt', 'firstSeenAt', 'revisedAt', 'at']);
const revive = (key, value) => (DATES.has(key) && value !== null ? new Date(value) : value);
const { postings, searches } = JSON.parse(fs.readFileSync(file, 'utf8'), revive);

const parsed = new Map();
const queryOf = ({ query, related }) => {
  const key = `${related}\n${query}`;
  if (!parsed.has(key)) parsed.set(key, parseSaved(query, related));
  return parsed.get(key);
};

const pairs = [];
for (const posting of postings) {
  if (posting.draft === undefined || posting.hidden !== undefined || posting.quiet !== null) continue;
  const { _id: id, revisedAt: at, matchSeq: seq, validThrough } = posting;
  if (validThrough !== null && validThrough <= at) continue;
  const { source, clusterId, firstSeenAt, postedAt, repost } = posting;
  const view = { id, clusterId, source, firstSeenAt, postedAt, repost, ...interpret(draftOf(posting)) };
  const analysed = analysePosting(view);
  for (const search of searches) {
    const active = search.versions.filter(
      ({ fromSeq, toSeq }) => fromSeq < seq && (toSeq === null || seq <= toSeq),
    );
    const queries = active.map(queryOf).filter(({ ok }) => ok);
    if (queries.some(({ query }) => evaluate(query, analysed, at))) pairs.push(`${search._id} ${id}`);
  }
}
process.stdout.write(JSON.stringify(pairs));
