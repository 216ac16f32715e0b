import { inspect } from 'node:util';

const SAMPLE_CHARS = 4_000;

/** The start of an item for an operator's eyes; deep or long parts are cut. Throws for nothing that was parsed. */
export const sampleOf = (item: unknown): string =>
  (typeof item === 'string'
    ? item
    : inspect(item, { depth: 4, maxStringLength: 400, maxArrayLength: 20 })
  ).slice(0, SAMPLE_CHARS);
