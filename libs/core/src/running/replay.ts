/** How a replay stands. One that is cut off stays `running`, and gives no sign any more. */
export const REPLAY_STATES = ['running', 'ended', 'failed'] as const;

/** A build that a replay compares, as it names itself. */
export interface ReplayBuild {
  readonly name: string;
  readonly release: string;
  /** The version of its reading rules. */
  readonly reading: string;
}

/** What a replay was asked to do. */
export interface ReplayAsked {
  readonly days: number;
  /** Of one core. */
  readonly share: number;
  /** As they are typed, such as `lost 0.5%`. */
  readonly limits: readonly string[];
  /** Where state, all pairs and the whole report lie, on the machine that runs it. */
  readonly folder: string;
}

/** How far a replay has come. */
export interface ReplayProgress {
  readonly done: number;
  readonly all: number;
  /** Pairs that differ so far. */
  readonly lost: number;
  readonly gained: number;
  /** Postings a second by both builds, with all rests, since it was begun or gone on with. */
  readonly perSecond: number;
}

/** A replay as the console shows it. Nobody is named in it but by the ids of their searches. */
export interface KeptReplay {
  readonly _id: string;
  readonly state: (typeof REPLAY_STATES)[number];
  readonly startedAt: Date;
  /** Its last sign of life. */
  readonly seenAt: Date;
  readonly endedAt: Date | null;
  /** When it is forgotten. */
  readonly until: Date;
  readonly base: ReplayBuild;
  readonly against: ReplayBuild;
  readonly asked: ReplayAsked;
  readonly progress: ReplayProgress;
  /** What went wrong, where it failed. */
  readonly fault: string | null;
  /** JSON of the report; null until it has ended. See `keptReport` of libs/replay. */
  readonly report: string | null;
  /** Of the report: alerts that are lost, gained and moved, people, and limits that are not held. Null as long as there is none. */
  readonly found: ReplayFound | null;
}

/** The figures of a report that a list shows. */
export interface ReplayFound {
  readonly lost: number;
  readonly gained: number;
  readonly moved: number;
  readonly people: number;
  readonly peopleOf: number;
  readonly limits: number;
  readonly limitsOver: number;
}
