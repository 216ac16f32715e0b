import mongoose from 'mongoose';

const { MongoNetworkError, MongoServerSelectionError, MongoNotConnectedError, MongoTopologyClosedError } =
  mongoose.mongo;
const KINDS = [
  MongoNetworkError,
  MongoServerSelectionError,
  MongoNotConnectedError,
  MongoTopologyClosedError,
  mongoose.Error.MongooseServerSelectionError,
];
/** The server answered that it cannot take this now: it steps down, starts or stops. */
const LABELS = ['RetryableWriteError', 'TransientTransactionError', 'UnknownTransactionCommitResult'];

/** True for an error that says nothing about what was asked: MongoDB could not be reached, or had no primary. */
export function isUnreachable(error: unknown): boolean {
  if (KINDS.some((kind) => error instanceof kind)) return true;
  return error instanceof mongoose.mongo.MongoError && LABELS.some((label) => error.hasErrorLabel(label));
}
