export {
  ENTRY_SOURCES,
  ENTRY_TYPES,
  entryOf,
  keyOf,
  writtenForm,
  type Entry,
  type EntrySource,
  type EntryType,
  type Form,
} from './entries.js';
export { alternativesOf, englishOf, offersOf, relatedEntries } from './related.js';
