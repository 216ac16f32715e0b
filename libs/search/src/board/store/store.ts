import { asId, type PostingId } from '@app/core/ids';
import type { PostingView } from '@app/core/posting';
import { analysePosting, type TextRules } from '../../match/index.js';
import { clearBit, countBits, hasBit, setBit } from './sets/bits.js';
import { BUILDER_DOCS, checkLength, SegmentBuilder } from './segments/builder.js';
import { BoardDictionary } from './words/board-dictionary.js';
import { Ends } from './ends.js';
import type { ExpansionLimits } from './words/expansion.js';
import { HourWindows } from './hour-windows.js';
import { merge, type Merged } from './segments/merge.js';
import { GONE } from './segments/merge-lists.js';
import { Members } from './members.js';
import { Names } from './words/names.js';
import { Openings } from './openings/openings.js';
import { OpenCounts } from './openings/open-counts.js';
import { bytesOf, type BoardSegment } from './segments/board-segment.js';
import { TakeOffs } from './openings/take-offs.js';
import { nextMerge } from './openings/tiers.js';

/** Merging steps taken for each token that comes in, so that segments stay few without a pause that anybody feels. */
const STEPS_A_TOKEN = 4;

/** What the store knows of a posting beside its documents. */
interface Known<R> {
  record: R;
  /** Where its latest revision lies; null while it is still in the builder. */
  segment: BoardSegment | null;
  doc: number;
  /** When it was closed, ms since 1970; NaN while it is open. */
  closedAt: number;
}

/** What an index holds. */
export interface BoardStats {
  readonly segments: number;
  /** Revisions that the board shows, and those that back-tests know. */
  readonly open: number;
  readonly kept: number;
  readonly tokens: number;
  readonly words: number;
  readonly facts: number;
  /** Bytes in flat arrays; records, ids and the maps of ids come on top. */
  readonly bytes: number;
}

/** The postings and their segments: what comes, changes and goes. Knows nothing of queries. */
export class BoardStore<R> {
  readonly dictionary: BoardDictionary;
  readonly postings = new Names();
  readonly clusters = new Names();
  readonly openings = new Openings(() => this.clusters.limit, new TakeOffs(() => this.changes));
  readonly openCounts = new OpenCounts();
  /** How often it has changed what is open. */
  private changes = 0;
  readonly hours = new HourWindows();
  segments: readonly BoardSegment[] = [];
  private readonly known: (Known<R> | undefined)[] = [];
  private readonly members = new Members();
  private readonly ends = new Ends<{ readonly id: PostingId; readonly known: Known<R> }>();
  private builder: SegmentBuilder;
  private readonly waiting = new Map<number, number>();
  private merging: {
    readonly parts: readonly BoardSegment[];
    readonly run: Generator<number, Merged, void>;
  } | null = null;

  constructor(
    rules: TextRules,
    /** Whether closed postings and earlier revisions are kept until they are forgotten. */
    private readonly keepHistory: boolean,
    expansion?: ExpansionLimits,
  ) {
    this.dictionary = new BoardDictionary(rules, expansion);
    this.builder = new SegmentBuilder(this.dictionary);
  }

  /** Open postings. */
  get openCount(): number {
    this.seal();
    return this.segments.reduce((sum, { open }) => sum + countBits(open), 0);
  }

  stats(): BoardStats {
    this.seal();
    const sum = (count: (segment: BoardSegment) => number): number =>
      this.segments.reduce((total, segment) => total + count(segment), 0);
    return {
      segments: this.segments.length,
      open: sum(({ open }) => countBits(open)),
      kept: sum(({ kept }) => countBits(kept)),
      tokens: sum(({ tokens }) => tokens),
      words: this.dictionary.words.size,
      facts: this.dictionary.facts.size,
      bytes: sum(bytesOf) + this.dictionary.words.bytes,
    };
  }

  readonly idOf = (posting: number): PostingId => asId(this.postings.name(posting));

  record(posting: number): R {
    const known = this.known[posting];
    if (known === undefined) throw new RangeError(`There is no posting number ${posting}.`);
    return known.record;
  }

