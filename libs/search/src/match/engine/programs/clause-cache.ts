import type { Clause, NumberClause } from '../../../tree/index.js';
import { FNV_PRIME, FNV_START } from '../../../text/index.js';
import { MatchWordTable } from '../features/match-word-table.js';

/** Features of clauses seen before, by kind of clause and then by what the clause says. */
export class ClauseCache {
  private readonly words = new Map<string, MatchWordTable>();
  private readonly numbers = new Map<string, Map<number, readonly number[]>>();
  private readonly lists: (readonly number[])[] = [];
  private units = new Uint16Array(64);
  /** How many clauses are kept. */
  size = 0;

  /** What `make` gave for an equal clause, or gives now. */
  get(clause: Clause, make: (clause: Clause) => readonly number[]): readonly number[] {
    if (clause.kind === 'text') return this.byWord(textKind(clause), clause.text, clause, make);
    if (clause.kind === 'value') return this.byWord(clause.field, clause.value, clause, make);
    return this.byNumber(clause, make);
  }

  private byWord(
    kind: string,
    word: string,
    clause: Clause,
    make: (clause: Clause) => readonly number[],
  ): readonly number[] {
    let table = this.words.get(kind);
    if (table === undefined) this.words.set(kind, (table = new MatchWordTable()));
    const found = table.find(this.take(word), this.units, 0, word.length, false);
    if (found !== -1) return this.lists[table.feature(found, false) - 1]!;
    const features = make(clause);
    table.setFeature(table.intern(word), false, this.lists.push(features));
    this.size += 1;
    return features;
  }

  /** Puts the word's units into `units` and returns its hash. */
  private take(word: string): number {
    if (word.length > this.units.length) this.units = new Uint16Array(word.length * 2);
    const { units } = this;
    let hash = FNV_START;
    for (let i = 0; i < word.length; i += 1) {
      const unit = word.charCodeAt(i);
      units[i] = unit;
      hash = Math.imul(hash ^ unit, FNV_PRIME);
    }
    return hash >>> 0;
  }

  private byNumber(clause: NumberClause, make: (clause: Clause) => readonly number[]): readonly number[] {
    const [kind, key] = numberOf(clause);
    let seen = this.numbers.get(kind);
    if (seen === undefined) this.numbers.set(kind, (seen = new Map<number, readonly number[]>()));
    let features = seen.get(key);
    if (features === undefined) {
      features = make(clause);
      seen.set(key, features);
      this.size += 1;
    }
    return features;
  }
}

/** What a clause compares, and with which number. */
function numberOf(clause: NumberClause): readonly [kind: string, key: number] {
  switch (clause.kind) {
    case 'salary':
      return [clause.currency ?? '', clause.floor];
    case 'ceiling':
      return [`<=${clause.currency ?? ''}`, clause.most];
    case 'experience':
      return [clause.kind, clause.years];
    case 'reposted':
      return [clause.kind, clause.times];
    case 'age':
      return [clause.field + clause.than, clause.hours];
  }
}

function textKind({ scope, prefix, related }: Extract<Clause, { kind: 'text' }>): string {
  if (prefix) return scope === 'title' ? 'title^' : 'any^';
  return related === 0 ? scope : `${scope}${related}`;
}
