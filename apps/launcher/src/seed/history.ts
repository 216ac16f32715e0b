import { newDelivery } from '@app/core/sending';
import { RHYTHMS, type Rhythm, type WindowKind } from '@app/core/subscription';
import { alertId, type AlertId, type ClusterId, type PostingId, type SubscriberId } from '@app/core/ids';
import type { PostingView } from '@app/core/posting';
import { MAIL_RULES, itemRefusal, receiverRefusal, type MatchFacts } from '@app/core/delivery';
import { countedWeek, dueUnder, windowKey } from '@app/core/digest';
import { SearchIndex, analysePosting } from '@app/search/match';
import { parseQuery } from '@app/search/language';
import type { KeptDelivery, DeliveryItem, Alert, AlertMatch } from '@app/core/records';
import type { TokenSigner } from '@app/infra/system';
import { Chance } from './chance.js';
import { afterTries } from './mailbox.js';
import type { SeedPerson } from './plan-people.js';
import type { SeedSearch } from './plan-searches.js';

/** A posting as it was committed. */
export interface CommittedPosting {
  readonly view: PostingView;
  readonly revision: number;
}

interface Settings {
  readonly mailFrom: string;
  readonly gatherSeconds: number;
  /** The end of the history. */
  readonly until: Date;
}

/** What is known of a person while the history goes on. */
interface Reader {
  readonly person: SeedPerson;
  readonly chance: Chance;
  readonly waiting: Map<AlertId, Alert>;
  readonly mailsOfWeek: Map<string, number>;
  gatherUntil: Date | null;
  isSuppressed: boolean;
  hasLeft: boolean;
}

interface Group {
  readonly kind: WindowKind;
  readonly alerts: Alert[];
}

const RESTRAINED_MS = 2 * 86_400_000;
const MOST_ITEMS = 100;

/** A bounce that suppressed an address, to be put on the record. */
export interface Bounce {
  readonly person: SeedPerson;
  readonly delivery: KeptDelivery;
  readonly at: Date;
}

/**
 * Which alerts and mails the seeded searches would have had: the product's rules of matching, due times, windows and reasons
 * not to send, in the order of time. It holds everything in memory and sends nothing; `take` gives what is finished.
 */
export class History {
  private readonly index = new SearchIndex();
  private readonly readers = new Map<SubscriberId, Reader>();
  private readonly active = new Map<string, { readonly search: SeedSearch; readonly reader: Reader }>();
  private readonly alerted = new Set<AlertId>();
  private readonly postings = new Map<PostingId, { open: boolean; readonly slug: string }>();
  private deliveries: KeptDelivery[] = [];
  private assigned: Alert[] = [];
  private bounces: Bounce[] = [];

  constructor(
    private readonly signer: TokenSigner,
    private readonly settings: Settings,
  ) {}

  join(person: SeedPerson): void {
    if (this.readers.has(person.id)) return;
    this.readers.set(person.id, {
      ...{ person, chance: new Chance(person.id), waiting: new Map<AlertId, Alert>() },
      ...{ mailsOfWeek: new Map<string, number>(), gatherUntil: null, isSuppressed: false, hasLeft: false },
    });
  }

  activate(person: SeedPerson, search: SeedSearch): void {
    const parsed = parseQuery(search.query);
    if (!parsed.ok) throw new Error(`The seeded search "${search.query}" does not parse.`);
    this.index.add(search.id, parsed.query);
    this.active.set(search.id, { search, reader: this.readerOf(person.id) });
  }

  pause(search: SeedSearch): void {
    this.index.remove(search.id);
    this.active.delete(search.id);
  }

  leave(person: SeedPerson): void {
    this.readerOf(person.id).hasLeft = true;
    for (const search of person.searches) this.pause(search);
  }

