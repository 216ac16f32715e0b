import { schemaOf } from './definition.js';

export const BEATING_SERVICES = ['matcher', 'api'] as const;
/** Services whose absence or lag only a sign of life can tell. */
export type BeatingService = (typeof BEATING_SERVICES)[number];

/** The last sign of life of one process. Times are the server's. */
export interface HeartbeatDoc {
  /** Of the process: another one each time it starts. */
  _id: string;
  service: BeatingService;
  /** Which share of the saved searches a matcher holds, as `i/n`; null for other services. */
  share: string | null;
  startedAt: Date;
  at: Date;
  /** That the process said goodbye. */
  stopped: boolean;
  /** The change up to which what it holds is complete; -1 before it is loaded. */
  seq: number;
  /** How many wordings of saved searches, or open postings, it holds. */
  holds: number;
  /** For how many seconds it has not caught up with the changes. */
  behindSeconds: number;
}

const FORGET_SECONDS = 15 * 60;

export const HeartbeatSchema = schemaOf<HeartbeatDoc>(
  {
    _id: { type: String, required: true },
    service: { type: String, enum: BEATING_SERVICES, required: true },
    share: { type: String, default: null },
    startedAt: { type: Date, required: true },
    at: { type: Date, required: true },
    stopped: { type: Boolean, required: true },
    seq: { type: Number, required: true },
    holds: { type: Number, required: true },
    behindSeconds: { type: Number, required: true },
  },
  { collection: 'heartbeats', versionKey: false },
);
HeartbeatSchema.index({ at: 1 }, { expireAfterSeconds: FORGET_SECONDS });
