import { asId, type HidingId } from '../ids/index.js';
import type { HidingSubject } from '../posting/index.js';

/** A decision of the operator: postings that it is about are neither shown nor mailed. */
export interface Hiding {
  /** `<subject>:<value>` */
  readonly _id: HidingId;
  readonly subject: HidingSubject;
  /** Id of a posting, slug of a company, or name of a source. */
  readonly value: string;
  readonly at: Date;
  /**
   * `hiding` and `lifting` while the postings on record are being changed; whoever finds one that was left so goes on
   * with it. A new posting is hidden by the first two.
   */
  readonly state: 'hiding' | 'hidden' | 'lifting';
}

/** The one decision about a subject. */
export const hidingId = (subject: HidingSubject, value: string): HidingId =>
  asId<HidingId>(`${subject}:${value}`);
