export {
  SchemaVersionError,
  ensureIndexes,
  holdsBoard,
  migrate,
  newer,
  newerSchema,
  RESTORE_MARK,
  SCHEMA_VERSION,
} from './migrations.js';
