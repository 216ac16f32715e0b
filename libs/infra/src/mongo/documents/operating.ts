import { Schema } from 'mongoose';
import {
  OPERATION_ACTS,
  OPERATION_STATES,
  PAUSABLES,
  type OperationAct,
  type OperationState,
  type Pausable,
} from '@app/core/operating';

/** What an operator has stopped, until it is resumed. */
export interface PauseDoc {
  /** `mail`, or kind and name, such as `domain:example.org`. */
  _id: string;
  what: Pausable;
  /** Empty for all mail. */
  name: string;
  since: Date;
  /** Name of the operator. */
  by: string;
}

/** Something that an operator has done to all that a filter finds. */
export interface OperationDoc {
  _id: string;
  act: OperationAct;
  /** The filter as its form has it: the fields that were filled in. */
  filter: Record<string, string>;
  by: string;
  state: OperationState;
  startedAt: Date;
  endedAt: Date | null;
  /** Only what was there when it began is touched. */
  upTo: Date;
  /** The id after which it goes on; empty at its beginning. */
  after: string;
  /** How many were looked at, and how many of them were changed. */
  seen: number;
  changed: number;
}

export const PauseSchema = new Schema<PauseDoc>(
  {
    _id: { type: String, required: true },
    what: { type: String, enum: PAUSABLES, required: true },
    name: { type: String, default: '' },
    since: { type: Date, required: true },
    by: { type: String, required: true },
  },
  { collection: 'pauses', versionKey: false },
);

PauseSchema.index({ what: 1 });

export const OperationSchema = new Schema<OperationDoc>(
  {
    _id: { type: String, required: true },
    act: { type: String, enum: OPERATION_ACTS, required: true },
    filter: { type: Schema.Types.Mixed, default: {} },
    by: { type: String, required: true },
    state: { type: String, enum: OPERATION_STATES, required: true },
    startedAt: { type: Date, required: true },
    endedAt: { type: Date, default: null },
    upTo: { type: Date, required: true },
    after: { type: String, default: '' },
    seen: { type: Number, default: 0 },
    changed: { type: Number, default: 0 },
  },
  { collection: 'operations', versionKey: false, minimize: false },
);
OperationSchema.index({ startedAt: -1 });
OperationSchema.index({ state: 1 }, { name: 'running', partialFilterExpression: { state: 'running' } });
