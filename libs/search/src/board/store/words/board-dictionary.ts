import type { TextRules } from '../../../match/index.js';
import { EXPANSION_LIMITS, type ExpansionLimits } from './expansion.js';
import { FactTable } from './facts.js';
import { BoardWordTable } from './board-word-table.js';

/** Everything that postings have, as small numbers. Numbers are never taken back. */
export class BoardDictionary {
  readonly words = new BoardWordTable();
  readonly facts: FactTable;
  private readonly currencies = new Map<string, number>();

  constructor(
    readonly rules: TextRules,
    readonly expansion: ExpansionLimits = EXPANSION_LIMITS,
  ) {
    this.facts = new FactTable(rules);
  }

  /** The number of a currency, from 1; it is given one when it is new. */
  currency(code: string): number {
    const known = this.currencies.get(code);
    if (known !== undefined) return known;
    this.currencies.set(code, this.currencies.size + 1);
    return this.currencies.size;
  }

  /** The currencies by their numbers; 0 is "names none". */
  get currencyNames(): readonly string[] {
    return ['', ...this.currencies.keys()];
  }

  /** The number of a currency that some posting has had, or -1. */
  findCurrency(code: string): number {
    return this.currencies.get(code) ?? -1;
  }
}