  /** Where the latest revision of a posting lies. */
  placeOf(posting: number): { readonly segment: BoardSegment; readonly doc: number } | null {
    const known = this.known[posting];
    return known?.segment == null ? null : { segment: known.segment, doc: known.doc };
  }

  /** The number of the cluster of a posting's latest revision. */
  clusterOf(posting: number): number {
    const place = this.placeOf(posting);
    if (place === null) throw new RangeError(`There is no posting number ${posting}.`);
    return place.segment.columns.cluster[place.doc]!;
  }

  /** The open postings of a cluster, in no order. */
  membersOf(cluster: number): readonly number[] {
    return this.members.of(cluster);
  }

  closedAt(posting: number): number {
    return this.known[posting]?.closedAt ?? NaN;
  }

  /** The record of an open posting. */
  find(id: PostingId): R | undefined {
    const number = this.postings.find(id);
    const known = number === undefined ? undefined : this.known[number];
    return known === undefined || !Number.isNaN(known.closedAt) ? undefined : known.record;
  }

  /** Opens a posting until `end`, or puts a new revision in the place of the old one. */
  put(view: PostingView, record: R, at: Date, end: Date | null): void {
    const analysed = analysePosting(view, this.dictionary.rules);
    checkLength(analysed);
    this.changes += 1;
    this.dropSame(view.id, at);
    this.close(view.id, at);
    const posting = this.postings.hold(view.id);
    const cluster = this.clusters.hold(view.clusterId);
    const doc = this.builder.add(analysed, { posting, cluster }, at.getTime());
    this.waiting.set(posting, doc);
    const known: Known<R> = { record, segment: null, doc, closedAt: NaN };
    this.known[posting] = known;
    this.members.add(cluster, posting);
    this.markShared(cluster);
    if (end !== null) this.ends.add(end.getTime(), { id: view.id, known });
    if (this.builder.size >= BUILDER_DOCS) this.seal();
  }

  /** Forgets the latest revision where it has the same commit: the same revision put again takes its place. */
  private dropSame(id: PostingId, at: Date): void {
    const number = this.postings.find(id);
    const known = number === undefined ? undefined : this.known[number];
    if (known === undefined) return;
    if (known.segment === null) this.seal();
    if (known.segment === null || known.segment.columns.at[known.doc] !== at.getTime()) return;
    clearBit(known.segment.open, known.doc);
    clearBit(known.segment.kept, known.doc);
  }

  /** Takes a posting off the board. False when it is not open. */
  close(id: PostingId, at: Date): boolean {
    const number = this.postings.find(id);
    if (number === undefined) return false;
    const known = this.known[number];
    if (known === undefined || !Number.isNaN(known.closedAt)) return false;
    if (known.segment === null) this.seal();
    known.closedAt = at.getTime();
    this.changes += 1;
    if (known.segment !== null) {
      clearBit(known.segment.open, known.doc);
      this.leave(number, known.segment, known.doc);
      if (!this.keepHistory) clearBit(known.segment.kept, known.doc);
    }
    return true;
  }

  /** Marks the postings of a cluster where it has several; those still in the builder are marked when they leave it. */
  private markShared(cluster: number): void {
    if (!this.members.isSeveral(cluster)) return;
    for (const posting of this.members.of(cluster)) {
      const place = this.placeOf(posting);
      if (place !== null) setBit(place.segment.shared, place.doc);
    }
  }

  /** Takes a posting out of its cluster; one that is left alone shares it with none. */
  private leave(posting: number, { columns, shared }: BoardSegment, doc: number): void {
    const cluster = columns.cluster[doc]!;
    this.members.drop(cluster, posting);
    clearBit(shared, doc);
    if (this.members.isSeveral(cluster)) return;
    for (const left of this.members.of(cluster)) {
      const place = this.placeOf(left);
      if (place !== null) clearBit(place.segment.shared, place.doc);
    }
  }

  /** Takes off the board what has ended by `now`. An end of an earlier revision counts for nothing. */
  closeOver(now: Date): void {
    for (let one = this.ends.take(now.getTime()); one !== undefined; one = this.ends.take(now.getTime())) {
      const { id, known } = one.what;
      const number = this.postings.find(id);
      if (number !== undefined && this.known[number] === known) this.close(id, new Date(one.at));
    }
  }

