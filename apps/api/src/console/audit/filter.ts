import type { QueryFilter } from 'mongoose';
import { asId, type AuditId, type OperatorId } from '@app/core/ids';
import { AUDIT_ACTIONS, type AuditAction, type AuditEntry } from '@app/core/operators';
import { textOf } from '../../http/form-values.js';

const DAY_MS = 86_400_000;

/** Which entries are asked for; '' and null: whichever. */
export interface AuditFilter {
  readonly who: string;
  readonly action: AuditAction | '';
  readonly subject: string;
  readonly from: Date | null;
  /** The day is included. */
  readonly until: Date | null;
  /** Only those that are older than this one. */
  readonly after: { readonly at: Date; readonly id: AuditId } | null;
}

/** Reads the filter of a query; what cannot be read filters nothing. */
export function readFilter(query: Readonly<Record<string, unknown>>): AuditFilter {
  const action = textOf(query, 'action', 50);
  return {
    who: textOf(query, 'who', 200).trim(),
    action: AUDIT_ACTIONS.find((one) => one === action) ?? '',
    subject: textOf(query, 'subject', 300).trim(),
    from: dayOf(textOf(query, 'from', 10)),
    until: dayOf(textOf(query, 'until', 10)),
    after: positionOf(textOf(query, 'after', 100)),
  };
}

function dayOf(text: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  // 2026-02-31 would be a day of March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? day : null;
}

function positionOf(text: string): AuditFilter['after'] {
  const [, millis, id] = /^(\d{1,15})\.([\w-]{1,40})$/.exec(text) ?? [];
  return millis === undefined || id === undefined
    ? null
    : { at: new Date(Number(millis)), id: asId<AuditId>(id) };
}

/** The filter as a query: of the same entries, behind one of them or from the newest. */
export function queryOf(filter: AuditFilter, behind: AuditEntry | null): string {
  const day = (at: Date | null): string => at?.toISOString().slice(0, 10) ?? '';
  const { who, action, subject, from, until } = filter;
  const fields = { who, action, subject, from: day(from), until: day(until) };
  const query = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ''));
  if (behind !== null) query.set('after', `${behind.at.getTime()}.${behind._id}`);
  return query.toString();
}

/** The filter as the store asks. */
export function conditionOf({
  who,
  action,
  subject,
  from,
  until,
  after,
}: AuditFilter): QueryFilter<AuditEntry> {
  const conditions: QueryFilter<AuditEntry>[] = [
    ...(who === '' ? [] : [{ who: asId<OperatorId>(who) }]),
    ...(action === '' ? [] : [{ action }]),
    ...(subject === '' ? [] : [{ 'subject.id': subject }]),
    ...(from === null ? [] : [{ at: { $gte: from } }]),
    ...(until === null ? [] : [{ at: { $lt: new Date(until.getTime() + DAY_MS) } }]),
    ...(after === null
      ? []
      : [{ $or: [{ at: { $lt: after.at } }, { at: after.at, _id: { $lt: after.id } }] }]),
  ];
  return conditions.length === 0 ? {} : { $and: conditions };
}
