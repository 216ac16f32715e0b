/** What was read again of one source. */
export interface RereadSource {
  readonly source: string;
  readonly read: number;
  /** Read differently now. */
  readonly changed: number;
  /** Could not be read again, and stay as they were read. */
  readonly failed: number;
}

/** How far a reading of stored postings by the rules of one version has come. */
export interface KeptRereading {
  /** The version of the rules, with that of imported cities. */
  readonly _id: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
  /** Null as long as postings are left. */
  readonly endedAt: Date | null;
  /** Postings that were to be read when it was begun or gone on with, with those read before. */
  readonly all: number;
  readonly read: number;
  /** Postings a second, of the process that does it, since it took it up. */
  readonly perSecond: number;
  readonly sources: readonly RereadSource[];
  readonly lastFault: RereadFault | null;
}

/** The latest posting that could not be read again. */
export interface RereadFault {
  readonly at: Date;
  readonly source: string;
  readonly posting: string;
  readonly message: string;
}
