import { Inject, Injectable } from '@nestjs/common';
import { asId, type SubscriberId } from '@app/core/ids';
import type { Subscriber } from '@app/core/records';
import type { Clock } from '@app/core/time';
import { pageOf } from '@app/core/timeline';
import type { ServiceConfig } from '@app/infra/config';
import { CLOCK, CONFIG } from '@app/infra/service';
import { WhyDesk } from '@app/infra/why';
import { SuppressionStore } from '@app/subscriptions';
import { textOf } from '../../http/form-values.js';
import type { Answer, Change, ConsoleFeature, Visit } from '../shell/feature.js';
import { personPath } from '../shell/paths.js';
import { momentsOf } from './person-moments.js';
import { PersonPage } from './person-page.js';
import { PersonStore, type DeliveryCursor } from './person-store.js';
import { heldAlerts, type PersonView } from './person-view.js';
import { peopleTexts as texts } from './texts.js';

const DELIVERIES = 20;
const MOMENTS = 100;
/** Deliveries that the timeline tells of. */
const MOST_TOLD = 200;
const EVER = new Date(0);

/** One person: what is on record of them, what holds their mails, and what happened. */
@Injectable()
export class PeopleFeature implements ConsoleFeature {
  readonly routes = [
    {
      method: 'get',
      path: '/people/:id',
      needs: 'help',
      looksAt: (visit: Visit) => this.looksAt(visit),
      handle: (visit: Visit) => this.show(visit, false),
    },
    {
      method: 'post',
      path: '/people/:id/address',
      needs: 'help',
      handle: (visit: Visit) => this.unmask(visit),
    },
    { method: 'post', path: '/people/:id/lift', needs: 'help', handle: (visit: Visit) => this.lift(visit) },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly store: PersonStore,
    private readonly desk: WhyDesk,
    private readonly suppressions: SuppressionStore,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  private async looksAt(visit: Visit): Promise<SubscriberId | null> {
    const id = idIn(visit);
    return (await this.store.isKnown(id)) ? id : null;
  }

  private async show(visit: Visit, showsAddress: boolean): Promise<Answer> {
    const person = await this.store.find(idIn(visit));
    if (person === null) return nobody;
    const view = await this.view(visit, person, showsAddress);
    const isWrong = view.at.fault !== null;
    return { kind: 'page', title: texts.title, body: PersonPage(view), ...(isWrong ? { status: 422 } : {}) };
  }

  /** The answer of this alone has the address: it is in no address of a page, and is not logged. */
  private async unmask(visit: Visit): Promise<Change> {
    const id = idIn(visit);
    if (!(await this.store.isKnown(id))) return { answer: nobody, did: [] };
    return { answer: await this.show(visit, true), did: [{ action: 'person.address', person: id }] };
  }

  private async lift(visit: Visit): Promise<Change> {
    const person = await this.store.find(idIn(visit));
    if (person === null) return { answer: nobody, did: [] };
    const suppression = await this.suppressions.find(person.addressHash);
    const isLifted = suppression !== null && (await this.suppressions.lift(person.addressHash));
    const answer = { kind: 'redirect', to: personPath(person._id) } as const;
    if (!isLifted) return { answer, did: [] };
    const change = { before: { suppressed: suppression.reason }, after: { suppressed: null } };
    return { answer, did: [{ action: 'person.change', person: person._id, ...change }] };
  }

  private async view(visit: Visit, person: Subscriber, showsAddress: boolean): Promise<PersonView> {
    const { _id: id, addressHash } = person;
    const at = instantIn(visit.query, 'at');
    const [suppression, searches, wordings, hooks, lines, waiting, page] = await Promise.all([
      this.suppressions.find(addressHash),
      this.desk.store.searches(id),
      this.store.wordings(id),
      this.store.hooks(id),
      this.desk.store.lines({ subscriber: id }),
      this.store.waiting(id),
      this.store.deliveries(id, cursorIn(visit.query), DELIVERIES + 1),
    ]);
    const held = await this.store.restraintsAt(id, at.instant ?? this.clock.now());
    const past =
      at.instant === null || held === null ? null : { at: at.instant, restraints: held.restraints };
    const deliveries = page.slice(0, DELIVERIES);
    const last = page.length > DELIVERIES ? deliveries.at(-1) : undefined;
    const timeline = await this.timeline(visit, { person, searches, lines });
    return {
      ...{ csrf: visit.csrf, person, showsAddress, suppression, searches, wordings, hooks, deliveries, past },
      linkUrl: `${this.config.PUBLIC_URL}/link`,
      at: { typed: at.typed, fault: at.isWrong ? texts.atFault : null },
      waiting: heldAlerts(waiting, { person, suppression, lines, now: this.clock.now() }),
      olderHref:
        last === undefined
          ? null
          : hrefOf(id, { made: last.createdAt.toISOString(), after: last._id }, 'deliveries'),
      timeline,
      timelineHref:
        timeline.next === null ? null : hrefOf(id, { before: timeline.next.toISOString() }, 'timeline'),
    };
  }

  private async timeline(
    { query }: Visit,
    known: Pick<Parameters<typeof momentsOf>[0], 'person' | 'searches' | 'lines'>,
  ): Promise<PersonView['timeline']> {
    const { _id: id, addressHash } = known.person;
    const [wordings, restraints, deliveries, feedback] = await Promise.all([
      this.store.pastWordings(id),
      this.store.pastRestraints(id),
      this.store.deliveries(id, null, MOST_TOLD),
      this.desk.store.feedback(addressHash, EVER),
    ]);
    const moments = momentsOf({ ...known, wordings, restraints, deliveries, feedback });
    return pageOf(moments, instantIn(query, 'before').instant, MOMENTS);
  }
}

const nobody: Answer = { kind: 'message', status: 404, title: texts.title, text: texts.nobody };

const idIn = ({ params }: Visit): SubscriberId => asId<SubscriberId>(params['id'] ?? '');

const hrefOf = (id: SubscriberId, fields: Readonly<Record<string, string>>, part: string): string =>
  `${personPath(id)}?${new URLSearchParams(fields)}#${part}`;

/** An instant that an address names, read as UTC where it says no zone. */
function instantIn(query: Visit['query'], field: string) {
  const typed = textOf(query, field, 40).trim();
  if (typed === '') return { typed, instant: null, isWrong: false };
  const match = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(
    typed,
  );
  const zoned = `${typed.replace(' ', 'T')}${typed.length > 10 && match?.[1] === undefined ? 'Z' : ''}`;
  const ms = match === null ? Number.NaN : Date.parse(zoned);
  return { typed, instant: Number.isNaN(ms) ? null : new Date(ms), isWrong: Number.isNaN(ms) };
}

function cursorIn(query: Visit['query']): DeliveryCursor | null {
  const { instant } = instantIn(query, 'made');
  return instant === null ? null : { madeAt: instant, id: textOf(query, 'after', 400) };
}
