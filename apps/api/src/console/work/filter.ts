import { DELIVERY_STATES } from '@app/core/delivery';
import type { OperationAct } from '@app/core/operating';
import { textOf } from '../../http/form-values.js';

export const WORK_KINDS = ['dead-letters', 'deliveries', 'postings', 'alerts'] as const;
/** The records that jobs stand for. `postings`: not yet compared. `alerts`: in no mail yet. */
export type WorkKind = (typeof WORK_KINDS)[number];

/** States of deliveries that an operator can look for: what waits, was given up, or is held. */
export const WORK_STATES = [
  'pending',
  'retry',
  'ambiguous',
  'dead',
  'held',
] as const satisfies readonly (typeof DELIVERY_STATES)[number][];
export const WAITING_STATES = ['pending', 'retry', 'ambiguous'] as const;

export const FILTER_FIELDS = [
  'state',
  'stage',
  'reason',
  'source',
  'posting',
  'person',
  'text',
  'from',
  'until',
] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** Which fields bear on a kind. */
export const FIELDS_OF: Readonly<Record<WorkKind, readonly FilterField[]>> = {
  'dead-letters': ['stage', 'reason', 'source', 'posting', 'person', 'text', 'from', 'until'],
  deliveries: ['state', 'reason', 'person', 'posting', 'text', 'from', 'until'],
  postings: ['source', 'posting', 'text', 'from', 'until'],
  alerts: ['person', 'posting', 'from', 'until'],
};

/** A filter that was understood: fields that were left empty are absent. Instants are in ISO 8601. */
export type WorkFilter = { readonly kind: WorkKind } & Readonly<Partial<Record<FilterField, string>>>;

/** What is wrong with a filter, by field. */
export type FilterFaults = Readonly<Partial<Record<FilterField | 'kind', string>>>;

export type ReadFilter =
  { readonly ok: true; readonly filter: WorkFilter } | { readonly ok: false; readonly faults: FilterFaults };

const MOST_TEXT = 100;

/** Reads the filter of a form. Who may not help people may not ask for one. */
export function readFilter(form: Readonly<Record<string, unknown>>, mayHelp: boolean): ReadFilter {
  const kind = WORK_KINDS.find((one) => one === (textOf(form, 'kind', 20) || 'dead-letters'));
  if (kind === undefined) return { ok: false, faults: { kind: `must be one of ${WORK_KINDS.join(', ')}` } };
  const given = FILTER_FIELDS.flatMap((field) => {
    const value = textOf(form, field, 400).trim();
    return value === '' ? [] : [[field, value] as const];
  });
  const faults = given.flatMap(([field, value]) => {
    const fault = faultOf(kind, field, value, mayHelp);
    return fault === null ? [] : [[field, fault] as const];
  });
  const filter = { kind, ...Object.fromEntries(given.map(([field, value]) => [field, meant(field, value)])) };
  const missing = faultOfWhole(filter);
  if (faults.length === 0 && missing === null) return { ok: true, filter };
  return { ok: false, faults: { ...missing, ...Object.fromEntries(faults) } };
}

const meant = (field: FilterField, value: string): string =>
  (field === 'from' || field === 'until') && isInstant(value) ? new Date(value).toISOString() : value;

/** A date alone is its beginning, in UTC; an instant without a zone is in UTC too. */
const isInstant = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/.test(value) && !Number.isNaN(Date.parse(value));

function faultOf(kind: WorkKind, field: FilterField, value: string, mayHelp: boolean): string | null {
  if (!FIELDS_OF[kind].includes(field)) return `does not bear on ${kind}`;
  switch (field) {
    case 'state':
      return WORK_STATES.some((one) => one === value) ? null : `must be one of ${WORK_STATES.join(', ')}`;
    case 'from':
    case 'until':
      return isInstant(value) ? null : 'must be a date or an instant in UTC, such as 2026-03-02T09:00Z';
    case 'person':
      return mayHelp ? null : 'needs the role “help”';
    case 'text':
      return value.length <= MOST_TEXT ? null : `may have ${MOST_TEXT} characters`;
    default:
      return null;
  }
}

/** Nothing is looked for by walking over all that there is. */
function faultOfWhole({ kind, person, state }: WorkFilter): FilterFaults | null {
  if (kind === 'alerts' && person === undefined) return { person: 'must be given for alerts' };
  if (kind !== 'deliveries') return null;
  return state === undefined ? { state: `must be one of ${WORK_STATES.join(', ')}` } : null;
}

/** What can be done to all that a filter finds. */
export function actsFor({ kind, state }: WorkFilter): readonly OperationAct[] {
  switch (kind) {
    case 'dead-letters':
      return ['redrive', 'discard'];
    case 'postings':
      return ['redrive', 'requeue'];
    case 'alerts':
      return ['requeue'];
    case 'deliveries':
      if (state === 'dead') return ['redrive'];
      return state === 'held' ? ['discard'] : ['requeue', 'discard'];
  }
}
