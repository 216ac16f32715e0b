import { Injectable } from '@nestjs/common';
import { asId, type SavedSearchId, type SubscriberId } from '@app/core/ids';
import type { Alert, KeptDelivery, SavedSearch } from '@app/core/records';
import { ofAlert, ofDelivery, ofLine, ofSearch, pageOf, type Moment } from '@app/core/timeline';
import type { TraceEntry } from '@app/core/trace';
import type { Answer, ConsoleFeature, Visit } from '../shell/feature.js';
import { SearchPage } from './search-page.js';
import { MOST_LISTED, SearchRecordStore } from './search-store.js';
import { searchTexts as texts } from './texts.js';

const MOST_MOMENTS = 100;

/** The page of one saved search. Somebody wrote it: a look at it is a look at them. */
@Injectable()
export class SearchesFeature implements ConsoleFeature {
  readonly routes = [
    {
      method: 'get',
      path: '/searches/:id',
      needs: 'help',
      looksAt: (visit: Visit) => this.looksAt(visit),
      handle: (visit: Visit) => this.show(visit),
    },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(private readonly store: SearchRecordStore) {}

  private async looksAt({ params }: Visit): Promise<SubscriberId | null> {
    return (await this.store.find(idIn(params)))?.subscriberId ?? null;
  }

  private async show({ params, page }: Visit): Promise<Answer> {
    const search = await this.store.find(idIn(params));
    if (search === null) return { kind: 'message', status: 404, title: texts.title, text: texts.unknown };
    const [wordings, alerts, confirmations, lines] = await Promise.all([
      this.store.wordings(search._id),
      this.store.alerts(search),
      this.store.confirmations(search),
      this.store.lines(search),
    ]);
    const listed = alerts.slice(0, MOST_LISTED);
    const matches = listed.flatMap((alert) => alert.matches);
    const own = matches.filter(({ savedSearchId }) => savedSearchId === search._id);
    const [postings, mails] = await Promise.all([
      this.store.postings(own.map(({ postingId }) => postingId)),
      this.store.mails(listed.flatMap(({ deliveryId }) => deliveryId ?? [])),
    ]);
    const told = { search, alerts: listed, mails: [...mails, ...confirmations], lines };
    const { moments } = pageOf(momentsOf(told), null, MOST_MOMENTS);
    const { publicUrl } = page;
    const body = SearchPage({ publicUrl, search, wordings, alerts, postings, moments });
    return { kind: 'page', title: texts.title, body };
  }
}

const idIn = (params: Visit['params']): SavedSearchId => asId<SavedSearchId>(params['id'] ?? '');

interface Told {
  readonly search: SavedSearch;
  readonly alerts: readonly Alert[];
  readonly mails: readonly KeptDelivery[];
  readonly lines: readonly TraceEntry[];
}

/** Lines about the person are told as far as they are about this search or its mails. */
function momentsOf({ search, alerts, mails, lines }: Told): Moment[] {
  const about = new Set<string>([search._id, ...mails.map(({ _id }) => _id)]);
  const own = lines.filter(({ of }) =>
    of.some((one) => Object.values(one).some((id) => about.has(String(id)))),
  );
  return [
    ...ofSearch(search),
    ...alerts.flatMap(ofAlert),
    ...mails.flatMap(ofDelivery),
    ...own.map((line) => ofLine(line, about)),
  ];
}
