import {
  DRY_CHANGES,
  MOST_LINES,
  type DryChange,
  type DryLine,
  type DryRunFound,
  type FieldChange,
} from '@app/core/running';
import type { ClosureDecision } from '@app/core/lifecycle';
import type { WouldBe } from '@app/intake';
import type { Listing } from '../reading/read-source.js';

/** Characters of what a stranger wrote that a line keeps. */
const MOST_CHARACTERS = 300;

/** A read that stored nothing, and what it would have done. */
export interface Compared {
  readonly listing: Listing;
  /** In the order of the listing's drafts. */
  readonly outcomes: readonly WouldBe[];
  readonly closures: ClosureDecision;
  /** Of the postings that would be closed: the first ones. */
  readonly closing: readonly Pick<DryLine, 'externalId' | 'title'>[];
  /** By the place of the draft. */
  readonly fields: ReadonlyMap<number, readonly FieldChange[]>;
}

const CHANGE_OF: Readonly<Record<WouldBe['outcome'], DryChange | null>> = {
  new: 'new',
  revised: 'changed',
  reopened: 'reopened',
  refused: 'refused',
  unchanged: null,
};

/** Places of the drafts whose fields are to be told: the first of those that would change. */
export const placesToCompare = (outcomes: readonly WouldBe[]): number[] =>
  (['revised', 'reopened'] as const).flatMap((wanted) =>
    outcomes.flatMap(({ outcome }, place) => (outcome === wanted ? [place] : [])).slice(0, MOST_LINES),
  );

/** The diff, in counts and in the first lines of each change. */
export function foundOf(compared: Compared, cost: Pick<DryRunFound, 'bytes' | 'ms'>): DryRunFound {
  const { listing, outcomes, closures } = compared;
  const lines = [...draftLines(compared), ...faultLines(listing), ...closingLines(compared)];
  const closed = closures.kind === 'closes' ? closures.ids.length : 0;
  const count = (change: DryChange): number =>
    change === 'closed' ? closed : lines.filter((line) => line.change === change).length;
  return {
    listed: outcomes.length - count('refused') + listing.stillListed.length,
    unchanged: outcomes.filter(({ outcome }) => outcome === 'unchanged').length + listing.stillListed.length,
    skipped: listing.skipped,
    counts: {
      ...{ new: count('new'), changed: count('changed'), reopened: count('reopened') },
      ...{ closed: count('closed'), refused: count('refused'), unreadable: count('unreadable') },
    },
    keeps: keptBy(closures),
    lines: DRY_CHANGES.flatMap((change) =>
      lines.filter((line) => line.change === change).slice(0, MOST_LINES),
    ),
    ...cost,
  };
}

const cut = (text: string): string => text.slice(0, MOST_CHARACTERS);

const draftLines = ({ listing, outcomes, fields }: Compared): DryLine[] =>
  outcomes.flatMap((would, place) => {
    const change = CHANGE_OF[would.outcome];
    const draft = listing.drafts[place];
    if (change === null || draft === undefined) return [];
    return [
      {
        change,
        externalId: cut(String(draft.externalId)),
        title: cut(String(draft.title)),
        message: would.outcome === 'refused' ? cut(would.message) : '',
        fields: fields.get(place) ?? [],
      },
    ];
  });

const faultLines = ({ faults }: Listing): DryLine[] =>
  faults.map(({ externalId, message }) => ({
    change: 'unreadable',
    externalId: cut(externalId ?? ''),
    title: '',
    message: cut(message),
    fields: [],
  }));

const closingLines = ({ closing }: Compared): DryLine[] =>
  closing.map((one) => ({ ...one, change: 'closed', message: '', fields: [] }));

function keptBy(closures: ClosureDecision): DryRunFound['keeps'] {
  if (closures.kind === 'doubts') return { reason: closures.doubt.reason, gone: closures.gone };
  return closures.kind === 'keeps' ? { reason: closures.reason, gone: closures.gone } : null;
}
