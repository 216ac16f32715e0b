import { Schema } from 'mongoose';
import {
  AUDIT_ACTIONS,
  AUDIT_SUBJECTS,
  COPY_STATES,
  ROLES,
  type AuditEntry,
  type MailCopy,
  type OperatorAccount,
  type SecondFactor,
} from '@app/core/operators';
import { partOf } from './definition.js';

const SecondFactorSchema = new Schema<SecondFactor>(
  {
    salt: { type: String, required: true },
    since: { type: Date, required: true },
    lastStep: { type: Number, required: true },
    recoveryHashes: { type: [String], default: [] },
  },
  { _id: false },
);

const CopySchema = partOf<MailCopy>({
  id: String,
  deliveryId: String,
  subscriberId: String,
  to: String,
  askedAt: Date,
  state: { type: String, enum: COPY_STATES },
  endedAt: { type: Date, default: null },
  detail: { type: String, default: null },
});

export const OperatorSchema = new Schema<OperatorAccount>(
  {
    _id: { type: String, required: true },
    roles: { type: [String], enum: ROLES, required: true },
    state: { type: String, enum: ['invited', 'active', 'disabled'], required: true },
    passwordHash: { type: String, default: null },
    firstPasswordMark: { type: String },
    secondFactor: { type: SecondFactorSchema, default: null },
    enrolling: { type: new Schema({ salt: String, until: Date }, { _id: false }), default: null },
    invitation: { type: new Schema({ hash: String, until: Date }, { _id: false }), default: null },
    identity: { type: String },
    generation: { type: Number, required: true },
    mailAddress: { type: String },
    copies: { type: [CopySchema], default: undefined },
    createdAt: { type: Date, required: true },
    lastLoginAt: { type: Date, default: null },
  } satisfies Record<keyof OperatorAccount, unknown>,
  { collection: 'operators', versionKey: false },
);
OperatorSchema.index(
  { identity: 1 },
  { name: 'identity', unique: true, partialFilterExpression: { identity: { $type: 'string' } } },
);
OperatorSchema.index(
  { 'invitation.hash': 1 },
  { name: 'invitation', partialFilterExpression: { 'invitation.hash': { $type: 'string' } } },
);

export const AuditSchema = new Schema<AuditEntry>(
  {
    _id: { type: String, required: true },
    at: { type: Date, required: true },
    who: { type: String, default: null },
    action: { type: String, enum: AUDIT_ACTIONS, required: true },
    subject: {
      type: new Schema(
        {
          kind: { type: String, enum: AUDIT_SUBJECTS, required: true },
          id: { type: String, required: true },
        },
        { _id: false },
      ),
      required: true,
    },
    before: { type: Schema.Types.Mixed, default: null },
    after: { type: Schema.Types.Mixed, default: null },
    undoes: { type: String },
  } satisfies Record<keyof AuditEntry, unknown>,
  { collection: 'audit', versionKey: false },
);
AuditSchema.index({ at: -1, _id: -1 });
AuditSchema.index({ who: 1, at: -1 });
AuditSchema.index({ action: 1, at: -1 });
AuditSchema.index({ 'subject.id': 1, at: -1 });
AuditSchema.index(
  { undoes: 1 },
  { name: 'undone', unique: true, partialFilterExpression: { undoes: { $type: 'string' } } },
);