  /** The mail that asks to confirm a search. */
  askToConfirm({ id, mailbox }: SeedPerson, search: SeedSearch): void {
    const wanted = {
      kind: 'confirmation',
      subscriberId: id,
      savedSearchId: search.id,
      request: 'seed',
      now: search.savedAt,
    } as const;
    const { chance } = this.readerOf(id);
    // Who did not get it could not have confirmed.
    const answers = mailbox === 'gone' ? 'good' : mailbox;
    const delivery = newDelivery(this.signer, this.settings.mailFrom, wanted);
    this.deliveries.push(afterTries(chance, delivery, answers, this.settings.until));
  }

  closed(postingId: PostingId): void {
    const known = this.postings.get(postingId);
    if (known !== undefined) known.open = false;
  }

  /** Compares postings with the searches that are active, and keeps an alert for each person and opening. */
  found(postings: readonly CommittedPosting[], now: Date): void {
    for (const { view, revision } of postings) {
      this.postings.set(view.id, { open: true, slug: view.company.slug });
      for (const key of this.index.percolate(analysePosting(view), now)) {
        const met = this.active.get(key);
        if (met === undefined) continue;
        const { search, reader } = met;
        const match = {
          savedSearchId: search.id,
          query: search.query,
          postingId: view.id,
          at: now,
          revision,
        };
        this.alert(reader, view.clusterId, match, search.rhythm);
      }
    }
  }

  /** Closes every window up to an instant. */
  settle(until: Date): void {
    for (const reader of this.readers.values()) {
      for (let at = earliest(reader.waiting); at !== null && at <= until; at = earliest(reader.waiting)) {
        this.close(reader, at);
      }
    }
  }

  /** What has been finished since it was asked last. */
  take(): { readonly deliveries: KeptDelivery[]; readonly alerts: Alert[]; readonly bounces: Bounce[] } {
    const { deliveries, assigned: alerts, bounces } = this;
    [this.deliveries, this.assigned, this.bounces] = [[], [], []];
    return { deliveries, alerts, bounces };
  }

  /** Alerts that wait for a window after the history. */
  get waiting(): Alert[] {
    return [...this.readers.values()].flatMap(({ waiting }) => [...waiting.values()]);
  }

  private readerOf(id: SubscriberId): Reader {
    const reader = this.readers.get(id);
    if (reader === undefined) throw new Error(`Nobody is known as ${id}.`);
    return reader;
  }

  private alert(reader: Reader, cluster: ClusterId, match: AlertMatch, rhythm: Rhythm): void {
    const subscriberId = reader.person.id;
    const _id = alertId(subscriberId, cluster);
    const known = reader.waiting.get(_id);
    // A mail has it, or had it: an opening is told once.
    if (known === undefined && this.alerted.has(_id)) return;
    this.alerted.add(_id);
    const others = (known?.matches ?? []).filter(
      (one) => one.savedSearchId !== match.savedSearchId || one.postingId !== match.postingId,
    );
    const alert: Alert = {
      ...{ _id, subscriberId, clusterId: cluster, matches: [...others, match], dueAt: match.at },
      rhythm: known === undefined ? rhythm : mostUrgent(known.rhythm, rhythm),
      createdAt: known?.createdAt ?? match.at,
      ...{ state: 'pending', deliveryId: null },
    };
    reader.waiting.set(_id, { ...alert, dueAt: this.dueOf(reader, alert).at });
  }

  private dueOf(reader: Reader, { rhythm, createdAt, matches }: Alert) {
    const { schedule, restraints } = reader.person;
    // Snoozing is something that somebody does on a day; before that day nothing was held back.
    const isEarly = createdAt.getTime() < this.settings.until.getTime() - RESTRAINED_MS;
    const found = { rhythm, createdAt, savedSearchIds: matches.map(({ savedSearchId }) => savedSearchId) };
    const times = {
      schedule,
      gatherUntil: reader.gatherUntil,
      restraints: isEarly ? { ...restraints, snoozes: [] } : restraints,
    };
    return dueUnder(found, times);
  }

