import type { Salary } from '@app/core/posting';

/** The words around the figures of a salary, in the language of the page. */
export interface PayTexts {
  readonly locale: string;
  readonly period: Readonly<Record<Salary['period'], string>>;
  readonly upTo: (amount: string) => string;
  readonly orMore: (amount: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly withBonus: string;
  readonly periodAssumed: string;
}
