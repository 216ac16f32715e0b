import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Applicants } from '@app/core/posting';
import { drawPostings, groupOf, idOf, type Row } from './draw.js';
import { isHeld } from '../kit/data.js';

/** Where the words of a value stand: the field of the posting, the first character and the one behind the last, in code points. */
export type Span = readonly [field: string, from: number, to: number];

/** Values of which each is right, the best first, where the rules of labelling leave it open. */
export type OneOf<Value> = Value | readonly [best: Value, asGood: Value];

/** One value as a reader saw it. */
export interface Label<Value> {
  readonly value: Value;
  readonly at?: readonly Span[];
}

/** What a reader saw in one posting: see LABELLING.md. */
export interface Labels {
  readonly id: string;
  readonly isPosting?: false;
  readonly workplace: Label<string>;
  readonly applicants: Label<{
    readonly kind: Applicants['kind'];
    readonly countries?: readonly string[];
    readonly regions?: readonly string[];
    readonly except?: readonly string[];
  }>;
  readonly places: Label<readonly { readonly country: string | null; readonly city: string | null }[]>;
  readonly salary: Label<{
    readonly min: number | null;
    readonly max: number | null;
    readonly currency: string | null;
    readonly period: string;
    readonly basis: string;
  } | null>;
  readonly experience: Label<{ readonly min: number; readonly max: number | null } | null>;
  readonly visa: Label<string>;
  readonly employment: Label<string>;
  readonly seniority: Label<string>;
  readonly family: Label<OneOf<string | null>>;
  readonly language: Label<string>;
  readonly skills: Label<readonly string[]>;
  /** Of comments on Hacker News only. */
  readonly company?: Partial<Label<string | null>>;
  readonly title?: Partial<Label<string | null>>;
  readonly line?: Partial<Label<string | null>>;
}

/** A drawn posting with its labels. */
export interface Labelled {
  readonly labels: Labels;
  readonly row: Row;
  readonly group: string;
  /** Not looked at while rules were written. */
  readonly held: boolean;
}

/** The labelled postings, texts read in place. */
export function readLabelled(): Labelled[] {
  const file = path.join(process.cwd(), 'bench', 'normalise', 'labelled', 'labels.ndjson');
  const labels = new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Labels)
      .map((one) => [one.id, one] as const),
  );
  return drawPostings().flatMap((row) => {
    const one = labels.get(idOf(row));
    return one === undefined ? [] : [{ labels: one, row, group: groupOf(row), held: isHeld(one.id) }];
  });
}
