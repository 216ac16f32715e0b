import mongoose from 'mongoose';
import { isUnreachable } from './unreachable.js';

const { MongoInvalidArgumentError, MongoServerError } = mongoose.mongo;
const { CastError, StrictModeError, ValidationError } = mongoose.Error;

/** Raised for the values themselves: while they are made ready or encoded, before anything is sent. */
const KINDS = [
  TypeError,
  RangeError,
  mongoose.mongo.BSON.BSONError,
  MongoInvalidArgumentError,
  CastError,
  StrictModeError,
  ValidationError,
];
/** The server's codes for a document that it does not take: bad values and names, a validator, a key twice, too large. */
const CODES: ReadonlySet<unknown> = new Set([
  2, 9, 14, 22, 52, 54, 55, 56, 57, 121, 10334, 11000, 17280, 17419,
]);

/**
 * True for an error that is about what was to be written: the same write fails again, and one without that document does
 * not. All others are about MongoDB, its connection or its rights.
 */
export function isFaultOfItem(error: unknown): boolean {
  if (isUnreachable(error)) return false;
  if (error instanceof MongoServerError) return CODES.has(error.code);
  return KINDS.some((kind) => error instanceof kind);
}
