import { asId, type HidingId, type PostingId, type ReportId } from '@app/core/ids';
import { FACT_NAMES, HIDING_SUBJECTS } from '@app/core/posting';
import type { HidingsDesk } from '../../moderation/hidings-desk.js';
import { MOST_VALUE_CHARACTERS, type Reports } from '../../moderation/reports.js';
import { textOf } from '../../http/form-values.js';
import type { Visit } from '../shell/feature.js';
import { moderationTexts as texts } from './texts.js';

/** What the page of moderation works with. */
export interface Moderation {
  readonly reports: Reports;
  readonly hidings: HidingsDesk;
}

/** Carries out what a form of the page asks for. Returns what came of it, in words. */
export async function moderate({ reports, hidings }: Moderation, form: Visit['form']): Promise<string> {
  const value = textOf(form, 'value', 200).trim();
  const action = textOf(form, 'action', 10);
  if (action === 'lift') return texts.lifted(await hidings.lift(asId<HidingId>(value)));
  if (action === 'dismiss') {
    await reports.settle(asId<PostingId>(value));
    return texts.dismissed;
  }
  if (action === 'fact-done')
    return (await reports.settleFact(asId<ReportId>(value)))
      ? texts.wrongFacts.isDone
      : texts.wrongFacts.isGone;
  if (action === 'wrong-fact') return noteWrongFact(reports, form, value);
  const subject = HIDING_SUBJECTS.find((name) => name === textOf(form, 'subject', 10));
  if (action !== 'hide' || subject === undefined) return texts.unknownAction;
  const hidden = await hidings.hide(subject, value);
  if (hidden === null) return texts.unknownValue(subject, value);
  if (subject === 'posting') await reports.settleAll(asId<PostingId>(value));
  return texts.hidDone(hidden);
}

/** An operator says what a reader can say. */
async function noteWrongFact(reports: Reports, form: Visit['form'], posting: string): Promise<string> {
  const name = textOf(form, 'field', 20);
  const field = FACT_NAMES.find((one) => one === name);
  if (field === undefined) return texts.unknownAction;
  const id = asId<PostingId>(posting.slice(posting.lastIndexOf('/') + 1));
  const note = textOf(form, 'note', MOST_VALUE_CHARACTERS);
  const isNoted = await reports.report(id, { kind: 'wrong-fact', field, note });
  return isNoted ? texts.wrongFacts.noted : texts.wrongFacts.unknownPosting;
}
