import type { CatchUp } from '../quiet/index.js';

/** A source: where postings are read from, and how its last reads went. The name is its id. */
export interface Source {
  readonly _id: string;
  readonly kind: string;
  /** What the kind needs: board name, url, options of sources.yaml. */
  readonly settings: Record<string, unknown>;
  readonly everySeconds: number;
  readonly enabled: boolean;
  /** An operator's pause: it is not read, its postings stay. */
  readonly paused: boolean;
  /** Which list names it: SOURCES_FILE, the samples, or the store (API and CLI). */
  readonly origin: 'file' | 'sample' | 'store';
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of all that the last believed read fetched, with the version of the kinds: the same again needs no parsing. */
  readonly digest: string | null;
  /** Version of the kinds at the last believed read: validators are sent only while it is the present one. */
  readonly reading: string | null;
  readonly lastReadAt: Date | null;
  readonly lastGoodReadAt: Date | null;
  /** While what it lists may have been there before we looked: until a complete read has ended. Absent: as null. */
  readonly catchUp?: CatchUp | null;
  readonly nextPollAt: Date | null;
  readonly failures: number;
  readonly lastError: { readonly reason: string; readonly message: string; readonly at: Date } | null;
  /** Open postings after the last good read. */
  readonly openCount: number;
  /** Why the last good read closed nothing although postings were missing; null while all is well. */
  readonly alarm: SourceAlarm | null;
}

/** A read that was not believed. Empty and shrunk ones are believed once they have lasted. */
export interface SourceAlarm {
  readonly reason: 'empty-read' | 'shrunk-read' | 'incomplete-read' | 'unreadable-items';
  readonly since: Date;
  /** Reads in a row that said the same. */
  readonly reads: number;
  /** Open postings that the read did not list. */
  readonly gone: number;
}
