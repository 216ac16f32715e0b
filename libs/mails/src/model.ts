import type { ToldWords } from '@app/core/wordings';
import type { Language, Rhythm, WindowKind } from '@app/core/subscription';

/** What every mail shows around its content. Links are absolute. */
export interface MailFrame {
  readonly language: Language;
  readonly boardName: string;
  readonly boardUrl: string;
  readonly privacyUrl: string;
  /** Who sends it and where they are found by post; empty where the operator has not said. */
  readonly postalAddress: string;
}

/** A stretch of a posting's text; `marked` where it made the posting match. */
export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

/** One clause of a search and what the posting says about it. */
export interface MailReason {
  /** The clause as the person wrote it, in its canonical form. */
  readonly clause: string;
  /** The value the posting has for it, with the words it was read from; empty where the quotes say it all. */
  readonly seen: string;
  /** Words of the posting that decided it. */
  readonly quotes: readonly string[];
}

/** One opening, and why a search found it. */
export interface Opening {
  readonly title: string;
  readonly company: string;
  /** It is invented: nobody can apply. */
  readonly sample: boolean;
  readonly url: string;
  /** Place line, workplace and who may apply, in words. */
  readonly where: string;
  /** Null where the posting states no pay. */
  readonly pay: string | null;
  /** When it was first seen, and what date the source claims. */
  readonly times: string;
  readonly reasons: readonly MailReason[];
  /** What the posting says around the first words that matched; empty where no words of its text did. */
  readonly snippet: readonly MarkedText[];
  /** True where the posting has changed since it matched, so that some reasons may no longer hold. */
  readonly changedSince: boolean;
}

/** One opening in a mail. */
export interface MailItem extends Opening {
  /** Names, or texts as they were typed, of further searches of the same person that it matched. */
  readonly alsoMatches: readonly string[];
  /** `times` in a few words. */
  readonly seen: string;
  /** A page that leaves a trait of it out of the search, or mutes its company. */
  readonly lessUrl: string;
  /** Keep it away from further mails, or say that one has applied: a page with both buttons. */
  readonly appliedUrl: string;
  readonly hideUrl: string;
  /** Say whether it was right: pages with one button each. */
  readonly rightUrl: string;
  readonly wrongUrl: string;
}

/** The openings that one search found. */
export interface MailGroup {
  /** The search as its owner typed it. */
  readonly query: string;
  /** What its owner calls it; null: nothing. */
  readonly name: string | null;
  readonly searchUrl: string;
  readonly editUrl: string;
  readonly snoozeUrl: string;
  readonly items: readonly MailItem[];
}

/** What is told once about a saved search itself. */
export interface MailNews extends ToldWords {
  readonly query: string;
  readonly editUrl: string;
  /** Where the search is changed to be without the sign for exact words. */
  readonly withoutUrl: string;
}

/** Alerts of one subscriber and one window. There is at least one item. */
export interface AlertsMail {
  readonly kind: 'alerts';
  readonly frame: MailFrame;
  readonly windowKind: WindowKind;
  readonly groups: readonly MailGroup[];
  /** Openings that matched and are not in this mail because it would be too long. */
  readonly more: number;
  readonly news: readonly MailNews[];
  readonly manageUrl: string;
  readonly unsubscribeUrl: string;
  /** An address that takes a request to unsubscribe by mail. */
  readonly unsubscribeAddress: string;
}

/** The search that is to be confirmed. */
export interface NamedSearch {
  /** Null where its text may not go to an address that nobody has confirmed (`quotable-query`). */
  readonly query: string | null;
  readonly rhythm: Rhythm;
}

/**
 * Asks the owner of an address whether they want the alerts. Of what somebody else may have typed it carries the words of a search,
 * where they are few and can be no message to a stranger.
 */
export interface ConfirmationMail {
  readonly kind: 'confirmation';
  readonly frame: MailFrame;
  readonly confirmUrl: string;
  /** Null where the record no longer says. */
  readonly search: NamedSearch | null;
  readonly validHours: number;
  /** The way to what the person has already; null where they have confirmed nothing yet. */
  readonly manageUrl: string | null;
}

/** Brings a fresh link to the page where searches are changed. */
export interface ManageLinkMail {
  readonly kind: 'manage-link';
  readonly frame: MailFrame;
  readonly manageUrl: string;
  readonly validDays: number;
  /** Text of the person's own search, where it was asked for again; null where the link itself was. */
  readonly existing: string | null;
}

/** Asks whether somebody who has not used their pages for long still wants their searches. */
export interface RenewalMail {
  readonly kind: 'renewal';
  readonly frame: MailFrame;
  /** The page with the button. */
  readonly keepUrl: string;
  readonly manageUrl: string;
  readonly answerDays: number;
}

/** A mail before it is laid out: both its HTML and its text part are made from this, and from nothing else. */
export type MailModel = AlertsMail | ConfirmationMail | ManageLinkMail | RenewalMail;
