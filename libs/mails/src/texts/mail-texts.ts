import type { WordsAndOthers, WordsFigures } from '@app/core/wordings';
import type { Language, Rhythm, WindowKind } from '@app/core/subscription';
import type { Workplace } from '@app/core/posting';
import type { SeenTexts } from '@app/search/match';
import type { LocalDate } from '@app/core/time';

/** A mail that asks for one click. `validFor`: hours or days. */
interface ActionTexts {
  readonly subject: (board: string) => string;
  readonly heading: string;
  readonly paragraphs: (board: string, validFor: number) => readonly string[];
  readonly button: string;
}

/** The mail that asks whether alerts are wanted. `rhythm`: null where it is not known. */
interface ConfirmationTexts extends Omit<ActionTexts, 'subject' | 'heading'> {
  /** `query`: null where it may not be named. */
  readonly subject: (board: string, query: string | null, rhythm: Rhythm | null) => string;
  readonly heading: (rhythm: Rhythm | null) => string;
  readonly search: string;
  readonly howOften: string;
  readonly rhythms: Readonly<Record<Rhythm, string>>;
}

/** What a posting says, in words. */
interface PostingTexts {
  readonly workplace: Readonly<Record<Exclude<Workplace, 'unknown'>, string>>;
  /** Who may apply; they follow the workplace. */
  readonly anywhere: string;
  /** `except`: who is left out; either is empty where nobody is named. */
  readonly openTo: (names: string, except: string) => string;
  readonly date: (date: LocalDate) => string;
  readonly firstSeen: (when: string) => string;
  readonly posted: (date: string) => string;
  /** A day without its year. */
  readonly day: (date: LocalDate) => string;
  /** Both dates in a few words; `posted`: null where the source gives none. */
  readonly seenOn: (seen: string, posted: string | null) => string;
}

/** Why it matched, beside what it says itself. */
export interface ReasonTexts {
  readonly not: (clause: string) => string;
  readonly either: (clauses: readonly string[]) => string;
  /** Said of a clause that excludes. */
  readonly noneOfIt: string;
}

/** What is told once about a saved search itself. */
export interface NewsTexts {
  readonly heading: string;
  /** Other spellings count now. */
  readonly spelled: (words: readonly WordsAndOthers[]) => string;
  /** What they add, by the back-test. */
  readonly added: (figures: WordsFigures) => string;
  /** Other names do not count, as the sign says; they would without it. */
  readonly alone: (words: readonly WordsAndOthers[]) => string;
  /** What the search would find without the sign, and finds. */
  readonly gain: (figures: WordsFigures) => string;
  readonly tryWithout: string;
}

/** What mails, feeds of saved searches and hooks say, in one language. */
export interface MailTexts {
  readonly lang: Language;
  readonly titleAt: (title: string, company: string) => string;
  /** Of an alerts mail: the rhythm where it gathers, how many there are, and the first. */
  readonly subject: (count: number, windowKind: WindowKind, first: string) => string;
  /** What an inbox shows behind the subject, where there is a second opening. */
  readonly thenComes: (facts: string) => string;
  /** One new opening, or that many. */
  readonly openings: (count: number) => string;
  /** The first sentence of an alerts mail. */
  readonly introduction: (count: number, windowKind: WindowKind) => string;
  /** Said where openings did not fit into the mail; what they are is a click away. */
  readonly more: (count: number) => string;
  /** Stands first below the title of an invented posting. */
  readonly sample: string;
  readonly changedSince: string;
  readonly pay: (amount: string) => string;
  readonly whyMatched: string;
  readonly alsoMatches: string;
  readonly yourSearch: string;
  /** Asked of each opening, with two answers. */
  readonly wasRight: string;
  readonly yes: string;
  readonly no: string;
  /** What else can be done about it, muting its company too. */
  readonly less: string;
  /** Leads to one page that has both. */
  readonly applied: string;
  readonly snooze: string;
  readonly edit: string;
  readonly changeAll: string;
  readonly stopAll: string;
  readonly privacy: string;
  readonly sentBy: (board: string) => string;
  readonly listName: (board: string) => string;
  readonly confirmation: ConfirmationTexts;
  readonly manageLink: ActionTexts;
  /** Whether somebody still wants their searches. */
  readonly renewal: ActionTexts;
  /** Sent in place of a confirmation: the search is there. `query`: its text. */
  readonly existing: Pick<ActionTexts, 'subject' | 'heading'> & { readonly lead: (query: string) => string };
  readonly news: NewsTexts;
  readonly posting: PostingTexts;
  readonly seen: SeenTexts;
  readonly reasons: ReasonTexts;
}
