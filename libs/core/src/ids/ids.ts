/** A string that names one kind of thing only: an id of one kind cannot be passed where another is wanted. */
export type Branded<Kind extends string> = string & { readonly __kind: Kind };

/** Natural key of a posting: a hash of source name and the source's own id, so the same posting has the same id for ever. */
export type PostingId = Branded<'posting'>;
/** Names the opening that one or more postings advertise. */
export type ClusterId = Branded<'cluster'>;
/** A person with a confirmed (or still unconfirmed) e-mail address. */
export type SubscriberId = Branded<'subscriber'>;
/** One saved search of one subscriber. */
export type SavedSearchId = Branded<'saved-search'>;
/** `<subscriberId>:<clusterId>`: at most one alert for each subscriber and cluster. */
export type AlertId = Branded<'alert'>;
/** An address on the web that one saved search tells. */
export type HookId = Branded<'hook'>;
/** Whom a channel besides mail tells, by the id that the channel knows it by: a hook's is one. */
export type TargetId = Branded<'hook' | 'target'>;
/** `<subject>:<value>`: a decision of the operator to hide postings. */
export type HidingId = Branded<'hiding'>;
/** `<postingId>:<kind>`: what was said about a posting. */
export type ReportId = Branded<'report'>;
/** Names who said what about which posting, company or parting: saying it again is the same signal. */
export type SignalId = Branded<'signal'>;
/** `<subscriberId>:<clusterId>`: that a person keeps an opening away. */
export type KeptAwayId = Branded<'kept-away'>;
/** One delivery to one subscriber; its key says what it is for, so making it twice gives the same one. */
export type DeliveryId = Branded<'delivery'>;
/** The name that an operator logs in with. */
export type OperatorId = Branded<'operator'>;
/** A line of the audit log. */
export type AuditId = Branded<'audit'>;

/** A record, or part of one, with its ids as plain strings: what they are before `asId`, as in a fixture that writes them out. */
export type PlainIds<T> =
  T extends Branded<string>
    ? string
    : T extends Date | Function
      ? T
      : T extends object
        ? { [Key in keyof T]: PlainIds<T[Key]> }
        : T;

/** Marks a plain string as an id of the wanted kind. Use it where a string enters the program: the records hold ids already. */
export const asId = <T extends Branded<string>>(value: string): T => value as T;

/** The one alert that a subscriber may get for an opening. */
export const alertId = (subscriber: SubscriberId, cluster: ClusterId): AlertId =>
  asId<AlertId>(`${subscriber}:${cluster}`);

/** What a person keeps of an opening that they want to hear no more of. */
export const keptAwayId = (subscriber: SubscriberId, cluster: ClusterId): KeptAwayId =>
  asId<KeptAwayId>(`${subscriber}:${cluster}`);

/** The one signal of a kind: of a person (null: nobody's name is kept) about something. */
export const signalId = (kind: string, subscriber: SubscriberId | null, about: string): SignalId =>
  asId<SignalId>([subscriber ?? '', kind, about].join(':'));

/** The one report about a posting of a kind, and of a wrong fact about one field (`about`). */
export const reportId = (posting: PostingId, ...about: readonly string[]): ReportId =>
  asId<ReportId>([posting, ...about].join(':'));
