import { type Period, type SignalFilter, type SignalSpan, SIGNAL_KINDS } from '@app/core/quality';
import { textOf } from '../../http/form-values.js';

export const QUALITY_PATH = '/quality';
export const SIGNALS_PATH = '/quality/signals';

const MOST_CHARACTERS = 200;
const NAMED = ['value', 'source', 'field', 'clause'] as const;

/** What a list is asked for: a filter, over a span; `faults` names the fields that are not understood. */
export interface AskedSignals {
  readonly span: SignalSpan;
  readonly filter: SignalFilter;
  readonly faults: readonly string[];
}

type Params = Readonly<Record<string, unknown>>;

/** Weeks, unless days are asked for. */
export const readSpan = (params: Params): SignalSpan =>
  textOf(params, 'over', 10) === 'days' ? 'days' : 'weeks';

/** Reads the address of a list; `periods` are those of its span. */
export function readSignals(
  params: Params,
  periodsOf: (span: SignalSpan) => readonly Period[],
): AskedSignals {
  const span = readSpan(params);
  const kindText = textOf(params, 'kind', MOST_CHARACTERS);
  const kind = SIGNAL_KINDS.find((one) => one === kindText);
  const fromText = textOf(params, 'from', MOST_CHARACTERS);
  const within = periodsOf(span).find(({ from }) => dayOf(from) === fromText);
  const named = NAMED.flatMap((field) => {
    const value = textOf(params, field, MOST_CHARACTERS);
    return value === '' ? [] : [[field, value] as const];
  });
  const faults = [
    ...(kindText !== '' && kind === undefined ? ['kind'] : []),
    ...(fromText !== '' && within === undefined ? ['from'] : []),
  ];
  const filter = {
    ...(kind === undefined ? {} : { kind }),
    ...(within === undefined ? {} : { within }),
    ...Object.fromEntries(named),
  };
  return { span, filter, faults };
}

/** The address of the list of what a number counts. */
export function addressOf(span: SignalSpan, { within, ...named }: SignalFilter): string {
  const params = new URLSearchParams({ over: span });
  for (const [field, value] of Object.entries(named)) params.set(field, value);
  if (within !== undefined) params.set('from', dayOf(within.from));
  return `${SIGNALS_PATH}?${params.toString()}`;
}

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