  /** Makes the store ready for a question that is asked at `now`. */
  settle(now: Date): void {
    this.seal();
    this.closeOver(now);
  }

  /** Forgets a posting and all its revisions. False when there is none. */
  remove(id: PostingId): boolean {
    this.seal();
    const number = this.postings.find(id);
    if (number === undefined) return false;
    let found = this.close(id, new Date(0));
    this.changes += 1;
    for (const { columns, docs, open, kept } of this.segments) {
      for (let doc = 0; doc < docs; doc += 1) {
        if (columns.posting[doc] !== number || !hasBit(kept, doc)) continue;
        found = true;
        clearBit(open, doc);
        clearBit(kept, doc);
      }
    }
    return found;
  }

  /** Forgets what is not open and was committed before an instant. */
  forgetBefore(instant: Date): void {
    this.seal();
    const limit = instant.getTime();
    for (const { columns, docs, open, kept } of this.segments) {
      for (let doc = 0; doc < docs; doc += 1) {
        if (columns.at[doc]! < limit && !hasBit(open, doc)) clearBit(kept, doc);
      }
    }
  }

  /** Makes what was put searchable. */
  seal(): void {
    if (this.builder.size === 0) return;
    const tokens = this.builder.tokens;
    const segment = this.builder.build(this.idOf);
    this.builder = new SegmentBuilder(this.dictionary);
    const places = new Map<number, number>();
    segment.columns.posting.forEach((posting, doc) => places.set(posting, doc));
    for (const posting of this.waiting.keys()) {
      const known = this.known[posting];
      if (known === undefined) continue;
      [known.segment, known.doc] = [segment, places.get(posting) ?? 0];
      this.markShared(segment.columns.cluster[known.doc]!);
    }
    this.waiting.clear();
    this.segments = [...this.segments, segment];
    this.work(tokens * STEPS_A_TOKEN + 4096);
  }

  /** Does merging work of about so many entries. True when more is waiting. */
  work(entries: number): boolean {
    let left = entries;
    while (left > 0) {
      this.merging ??= this.beginMerge(nextMerge(this.segments));
      if (this.merging === null) return false;
      const step = this.merging.run.next();
      if (step.done === true) this.finishMerge(this.merging.parts, step.value);
      else left -= step.value;
    }
    return true;
  }

  /** Merges everything into one segment, at once. */
  compact(): void {
    this.seal();
    this.merging = null;
    const parts = this.segments;
    const run = merge(parts, this.idOf, this.dictionary.facts.isValue);
    for (let step = run.next(); ; step = run.next()) {
      if (step.done === true) return this.finishMerge(parts, step.value);
    }
  }

  private beginMerge(parts: readonly BoardSegment[] | null): typeof this.merging {
    return parts === null ? null : { parts, run: merge(parts, this.idOf, this.dictionary.facts.isValue) };
  }

  /** Puts the merged segment in the place of its parts. What closed meanwhile is read from them now. */
  private finishMerge(parts: readonly BoardSegment[], { segment, moved }: Merged): void {
    parts.forEach((part, p) => {
      for (let doc = 0; doc < part.docs; doc += 1) this.moveDoc(part, doc, segment, moved[p]![doc]!);
    });
    const others = this.segments.filter((each) => !parts.includes(each));
    this.segments = segment.docs > 0 ? [...others, segment] : others;
    this.merging = null;
  }

  private moveDoc(part: BoardSegment, doc: number, segment: BoardSegment, place: number): void {
    const posting = part.columns.posting[doc]!;
    if (place === GONE) {
      this.clusters.release(part.columns.cluster[doc]!);
      if (this.postings.release(posting)) this.known[posting] = undefined;
      return;
    }
    if (hasBit(part.open, doc)) setBit(segment.open, place);
    if (hasBit(part.shared, doc)) setBit(segment.shared, place);
    if (hasBit(part.kept, doc)) setBit(segment.kept, place);
    const known = this.known[posting];
    if (known?.segment === part && known.doc === doc) [known.segment, known.doc] = [segment, place];
  }
}
