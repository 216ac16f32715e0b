import type { AnalysedPosting } from '../../../match/index.js';
import { allBits, noBits } from '../sets/bits.js';
import type { BoardDictionary } from '../words/board-dictionary.js';
import { GAP, Streams } from './inverter.js';
import { PLACE_LIMIT } from '../sets/lists.js';
import { offersOf } from './offers.js';
import {
  compareDocs,
  copyColumns,
  emptyColumns,
  tokensIn,
  type Columns,
  type BoardSegment,
} from './board-segment.js';
import { writeWords, writeTitles, writeFacts } from './segment-streams.js';

/** The most documents that are collected before they become a segment. */
export const BUILDER_DOCS = 2048;

/** Throws RangeError where a posting has more words than positions can be told apart. */
export function checkLength({ view, parts }: AnalysedPosting): void {
  const length = parts.reduce((sum, { tokens }) => sum + tokens.length + 1, 0);
  if (length < PLACE_LIMIT) return;
  throw new RangeError(
    `text of posting ${view.id}: ${length} words are too many, ${PLACE_LIMIT} is the limit.`,
  );
}

/** Collects documents and turns them into a segment. */
export class SegmentBuilder {
  private readonly words = new Streams();
  private readonly facts = new Streams();
  private readonly columns: Columns = emptyColumns(BUILDER_DOCS);
  private count = 0;

  constructor(private readonly dictionary: BoardDictionary) {}

  /** Documents collected. */
  get size(): number {
    return this.count;
  }

  /** Tokens collected. */
  get tokens(): number {
    return this.words.keys.length;
  }

  /** Takes a document and returns its number, which the segment does not keep. */
  add(posting: AnalysedPosting, numbers: { posting: number; cluster: number }, at: number): number {
    const doc = this.count;
    this.addWords(posting);
    addStream(this.facts, this.dictionary.facts.factsOf(posting));
    this.addColumns(posting, doc, at);
    this.columns.posting[doc] = numbers.posting;
    this.columns.cluster[doc] = numbers.cluster;
    this.count += 1;
    return doc;
  }

  /** The segment of what was collected, in board order. The builder is used up. */
  build(idOf: (posting: number) => string): BoardSegment {
    const { columns } = this;
    const order = Uint32Array.from({ length: this.count }, (_, i) => i).sort((a, b) =>
      compareDocs(columns, a, columns, b, idOf),
    );
    const sorted = emptyColumns(this.count);
    order.forEach((doc, place) => copyColumns(columns, doc, sorted, place));
    const words = this.words.invert(order, this.dictionary.words.size);
    const facts = writeFacts(this.facts.invert(order, this.dictionary.facts.size), this.count);
    return {
      docs: this.count,
      tokens: tokensIn(sorted),
      columns: sorted,
      words: writeWords(words, this.count),
      titles: writeTitles(words, sorted.titleEnd, this.count),
      facts,
      offers: offersOf(facts, this.count, this.dictionary.facts.isValue),
      open: allBits(this.count),
      shared: noBits(this.count),
      kept: allBits(this.count),
    };
  }

  private addWords({ parts }: AnalysedPosting): void {
    const { keys } = this.words;
    this.words.begin();
    let length = 0;
    for (const { tokens } of parts) {
      for (let i = 0; i < tokens.length; i += 1) keys.push(this.dictionary.words.intern(tokens, i));
      length += tokens.length;
      keys.push(GAP);
    }
    this.columns.length[this.count] = length;
    this.columns.titleEnd[this.count] = parts[0]?.part === 'title' ? parts[0].tokens.length : 0;
  }

  private addColumns(posting: AnalysedPosting, doc: number, at: number): void {
    const { columns } = this;
    const { pay, postedAt, firstSeenAt } = posting;
    columns.age[doc] = Math.min(firstSeenAt, postedAt ?? Infinity);
    columns.firstSeen[doc] = firstSeenAt;
    columns.posted[doc] = postedAt ?? NaN;
    columns.openSince[doc] = posting.openSince;
    columns.at[doc] = at;
    columns.reach[doc] = pay?.top ?? pay?.low ?? NaN;
    columns.start[doc] = pay?.low ?? pay?.top ?? NaN;
    const currency = pay?.currency ?? null;
    const number = currency === null ? 0 : this.dictionary.currency(currency);
    columns.currency[doc] = (number << 1) | (pay !== null && pay.top === null ? 1 : 0);
    columns.experience[doc] = posting.experience ?? NaN;
    columns.reposted[doc] = Math.min(255, posting.reposted);
    columns.quiet[doc] = (posting.view.quiet ?? null) === null ? 0 : 1;
  }
}

function addStream(streams: Streams, keys: readonly number[]): void {
  streams.begin();
  for (const key of keys) streams.keys.push(key);
}
