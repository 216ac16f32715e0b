import { Injectable } from '@nestjs/common';
import type { DeliveryId, SubscriberId } from '@app/core/ids';
import { WhyDesk } from '@app/infra/why';
import { deadLetterPath, deliveryPath, personPath } from '../shell/paths.js';
import { FindStore, type FoundLetter } from './find-store.js';
import { groupOf, type Hit, type HitGroup } from './hits.js';
import { JobFinder } from './job-finder.js';
import { meanings, type JobRecords, type Reading } from './shape.js';
import { findTexts as texts } from './texts.js';
import { WordFinder, hitOfPosting, hitOfSearch, hitOfSource } from './word-finder.js';

/** What one way to understand a text has found, and whose record is among it. */
export interface Found {
  readonly groups: readonly HitGroup[];
  readonly people: readonly SubscriberId[];
}

const NOTHING: Found = { groups: [], people: [] };
const PERSONAL = new Set<Reading['kind']>(['address', 'message-id', 'delivery', 'alert']);

/** True where all that can be found so is somebody's. */
export const isPersonal = ({ kind }: Reading): boolean => PERSONAL.has(kind);

/** Asks the record for what a text may mean. Who may not help people is told nothing of them. */
@Injectable()
export class Finder {
  constructor(
    private readonly store: FindStore,
    private readonly desk: WhyDesk,
    private readonly jobs: JobFinder,
    private readonly words: WordFinder,
  ) {}

  get isBoardWhole(): boolean {
    return this.words.isWhole;
  }

  async find(reading: Reading, mayHelp: boolean): Promise<Found> {
    if (isPersonal(reading) && !mayHelp) return NOTHING;
    switch (reading.kind) {
      case 'address':
        return this.address(reading.text);
      case 'message-id':
        return withDelivery(await this.store.delivery({ messageId: reading.messageId }));
      case 'delivery':
        return withDelivery(await this.store.delivery({ _id: reading.id }));
      case 'alert':
        return withPeople(await this.store.people([reading.person]));
      case 'id':
        return this.id(reading.id, mayHelp);
      case 'board-page':
        return withPostings(await this.store.postings([reading.posting]), true);
      case 'url':
        return withPostings(await this.store.postingsAt(reading.url), true);
      case 'job':
        return this.job(reading, mayHelp);
      case 'words':
        return { groups: await this.words.find(reading, mayHelp), people: [] };
    }
  }

  private async address(text: string): Promise<Found> {
    const named = this.desk.person(text);
    if (!named.ok) return NOTHING;
    const person = await this.store.person(named.by);
    return withPeople(person === null ? [] : [person]);
  }

  private async id(id: string, mayHelp: boolean): Promise<Found> {
    const { person, posting, search, letter } = meanings(id);
    const [people, postings, searched, dead] = await Promise.all([
      mayHelp ? this.store.people([person]) : [],
      this.store.postings([posting]),
      mayHelp ? this.store.search(search) : null,
      this.store.letter(letter),
    ]);
    return together([
      withPeople(people),
      withPostings(postings, true),
      { groups: groupOf('search', searched === null ? [] : [hitOfSearch(searched, true)]), people: [] },
      { groups: groupOf('dead-letter', dead === null ? [] : [hitOfLetter(dead)]), people: [] },
    ]);
  }

  /** The job, where it is in its queue, and the records that it stands for; those by its name, where it is not. */
  private async job({ id, records }: Extract<Reading, { kind: 'job' }>, mayHelp: boolean): Promise<Found> {
    const jobs = await this.jobs.find(id);
    const hits = jobs.map(({ queue, href }) => ({
      href,
      label: id,
      about: texts.inQueue(queue),
      isExact: true,
    }));
    const named = jobs[0]?.records ?? records;
    return together([{ groups: groupOf('job', hits), people: [] }, await this.recordsOf(named, mayHelp)]);
  }

  private async recordsOf(
    { source, postings, people, deliveries }: JobRecords,
    mayHelp: boolean,
  ): Promise<Found> {
    const [sources, listed, known, sent] = await Promise.all([
      source === undefined ? [] : this.store.sources(source),
      postings.length === 0 ? [] : this.store.postings(postings),
      mayHelp && people.length > 0 ? this.store.people(people) : [],
      mayHelp ? this.firstOf(deliveries) : null,
    ]);
    const own = sources.filter((name) => name === source).map((name) => hitOfSource(name, true));
    return together([
      { groups: groupOf('source', own), people: [] },
      withPostings(listed, true),
      withPeople(known),
      withDelivery(sent),
    ]);
  }

  private async firstOf(ids: readonly DeliveryId[]): Promise<DeliveryId | null> {
    const found = await Promise.all(ids.map((_id) => this.store.delivery({ _id })));
    return found.find((id) => id !== null) ?? null;
  }
}

const together = (found: readonly Found[]): Found => ({
  groups: found.flatMap(({ groups }) => groups),
  people: found.flatMap(({ people }) => people),
});

const withPostings = (postings: Parameters<typeof hitOfPosting>[0][], isExact: boolean): Found => ({
  groups: groupOf(
    'posting',
    postings.map((posting) => hitOfPosting(posting, isExact)),
  ),
  people: [],
});

const withPeople = (people: readonly SubscriberId[]): Found => ({
  groups: groupOf(
    'person',
    people.map((id): Hit => ({ href: personPath(id), label: id, about: '', isExact: true })),
  ),
  people,
});

const withDelivery = (id: DeliveryId | null): Found => ({
  groups: groupOf(
    'delivery',
    id === null ? [] : [{ href: deliveryPath(id), label: id, about: '', isExact: true }],
  ),
  people: [],
});

const hitOfLetter = ({ _id, stage, reason, origin }: FoundLetter): Hit => ({
  href: deadLetterPath(_id),
  label: origin,
  about: texts.letter(stage, reason),
  isExact: true,
});
