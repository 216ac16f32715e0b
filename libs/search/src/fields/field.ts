import type { AgeField, Clause, ValueField } from '../tree/index.js';
import type { Refusal } from './values.js';

/** Every field a query can name. */
export type FieldName = 'title' | ValueField | 'salary' | 'experience' | 'reposted' | AgeField;

/** Every row of the table: a field that is compared in both directions has one for each. */
export type FieldKey = FieldName | 'salary-most' | `${AgeField}-over`;

/** The comparison a field is written with. */
export type Operator = ':' | '>=' | '<=' | '<' | '>';

/** A field's value as it was read, or the fault that keeps it from being read. */
export type ClauseResult = { readonly ok: true; readonly clause: Clause } | Refusal;

/** A field as it is explained to people, in the words of one language. */
export interface FieldTexts {
  /** What the value may be. */
  readonly values: string;
  /** When the clause holds: one or more full sentences. */
  readonly meaning: string;
  /** What happens when the posting does not say. */
  readonly unknown: string;
}

/** One row of the table that drives parser, printer, evaluator and the documentation page. Its texts are in English. */
export interface Field extends FieldTexts {
  readonly key: FieldKey;
  /** As it is written. Two rows may share it; their operators tell them apart. */
  readonly name: FieldName;
  readonly operator: Operator;
  /** Another operator that means the same here. */
  readonly also?: string;
  /** Other names the parser takes for it. */
  readonly aliases: readonly string[];
  readonly example: string;
  /** The values a form offers, where they are a short closed list. */
  readonly choices: readonly string[];
  /** True where one posting has at most one value, so that two different required values contradict each other. */
  readonly single: boolean;
  /** Reads the value as written; `prefix` when a star follows it, which only words may have. */
  readonly read: (raw: string, prefix: boolean) => ClauseResult;
}

/** What is said where a posting that does not say is left out when the field is required, and only then. */
export const NEITHER = 'Unknown: requiring it leaves the posting out, excluding it does not.';
/** What is said where every posting says. */
export const ALWAYS_KNOWN = 'Always known.';
