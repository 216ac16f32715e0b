import type { KeptDelivery, SavedSearch, Subscriber } from '@app/core/records';
import type { KeptFeedback } from '@app/core/running';
import { ofDelivery, ofLine, ofSearch, ofSubscriber, type Moment } from '@app/core/timeline';
import type { PastRestraints, PastWording, TraceEntry } from '@app/core/trace';

/** What tells of a person's past. */
export interface PersonPast {
  readonly person: Subscriber;
  readonly searches: readonly SavedSearch[];
  readonly wordings: readonly PastWording[];
  readonly restraints: readonly PastRestraints[];
  readonly deliveries: readonly KeptDelivery[];
  readonly feedback: readonly KeptFeedback[];
  readonly lines: readonly TraceEntry[];
}

/** Everything that happened to a person, in no order. */
export function momentsOf({ person, lines, ...past }: PersonPast): Moment[] {
  const own = new Set<string>([person._id]);
  return [
    ...ofSubscriber(person),
    ...past.searches.flatMap(ofSearch),
    ...past.wordings.map(({ keptAt, savedSearchId, query, fromSeq, toSeq }) => ({
      at: keptAt,
      what: 'wording became past',
      seen: `${savedSearchId} ${query}, for changes after ${fromSeq} up to ${toSeq}`,
      process: null,
    })),
    ...past.restraints.map(({ until }) => ({
      at: until,
      what: 'restraints or schedule changed',
      seen: '',
      process: null,
    })),
    ...past.deliveries.flatMap(ofDelivery),
    ...past.feedback.map(({ at, kind, channel, status, step }) => ({
      at,
      what: `feedback ${kind}`,
      seen: [`by ${channel}`, status, step].filter((part) => part !== null).join(', '),
      process: null,
    })),
    ...lines.map((line) => ofLine(line, own)),
  ];
}
