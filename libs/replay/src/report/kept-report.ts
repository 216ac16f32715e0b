import type { Cause, CauseKind } from '../compare/causes.js';
import { REPORT_VERSION, type Group, type ReplayReport, type Sample } from './report.js';

// The report as a board keeps it: bounded, and with nothing in it that says who somebody is or what they search for, so that it
// may stay when they are gone. The whole report lies in the folder of the replay.

/** Of each kind of group: those with most differences. */
const MOST_GROUPS = 100;
const MOST_SAMPLES = 5;
const MOST_CAUSES = 5;
const MOST_UNREAD = 100;
const MOST_SIGNS = 200;

/** A reason without the words of the search. */
export type KeptCause = Omit<Cause, 'clause'>;
/** An alert that differs, without whose it is. */
export type KeptSample = Omit<Sample, 'subscriberId' | 'causes'> & { readonly causes: readonly KeptCause[] };
/** The differences of one source, search or cause. */
export type KeptGroup = Omit<Group, 'samples'> & { readonly samples: readonly KeptSample[] };
/** The groups with most differences, and how many there are in all. */
export interface KeptGroups {
  readonly all: number;
  readonly groups: readonly KeptGroup[];
}

/** A report as it is kept. */
export interface KeptReport extends Omit<ReplayReport, 'bySource' | 'bySearch' | 'byCause'> {
  readonly bySource: KeptGroups;
  readonly bySearch: KeptGroups;
  readonly byCause: KeptGroups;
}

/** What of a report is kept on the board. */
export function keptReport(report: ReplayReport): KeptReport {
  const { compared, unread } = report.searches;
  const { base, against } = unread;
  return {
    ...report,
    searches: {
      compared,
      unread: { base: base.slice(0, MOST_UNREAD), against: against.slice(0, MOST_UNREAD) },
    },
    bySource: keptGroups(report.bySource),
    bySearch: keptGroups(report.bySearch),
    byCause: keptGroups(report.byCause),
  };
}

/** A kept report from its JSON; null where another release made it, with fields that mean something else. */
export function readKeptReport(json: string): KeptReport | null {
  const report = JSON.parse(json) as KeptReport;
  return report.version === REPORT_VERSION ? report : null;
}

const keptGroups = (groups: readonly Group[]): KeptGroups => ({
  all: groups.length,
  groups: groups
    .slice(0, MOST_GROUPS)
    .map((group) => ({ ...group, samples: group.samples.slice(0, MOST_SAMPLES).map(keptSample) })),
});

function keptSample({ subscriberId: _who, causes, title, ...sample }: Sample): KeptSample {
  const kept = causes.map(keptCause);
  const each = new Map(kept.map((cause) => [JSON.stringify(cause), cause]));
  return { ...sample, title: cut(title), causes: [...each.values()].slice(0, MOST_CAUSES) };
}

/** What is read of a posting is told. What quotes the search is not: of a clause only what it came to. */
const TELLS: Readonly<Record<CauseKind, (text: string) => string>> = {
  fact: (text) => cut(text),
  opening: (text) => cut(text),
  quiet: (text) => text,
  index: (text) => text,
  threw: (text) => /^\w+/.exec(text)?.[0] ?? '',
  clause: (text) => /^[a-z ]+/.exec(text)?.[0] ?? '',
  wording: () => '',
};

function keptCause({ kind, name, before, after }: Cause): KeptCause {
  const tell = TELLS[kind];
  return { kind, name, before: tell(before), after: tell(after) };
}

const cut = (text: string): string =>
  text.length <= MOST_SIGNS ? text : `${text.slice(0, MOST_SIGNS - 3)}...`;
