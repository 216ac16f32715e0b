import { canonicalText, type Query } from '../query/index.js';
import type { AnalysedPosting } from './analysed.js';
import { evaluate } from './evaluate.js';
import { anchorOf, featuresOf, guessFrequency, prefixLength } from './presearch.js';
import { PRODUCT_RULES, type TextRules } from './rules.js';

interface Entry {
  readonly query: Query;
  readonly anchor: readonly string[] | null;
  readonly owners: Set<string>;
}

/** Chooses the features that bring a query up as a candidate; replaceable so that a test can plant a broken one. */
export type Anchoring = typeof anchorOf;

/**
 * Saved searches turned round: given a posting, which searches match it? Equal queries are kept and tried once, however
 * many keys own them. Candidates come from an anchor (a feature the posting must have) and are then verified exactly.
 */
export class SearchIndex {
  private readonly byKey = new Map<string, Entry>();
  private readonly byText = new Map<string, Entry>();
  private readonly byFeature = new Map<string, Set<Entry>>();
  private readonly always = new Set<Entry>();
  private readonly prefixLengths = new Set<number>();

  constructor(
    private readonly rules: TextRules = PRODUCT_RULES,
    private readonly anchoring: Anchoring = anchorOf,
  ) {}

  /** How many keys are in the index. */
  get size(): number {
    return this.byKey.size;
  }

  /** Puts a search into the index; matched from the next posting on. A key that is there already gets the new query. */
  add(key: string, query: Query): void {
    this.remove(key);
    const text = canonicalText(query);
    const entry = this.byText.get(text) ?? this.insert(text, query);
    entry.owners.add(key);
    this.byKey.set(key, entry);
  }

  /** Takes a search out. Returns false when the key is not there. */
  remove(key: string): boolean {
    const entry = this.byKey.get(key);
    if (entry === undefined) return false;
    this.byKey.delete(key);
    entry.owners.delete(key);
    if (entry.owners.size === 0) this.drop(entry);
    return true;
  }

  /** Keys of all searches that match the posting at `now`, each once, in no particular order. */
  percolate(posting: AnalysedPosting, now: Date): string[] {
    const tried = new Set<Entry>(this.always);
    for (const feature of featuresOf(posting, this.prefixLengths)) {
      for (const entry of this.byFeature.get(feature) ?? []) tried.add(entry);
    }
    const keys: string[] = [];
    for (const entry of tried) {
      if (evaluate(entry.query, posting, now)) keys.push(...entry.owners);
    }
    return keys;
  }

  private insert(text: string, query: Query): Entry {
    const anchor = this.anchoring(query, this.rules, guessFrequency);
    const entry: Entry = { query, anchor, owners: new Set() };
    this.byText.set(text, entry);
    if (anchor === null) this.always.add(entry);
    for (const feature of anchor ?? []) {
      const length = prefixLength(feature);
      if (length !== null) this.prefixLengths.add(length);
      const list = this.byFeature.get(feature);
      if (list === undefined) this.byFeature.set(feature, new Set([entry]));
      else list.add(entry);
    }
    return entry;
  }

  private drop(entry: Entry): void {
    this.byText.delete(canonicalText(entry.query));
    this.always.delete(entry);
    for (const feature of entry.anchor ?? []) {
      const list = this.byFeature.get(feature);
      list?.delete(entry);
      if (list?.size === 0) this.byFeature.delete(feature);
    }
  }
}
