import { readFeedback, type OwnAddress, type ReturnPaths } from '@app/infra/mail';
import type { Feedback } from './feedbacks.js';

/** A mail that came to one of our addresses. */
export interface ArrivedMail {
  /** The envelope's sender; empty for a report, as RFC 3461 wants it. */
  readonly from: string;
  /** What the address it came to stands for; null for the address of complaints, which proves nothing. */
  readonly to: OwnAddress | null;
  readonly raw: Buffer;
}

/** The most telling first, where one report judges an address twice. */
const TELLING = ['hard', 'sender', 'unclear', 'soft'] as const;

/**
 * What a mail to us says, where it proves that it is about a mail of ours: by the address it came to, or by one of ours in
 * the copy that a complaint carries. Null for everything else: holiday replies, delays, and whatever was made up.
 */
export async function readFeedbackMail(
  { from, to, raw }: ArrivedMail,
  paths: ReturnPaths,
): Promise<Feedback | null> {
  const said = await readFeedback(raw);
  if (to?.kind === 'unsubscribe') {
    const fromProgram = from === '' || said.kind !== 'other' || said.reason === 'auto-reply';
    return fromProgram ? null : feedback(to, 'unsubscribe', null);
  }
  if (said.kind === 'complaint') {
    const about = to ?? paths.findIn(raw.toString('latin1'));
    return about === null ? null : feedback(about, 'complaint', null);
  }
  if (to === null || said.kind !== 'bounce') return null;
  const classes = said.recipients.map((recipient) => recipient.class);
  const kind = TELLING.find((one) => classes.includes(one)) ?? 'unclear';
  return feedback(to, kind, said.recipients.find((recipient) => recipient.class === kind)?.status ?? null);
}

const feedback = (about: OwnAddress, kind: Feedback['kind'], status: string | null): Feedback => ({
  about: { subscriberId: about.subscriberId },
  kind,
  channel: 'return-path',
  key: about.kind === 'bounce' ? about.mail : about.kind,
  status,
  detail: '',
});