  private close(reader: Reader, at: Date): void {
    const groups = new Map<WindowKind, Group>();
    for (const alert of reader.waiting.values()) {
      if (alert.dueAt > at) continue;
      const due = this.dueOf(reader, alert);
      // Others were gathered meanwhile.
      if (due.at > at) {
        reader.waiting.set(alert._id, { ...alert, dueAt: due.at });
        continue;
      }
      const kind = due.isCatchUp ? 'catch-up' : alert.rhythm;
      const group = groups.get(kind) ?? { kind, alerts: [] };
      group.alerts.push(alert);
      groups.set(kind, group);
    }
    for (const group of groups.values()) this.closeWindow(reader, group, at);
  }

  private closeWindow(reader: Reader, { kind, alerts }: Group, at: Date): void {
    const { person } = reader;
    const { key: week, until } = countedWeek(person.schedule, at);
    const mails = reader.mailsOfWeek.get(week) ?? 0;
    if (person.restraints.weeklyMails !== null && mails >= person.restraints.weeklyMails) {
      for (const alert of alerts) reader.waiting.set(alert._id, { ...alert, dueAt: until });
      return;
    }
    reader.mailsOfWeek.set(week, mails + 1);
    const key =
      kind === 'catch-up' ? at.toISOString() : windowKey(kind, person.schedule, at, alerts[0]?.clusterId);
    const wanted = newDelivery(this.signer, this.settings.mailFrom, {
      ...{
        kind: 'alerts',
        subscriberId: person.id,
        windowKind: kind,
        windowKey: key,
        dueAt: at,
        now: at,
      },
      items: alerts.slice(0, MOST_ITEMS).map((alert) => this.itemOf(reader, alert)),
      overflow: Math.max(0, alerts.length - MOST_ITEMS),
    });
    const delivery = this.sent(reader, wanted, at);
    this.deliveries.push(delivery);
    if (kind === 'instant') reader.gatherUntil = new Date(at.getTime() + this.settings.gatherSeconds * 1_000);
    for (const alert of alerts) {
      reader.waiting.delete(alert._id);
      this.assigned.push({ ...alert, state: 'assigned', deliveryId: delivery._id });
    }
  }

  private itemOf({ person }: Reader, { _id, clusterId, matches }: Alert): DeliveryItem {
    const slugs = person.restraints.mutedCompanies.map(({ slug }) => slug);
    const facts = matches.map(({ savedSearchId, postingId }): MatchFacts => {
      const posting = this.postings.get(postingId);
      const fate =
        posting === undefined
          ? null
          : {
              open: posting.open,
              hidden: false,
              companyMuted: slugs.includes(posting.slug),
              keptAway: false,
            };
      return { search: this.active.has(savedSearchId) ? 'active' : 'paused', posting: fate, fits: true };
    });
    return { alertId: _id, clusterId, matches, suppressed: itemRefusal(facts) };
  }

  private sent(reader: Reader, delivery: KeptDelivery, at: Date): KeptDelivery {
    const { person, isSuppressed, hasLeft } = reader;
    const refusal = receiverRefusal('alerts', MAIL_RULES, {
      confirmed: true,
      unsubscribed: hasLeft,
      notRenewed: false,
      addressSuppressed: isSuppressed,
    });
    const isEmpty = delivery.items.every(({ suppressed }) => suppressed !== null);
    if (refusal !== null || isEmpty) {
      const items =
        refusal === null ? delivery.items : delivery.items.map((item) => ({ ...item, suppressed: refusal }));
      return {
        ...delivery,
        items,
        state: 'suppressed',
        reason: refusal ?? 'nothing-left',
        nextAt: null,
        finishedAt: at,
      };
    }
    const after = afterTries(reader.chance, delivery, person.mailbox, this.settings.until);
    if (after.state === 'dead') {
      reader.isSuppressed = true;
      this.bounces.push({ person, delivery: after, at: after.finishedAt ?? at });
    }
    return after;
  }
}

const mostUrgent = (a: Rhythm, b: Rhythm): Rhythm => (RHYTHMS.indexOf(a) <= RHYTHMS.indexOf(b) ? a : b);

function earliest(waiting: ReadonlyMap<AlertId, Alert>): Date | null {
  let first: Date | null = null;
  for (const { dueAt } of waiting.values()) if (first === null || dueAt < first) first = dueAt;
  return first;
}
