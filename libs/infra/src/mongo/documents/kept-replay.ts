import {
  REPLAY_STATES,
  type KeptReplay,
  type ReplayAsked,
  type ReplayBuild,
  type ReplayFound,
  type ReplayProgress,
} from '@app/core/running';
import { partOf, schemaOf } from './definition.js';

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const date = { type: Date, required: true } as const;

const BuildSchema = partOf<ReplayBuild>({ name: text, release: text, reading: text });
const AskedSchema = partOf<ReplayAsked>({ days: number, share: number, limits: [String], folder: text });
const ProgressSchema = partOf<ReplayProgress>({
  ...{ done: number, all: number, lost: number, gained: number, perSecond: number },
});
const FoundSchema = partOf<ReplayFound>({
  ...{ lost: number, gained: number, moved: number, people: number, peopleOf: number },
  ...{ limits: number, limitsOver: number },
});

export const KeptReplaySchema = schemaOf<KeptReplay>(
  {
    _id: text,
    state: { type: String, enum: REPLAY_STATES, required: true },
    startedAt: date,
    seenAt: date,
    endedAt: { type: Date, default: null },
    until: date,
    base: { type: BuildSchema, required: true },
    against: { type: BuildSchema, required: true },
    asked: { type: AskedSchema, required: true },
    progress: { type: ProgressSchema, required: true },
    fault: { type: String, default: null },
    report: { type: String, default: null },
    found: { type: FoundSchema, default: null },
  },
  { collection: 'replays', versionKey: false },
);
KeptReplaySchema.index({ startedAt: -1 });
KeptReplaySchema.index({ until: 1 }, { expireAfterSeconds: 0 });
