import type { Request } from 'express';
import { HIDING_SUBJECTS } from '@app/infra/mongo';
import type { HidingsDesk } from '../moderation/hidings-desk.js';
import type { Reports } from '../moderation/reports.js';
import { textOf } from '../web/read-form.js';
import { consoleEn } from './console-texts.js';

/** What the page of moderation works with. */
export interface Moderation {
  readonly reports: Reports;
  readonly hidings: HidingsDesk;
}

const texts = consoleEn.moderation;

/** Carries out what a form of the page asks for. Returns what came of it, in words. */
export async function moderate({ reports, hidings }: Moderation, request: Request): Promise<string> {
  const form = request.body as Record<string, unknown>;
  const value = textOf(form, 'value', 200).trim();
  const action = textOf(form, 'action', 10);
  if (action === 'lift') return texts.lifted(await hidings.lift(value));
  if (action === 'dismiss') {
    await reports.settle(value);
    return texts.dismissed;
  }
  const subject = HIDING_SUBJECTS.find((name) => name === textOf(form, 'subject', 10));
  if (action !== 'hide' || subject === undefined) return texts.unknownAction;
  const hidden = await hidings.hide(subject, value);
  if (hidden === null) return texts.unknownValue(subject, value);
  if (subject === 'posting') await reports.settle(value);
  return texts.hidDone(hidden);
}
