import type { Clause, Query } from '../../../tree/index.js';
import type { MatchDictionary } from '../features/match-dictionary.js';
import { ClauseCache } from './clause-cache.js';
import { Vec } from '../arrays/vec.js';
import type { Formula } from './formulas.js';

/**
 * A query as words: groups first, then expressions, then exclusions. A group is a run of features of which one must be
 * there; all but its last carry ALTERNATIVE. Two tag bits on top, the rest is a feature or, for an expression, an offset.
 */
export const TAG = { group: 0, alternative: 1, exclusion: 2, expression: 3 } as const;

export const ALTERNATIVE = 0x4000_0000;

export const EXCLUSION = 0x8000_0000;

export const EXPRESSION = 0xc000_0000;

export const PAYLOAD = 0x3fff_ffff;

/** A compiled query: every group must have a feature, no exclusion may be there, every expression must hold. */
export interface Program {
  readonly groups: readonly (readonly number[])[];
  readonly exclusions: readonly number[];
  readonly expressions: readonly Formula[];
}

/** Compiles queries against one dictionary. Clauses seen before come from a cache: drop the compiler after a bulk load. */
export class Compiler {
  private readonly seen = new ClauseCache();
  private readonly make: (clause: Clause) => readonly number[];

  constructor(dictionary: MatchDictionary) {
    this.make = (clause) => dictionary.featuresOf(clause);
  }

  /** How many clauses the cache keeps. */
  get cached(): number {
    return this.seen.size;
  }

  /** The program of a query. Groups and exclusions are sorted, so equal searches give equal programs. */
  compile(query: Query): Program {
    const program = {
      groups: [] as (readonly number[])[],
      exclusions: [] as number[],
      expressions: [] as Formula[],
    };
    this.require(query, false, program);
    program.groups = sortedOnce(program.groups);
    program.exclusions = ascending(program.exclusions);
    return program;
  }

  private require(query: Query, negated: boolean, into: Mutable): void {
    switch (query.kind) {
      case 'not':
        return this.require(query.part, !negated, into);
      case 'and':
      case 'or':
        if ((query.kind === 'and') !== negated) {
          for (const part of query.parts) this.require(part, negated, into);
          return;
        }
        return this.requireAny(query.parts, negated, into);
      default: {
        const features = this.features(query);
        if (negated) into.exclusions.push(...features);
        else into.groups.push(features.length === 1 ? features : ascending([...features]));
      }
    }
  }

  /** One of `parts` (or of their opposites): a group where all are plain features, an expression otherwise. */
  private requireAny(parts: readonly Query[], negated: boolean, into: Mutable): void {
    const group: number[] = [];
    for (const part of parts) {
      const isPlain = part.kind === 'not' ? negated && !isGroup(part.part) : !negated && !isGroup(part);
      if (!isPlain) return void into.expressions.push(this.formula({ kind: 'or', parts }, false, negated));
      const features = this.features((part.kind === 'not' ? part.part : part) as Clause);
      for (let i = 0; i < features.length; i += 1) group.push(features[i]!);
    }
    into.groups.push(ascending(group));
  }

  /** The formula of a query; `flip` negates the parts of the outermost node only. */
  private formula(query: Query, negated: boolean, flip = false): Formula {
    if (query.kind === 'not') return this.formula(query.part, !negated);
    if (query.kind === 'and' || query.kind === 'or') {
      const kind = (query.kind === 'and') !== negated ? 'and' : 'or';
      return { kind, parts: query.parts.map((part) => this.formula(part, negated !== flip)) };
    }
    const parts = this.features(query).map((feature) => ({ kind: 'feature', feature, negated }) as const);
    return parts.length === 1 ? parts[0]! : { kind: negated ? 'and' : 'or', parts };
  }

  private features(clause: Clause): readonly number[] {
    return this.seen.get(clause, this.make);
  }
}

type Mutable = { groups: (readonly number[])[]; exclusions: number[]; expressions: Formula[] };

const isGroup = (query: Query): boolean => query.kind === 'and' || query.kind === 'or';

/** Sorts a short list and drops repeats. */
function ascending(list: number[]): number[] {
  let repeats = false;
  for (let i = 1; i < list.length; i += 1) {
    const value = list[i]!;
    let at = i;
    for (; at > 0 && list[at - 1]! > value; at -= 1) list[at] = list[at - 1]!;
    list[at] = value;
    repeats ||= at > 0 && list[at - 1] === value;
  }
  return repeats ? [...new Set(list)] : list;
}

/** Insertion sort: there are a few groups at most. */
function sortedOnce(groups: (readonly number[])[]): (readonly number[])[] {
  for (let i = 1; i < groups.length; i += 1) {
    const group = groups[i]!;
    let at = i;
    for (; at > 0 && compareLists(groups[at - 1]!, group) > 0; at -= 1) groups[at] = groups[at - 1]!;
    groups[at] = group;
  }
  const isNew = (group: readonly number[], i: number): boolean =>
    i === 0 || compareLists(groups[i - 1]!, group) !== 0;
  return groups.every(isNew) ? groups : groups.filter(isNew);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i += 1) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

/** Appends the words of one group. */
export function writeGroup(group: readonly number[], into: Vec): void {
  for (let i = 0; i < group.length; i += 1) into.push(group[i]! | (i < group.length - 1 ? ALTERNATIVE : 0));
}
