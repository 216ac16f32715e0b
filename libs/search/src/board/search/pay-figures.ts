import { partsOf, type Query } from '../../tree/index.js';
import type { Found } from '../store/openings/opening-orders.js';
import { docsIn } from '../store/sets/bits.js';

/** The pay that postings state, in the currency that most of them name. Nothing is converted. */
export interface PayFigures {
  /** Postings that were looked at, those that state pay a year or pay that comes to it, and those of the currency. */
  readonly postings: number;
  readonly stated: number;
  readonly counted: number;
  readonly currency: string;
  /** Amounts from one bar to the next; the first bar begins at 0. */
  readonly step: number;
  /** How many postings reach so much: bar i from `i * step` on; the last one has what goes beyond it too. */
  readonly bars: readonly number[];
}

const BARS = 16;
/** Amounts that say how far the bars go. What is beyond nearly all of them shares the last bar. */
const SAMPLED = 1_000;
const NEARLY_ALL = 0.97;

/** The parts of a query that do not choose by pay: the figures are counted as if that choice had not been made. */
export const withoutPay = (query: Query): readonly Query[] =>
  partsOf(query).filter(({ kind }) => kind !== 'salary' && kind !== 'ceiling');

/**
 * The figures of what was found, in the currency that is wanted where some posting names it; null where none of a known currency
 * states pay. `names` are the currencies by their numbers. It walks over two columns and looks at nothing else.
 */
export function payFigures(
  found: readonly Found[],
  names: readonly string[],
  wanted: string | null,
): PayFigures | null {
  const columns = found.map(({ segment, docs }) => ({ ...segment.columns, docs: docsIn(docs) }));
  const postings = byCurrency(columns, names.length);
  const chosen = chooseAmong(postings, names, wanted);
  const counted = postings[chosen] ?? 0;
  if (chosen === 0 || counted === 0) return null;
  const step = stepOf(columns, chosen, counted);
  const bars = Array.from({ length: BARS }, () => 0);
  eachAmount(columns, chosen, (amount) => {
    const bar = Math.min(BARS - 1, Math.floor(amount / step));
    bars[bar] = bars[bar]! + 1;
  });
  return {
    postings: columns.reduce((sum, { docs }) => sum + docs.length, 0),
    stated: postings.reduce((sum, each) => sum + each, 0),
    counted,
    currency: names[chosen] ?? '',
    step,
    bars,
  };
}

interface PayColumns {
  readonly reach: Float64Array;
  readonly currency: Uint32Array;
  readonly docs: Uint32Array;
}

/** How many postings state pay, by the number of its currency. */
function byCurrency(columns: readonly PayColumns[], most: number): readonly number[] {
  const postings = Array.from({ length: most }, () => 0);
  for (const { reach, currency, docs } of columns) {
    for (let i = 0; i < docs.length; i += 1) {
      if (Number.isNaN(reach[docs[i]!]!)) continue;
      const number = currency[docs[i]!]! >>> 1;
      postings[number] = postings[number]! + 1;
    }
  }
  return postings;
}

/** The number of the currency that is wanted, else of the one that most name; 0 ("names none") where none is named. */
function chooseAmong(postings: readonly number[], names: readonly string[], wanted: string | null): number {
  const asked = wanted === null ? 0 : names.indexOf(wanted);
  if (asked > 0 && postings[asked]! > 0) return asked;
  let best = 0;
  for (let number = 1; number < postings.length; number += 1)
    if (postings[number]! > 0 && (best === 0 || postings[number]! > postings[best]!)) best = number;
  return best;
}

function eachAmount(columns: readonly PayColumns[], chosen: number, take: (amount: number) => void): void {
  for (const { reach, currency, docs } of columns) {
    for (let i = 0; i < docs.length; i += 1) {
      const amount = reach[docs[i]!]!;
      if (currency[docs[i]!]! >>> 1 === chosen && !Number.isNaN(amount)) take(amount);
    }
  }
}

/** So that nearly all amounts of some, which lie evenly among all, come before the end of the bars. */
function stepOf(columns: readonly PayColumns[], chosen: number, counted: number): number {
  const every = Math.ceil(counted / SAMPLED);
  const some: number[] = [];
  let nth = 0;
  eachAmount(columns, chosen, (amount) => {
    if (nth % every === 0) some.push(amount);
    nth += 1;
  });
  some.sort((a, b) => a - b);
  return niceStep((some[Math.floor((some.length - 1) * NEARLY_ALL)] ?? 1) / (BARS - 1));
}

/** 1, 2, 2.5 or 5 times a power of ten that is not below the value. */
function niceStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return ([1, 2, 2.5, 5].find((each) => each * power >= value) ?? 10) * power;
}
