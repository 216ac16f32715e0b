import { formsOf } from '../../../query/index.js';
import type {
  AgeClause,
  AgeField,
  Clause,
  SalaryClause,
  TextClause,
  ValueClause,
} from '../../../tree/index.js';
import { EMPLOYMENT_TYPES, SENIORITIES, WORKPLACES } from '@app/core/posting';
import { factsOfClause } from '../../clause-facts.js';
import type { TextRules } from '../../rules.js';
import { FeatureKinds, type FeatureKind } from './feature-kinds.js';
import { PhraseTrie } from './phrase-trie.js';
import { Thresholds } from './thresholds.js';
import { MatchWordTable } from './match-word-table.js';

/** A field of ages with its comparison. */
export type AgeTest = `${AgeField}${AgeClause['than']}`;
/** All of them, in the order of snapshots. */
export const AGE_TESTS: readonly AgeTest[] = [
  'posted<',
  'firstseen<',
  'open<',
  'posted>',
  'firstseen>',
  'open>',
];

/** The feature that every posting has. */
export const ALWAYS = 0;
/** The feature that no posting has. */
export const NEVER = 1;
const FIRST_FREE = 2;
const MOST_FEATURES = 0x00ff_fff0;

/**
 * Every fact that a saved search can ask for, as a small number (a feature). A clause holds for a posting exactly when
 * the posting has at least one of the clause's features. Features are never taken back.
 */
export class MatchDictionary {
  readonly words: MatchWordTable;
  readonly phrases: PhraseTrie;
  readonly prefixes: MatchWordTable;
  /** Bit n: some prefix has n letters (31 stands for all longer ones). */
  prefixLengths = 0;
  /** Facts as `field:value`, each one word of this table. */
  readonly facts: MatchWordTable;
  /** By currency; '' holds the tests that take any currency. */
  readonly salary: Map<string, Thresholds>;
  /** The same of the most that pay may start at. */
  readonly ceiling: Map<string, Thresholds>;
  readonly experience: Thresholds;
  readonly reposted: Thresholds;
  readonly ages: Readonly<Record<AgeTest, Thresholds>>;
  readonly kinds: FeatureKinds;

  constructor(
    readonly rules: TextRules,
    parts: Partial<DictionaryParts> = {},
  ) {
    this.words = parts.words ?? new MatchWordTable();
    this.phrases = parts.phrases ?? new PhraseTrie();
    this.prefixes = parts.prefixes ?? new MatchWordTable();
    this.prefixLengths = parts.prefixLengths ?? 0;
    this.facts = parts.facts ?? new MatchWordTable();
    this.salary = parts.salary ?? new Map();
    this.experience = parts.experience ?? new Thresholds();
    this.ceiling = parts.ceiling ?? new Map();
    this.reposted = parts.reposted ?? new Thresholds();
    this.ages = parts.ages ?? agesOf(() => new Thresholds());
    this.kinds = parts.kinds ?? new FeatureKinds();
    if (this.kinds.size === 0) this.reserveClosedFacts();
  }

  /** How many features there are. */
  get size(): number {
    return this.kinds.size;
  }

  /** The features of which a posting must have one for the clause to hold. */
  featuresOf(clause: Clause): readonly number[] {
    switch (clause.kind) {
      case 'text':
        return formsOf(clause).flatMap((form) =>
          form.kind === 'text' ? [this.textFeature(form)] : this.featuresOf(form),
        );
      case 'value':
        return factsOfClause(clause, this.rules).map((fact) => this.factFeature(fact, clause));
      case 'salary':
        return [this.salaryFeature(clause)];
      case 'ceiling': {
        const tests = testsOf(this.ceiling, clause.currency);
        return [tests.intern(clause.most, () => this.add({ kind: 'ceiling' }))];
      }
      case 'reposted':
        return [this.reposted.intern(clause.times, () => this.add({ kind: 'reposted' }))];
      case 'experience':
        return [this.experience.intern(clause.years, () => this.add({ kind: 'experience' }))];
      case 'age': {
        const kind = clause.than === '<' ? 'age' : 'old-age';
        return [this.ages[`${clause.field}${clause.than}`].intern(clause.hours, () => this.add({ kind }))];
      }
    }
  }

