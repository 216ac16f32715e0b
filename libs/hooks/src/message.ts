import type { PostingId, SavedSearchId } from '@app/core/ids';
import type { Applicants, Place, Salary, Workplace } from '@app/core/posting';
import type { MailedPosting, Opening } from '@app/mails';

/** An opening in words, and for programs: what they would otherwise have to read out of them. */
export interface HookItem extends Opening {
  readonly posting: {
    readonly id: PostingId;
    readonly firstSeenAt: Date;
    readonly postedAt: Date | null;
    readonly closesAt: Date | null;
    /** As it is stated; amounts in whole units of the currency. */
    readonly salary: Salary | null;
    readonly workplace: Workplace;
    readonly applicants: Applicants;
    readonly places: readonly Place[];
  };
}

/** The facts of a posting as programs get them. */
export const factsForPrograms = (doc: MailedPosting): HookItem['posting'] => ({
  id: doc._id,
  firstSeenAt: doc.firstSeenAt,
  postedAt: doc.postedAt,
  closesAt: doc.validThrough,
  salary: doc.facts.salary,
  workplace: doc.facts.workplace,
  applicants: doc.facts.applicants,
  places: doc.facts.places,
});

/** What a hook is told. */
export interface HookMessage {
  /** `hook.test`: somebody added the hook, and it must answer before anything else is sent to it. */
  readonly event: 'alerts.matched' | 'hook.test';
  readonly boardName: string;
  readonly search: {
    readonly id: SavedSearchId;
    /** Canonical text. */
    readonly query: string;
    /** As its owner typed it. */
    readonly typed: string;
    /** What its owner calls it; null: nothing. */
    readonly name: string | null;
    readonly url: string;
  };
  /** Empty in a test. */
  readonly items: readonly HookItem[];
}

/** Said of an opening that is invented. */
export const SAMPLE = 'Sample: invented, nobody can apply.';

/** What happened, in a sentence that ends with the search. */
export const lead = ({ event, boardName, items }: HookMessage): string =>
  event === 'hook.test'
    ? `From now on ${boardName} tells you here about new postings that match`
    : `${items.length} new ${items.length === 1 ? 'posting matches' : 'postings match'}`;

/** What people are shown of the search. */
export const called = ({ search }: HookMessage): string => search.name ?? search.typed;

/** Cuts a text to so many characters, with an ellipsis where something is left out. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
