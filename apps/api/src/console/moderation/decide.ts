import { asId, type OperatorId, type PostingId, type ReportId } from '@app/core/ids';
import { FACT_NAMES, HIDING_SUBJECTS, type HidingSubject } from '@app/core/posting';
import type { AuditEntry } from '@app/core/operators';
import { hidingId } from '@app/core/records';
import type { HidingsDesk } from '../../moderation/hidings-desk.js';
import { MOST_VALUE_CHARACTERS, type Reports } from '../../moderation/reports.js';
import { textOf } from '../../http/form-values.js';
import type { Noted } from '../shell/audit-log.js';
import type { Visit } from '../shell/feature.js';
import { moderationTexts as texts } from './texts.js';

/** What the page of moderation works with, and who decides there. */
export interface Moderation {
  readonly reports: Reports;
  readonly hidings: HidingsDesk;
  readonly who: OperatorId;
}

/** What came of a form, in words, and what was done. */
export interface Decided {
  readonly said: string;
  readonly did: readonly Noted[];
}

const nothing = (said: string): Decided => ({ said, did: [] });

/** Carries out what a form of the page asks for. */
export async function moderate(moderation: Moderation, form: Visit['form']): Promise<Decided> {
  const { reports } = moderation;
  const value = textOf(form, 'value', 200).trim();
  switch (textOf(form, 'action', 10)) {
    case 'lift':
      return liftHiding(moderation, value);
    case 'dismiss':
      await reports.settle(asId<PostingId>(value));
      return {
        said: texts.dismissed,
        did: [{ action: 'report.dismiss', subject: { kind: 'posting', id: value } }],
      };
    case 'fact-done': {
      const isDone = await reports.settleFact(asId<ReportId>(value));
      if (!isDone) return nothing(texts.wrongFacts.isGone);
      const subject = { kind: 'report', id: value } as const;
      return { said: texts.wrongFacts.isDone, did: [{ action: 'report.fact-done', subject }] };
    }
    case 'wrong-fact':
      return noteWrongFact(reports, form, value);
    case 'hide': {
      const subject = HIDING_SUBJECTS.find((name) => name === textOf(form, 'subject', 10));
      return subject === undefined ? nothing(texts.unknownAction) : hide(moderation, subject, value);
    }
    default:
      return nothing(texts.unknownAction);
  }
}

/** Hides a posting, a company or a source; its reports are settled by it. */
export async function hide(
  { reports, hidings, who }: Moderation,
  kind: HidingSubject,
  value: string,
): Promise<Decided> {
  const hidden = await hidings.hide(kind, value, who);
  if (hidden === null) return nothing(texts.unknownValue(kind, value));
  if (kind === 'posting') await reports.settleAll(asId<PostingId>(value));
  const done = { subject: { kind, id: value }, before: { hidden: false }, after: { hidden: true } } as const;
  return { said: texts.hidDone(hidden), did: [{ action: 'posting.hide', ...done }] };
}

/** Shows again what a hiding is about: nothing where there is no such hiding. */
export async function liftHiding({ hidings, who }: Moderation, id: string): Promise<Decided> {
  const found = (await hidings.list()).find(({ _id }) => _id === id);
  if (found === undefined) return nothing(texts.lifted(0));
  const shown = await hidings.lift(found._id, who);
  const subject = { kind: found.subject, id: found.value } as const;
  const done = { subject, before: { hidden: true }, after: { hidden: false } } as const;
  return { said: texts.lifted(shown), did: [{ action: 'posting.show', ...done }] };
}

/** Takes a hiding, or the end of one, back. Null: the entry is about neither. */
export async function undoHiding(
  moderation: Moderation,
  { action, subject }: AuditEntry,
): Promise<readonly Noted[] | null> {
  const kind = HIDING_SUBJECTS.find((name) => name === subject.kind);
  if (kind === undefined) return null;
  if (action === 'posting.hide') return (await liftHiding(moderation, hidingId(kind, subject.id))).did;
  if (action !== 'posting.show') return null;
  const standing = (await moderation.hidings.list()).some(({ _id }) => _id === hidingId(kind, subject.id));
  return standing ? [] : (await hide(moderation, kind, subject.id)).did;
}

/** An operator says what a reader can say. */
async function noteWrongFact(reports: Reports, form: Visit['form'], posting: string): Promise<Decided> {
  const name = textOf(form, 'field', 20);
  const field = FACT_NAMES.find((one) => one === name);
  if (field === undefined) return nothing(texts.unknownAction);
  const id = asId<PostingId>(posting.slice(posting.lastIndexOf('/') + 1));
  const note = textOf(form, 'note', MOST_VALUE_CHARACTERS);
  const isNoted = await reports.report(id, { kind: 'wrong-fact', field, note });
  if (!isNoted) return nothing(texts.wrongFacts.unknownPosting);
  const subject = { kind: 'posting', id } as const;
  return {
    said: texts.wrongFacts.noted,
    did: [{ action: 'report.wrong-fact', subject, after: { field } }],
  };
}