  private add(kind: FeatureKind): number {
    if (this.size >= MOST_FEATURES) throw new RangeError('The index cannot hold more distinct clauses.');
    return this.kinds.add(kind);
  }

  private textFeature(clause: TextClause): number {
    const title = clause.scope === 'title';
    const tokens = this.rules.analyse(clause.text);
    if (tokens.length === 0) return NEVER;
    if (clause.prefix) return this.prefixFeature(tokens.word(0), title);
    const terms = tokens.terms();
    if (terms.length === 1) return this.wordFeature(this.words, this.words.intern(terms[0]!), title, 'word');
    return this.phraseFeature(terms, title);
  }

  private phraseFeature(terms: readonly string[], title: boolean): number {
    const state = this.phrases.intern(terms.map((term) => this.words.number(this.words.intern(term))));
    this.words.markPhraseStart(this.words.intern(terms[0]!));
    let feature = this.phrases.feature(state, title);
    if (feature === 0) {
      feature = this.add({ kind: 'phrase' });
      this.phrases.setFeature(state, title, feature);
    }
    return feature;
  }

  private wordFeature(table: MatchWordTable, row: number, title: boolean, kind: 'word' | 'prefix'): number {
    let feature = table.feature(row, title);
    if (feature === 0) {
      feature = this.add({ kind });
      table.setFeature(row, title, feature);
    }
    return feature;
  }

  private prefixFeature(start: string, title: boolean): number {
    this.prefixLengths |= 1 << Math.min(31, start.length);
    return this.wordFeature(this.prefixes, this.prefixes.intern(start), title, 'prefix');
  }

  private factFeature(fact: string, clause: ValueClause): number {
    const row = this.facts.intern(fact);
    let feature = this.facts.feature(row, false);
    if (feature === 0) {
      feature = this.add({ kind: 'fact', fact, field: clause.field });
      this.facts.setFeature(row, false, feature);
    }
    return feature;
  }

  private salaryFeature({ floor, currency }: SalaryClause): number {
    return testsOf(this.salary, currency).intern(floor, () => this.add({ kind: 'salary', floor, currency }));
  }

  /** Facts of the closed lists come first, so that every posting's own value has its bit from the start. */
  private reserveClosedFacts(): void {
    for (let i = 0; i < FIRST_FREE; i += 1) this.add({ kind: 'constant' });
    const lists = { workplace: WORKPLACES, seniority: SENIORITIES, type: EMPLOYMENT_TYPES } as const;
    for (const [field, values] of Object.entries(lists)) {
      for (const value of values) {
        this.featuresOf({ kind: 'value', field: field as keyof typeof lists, value });
      }
    }
  }
}

/** Tests of each age, by field and comparison. */
export const agesOf = (make: (test: AgeTest, i: number) => Thresholds): Record<AgeTest, Thresholds> =>
  Object.fromEntries(AGE_TESTS.map((test, i) => [test, make(test, i)])) as Record<AgeTest, Thresholds>;

function testsOf(all: Map<string, Thresholds>, currency: string | null): Thresholds {
  const key = currency ?? '';
  let tests = all.get(key);
  if (tests === undefined) all.set(key, (tests = new Thresholds()));
  return tests;
}

/** What a MatchDictionary is made of, for snapshots. */
export type DictionaryParts = Pick<
  MatchDictionary,
  | 'words'
  | 'phrases'
  | 'prefixes'
  | 'prefixLengths'
  | 'facts'
  | 'salary'
  | 'ceiling'
  | 'experience'
  | 'reposted'
  | 'ages'
  | 'kinds'
>;
