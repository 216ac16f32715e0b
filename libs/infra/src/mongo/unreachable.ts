import mongoose from 'mongoose';
import { TooManyChangesError } from './too-many-changes.js';

const { MongoNetworkError, MongoServerSelectionError, MongoNotConnectedError, MongoTopologyClosedError } =
  mongoose.mongo;
const KINDS = [
  MongoNetworkError,
  MongoServerSelectionError,
  MongoNotConnectedError,
  MongoTopologyClosedError,
  mongoose.Error.MongooseServerSelectionError,
  TooManyChangesError,
];
/** The server answered that it cannot take this now: it steps down, starts or stops. */
const LABELS = ['RetryableWriteError', 'TransientTransactionError', 'UnknownTransactionCommitResult'];

/** True for an error that says nothing about what was asked: MongoDB could not be reached, had no primary, or has too much to do. */
export function isUnreachable(error: unknown): boolean {
  if (KINDS.some((kind) => error instanceof kind)) return true;
  return error instanceof mongoose.mongo.MongoError && LABELS.some((label) => error.hasErrorLabel(label));
}
