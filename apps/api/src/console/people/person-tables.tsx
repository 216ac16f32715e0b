import type { VNode } from 'preact';
import type { SavedSearchId } from '@app/core/ids';
import type { Hook, KeptDelivery, SavedSearch } from '@app/core/records';
import type { KnownWording } from '@app/infra/trace';
import { stamp } from '../shell/format.js';
import { deliveryPath, postingPath, searchPath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import type { PersonView } from './person-view.js';
import { peopleTexts as texts } from './texts.js';

const Search = ({ id }: { readonly id: SavedSearchId }): VNode => <a href={searchPath(id)}>{id}</a>;

export const SearchesTable = ({ searches }: { readonly searches: readonly SavedSearch[] }): VNode => (
  <Table
    id="searches"
    title={texts.searches}
    empty={texts.noSearches}
    head={texts.searchHead}
    rows={searches.map(({ _id, query, rhythm, state, feedKey }) => [
      <Search id={_id} />,
      query,
      rhythm,
      state,
      feedKey === undefined ? texts.no : texts.hasFeed,
    ])}
  />
);

export const WordingsTable = ({ wordings }: { readonly wordings: readonly KnownWording[] }): VNode => (
  <Table
    id="wordings"
    title={texts.wordings}
    empty={texts.noWordings}
    head={texts.wordingHead}
    rows={wordings.map(({ savedSearchId, query, fromSeq, toSeq }) => [
      <Search id={savedSearchId} />,
      query,
      texts.changes(fromSeq, toSeq),
    ])}
  />
);

/** The address of a hook is a secret of its owner: of it the host is shown. */
export const HooksTable = ({ hooks }: { readonly hooks: readonly Hook[] }): VNode => (
  <Table
    id="hooks"
    title={texts.hooks}
    empty={texts.noHooks}
    head={texts.hookHead}
    rows={hooks.map(({ kind, url, state, failures, lastAcceptedAt, savedSearchId }) => [
      kind,
      URL.canParse(url) ? new URL(url).host : '',
      state,
      String(failures),
      stamp(lastAcceptedAt),
      <Search id={savedSearchId} />,
    ])}
  />
);

export const WaitingTable = ({ waiting }: Pick<PersonView, 'waiting'>): VNode => (
  <Table
    id="waiting"
    title={texts.waiting}
    empty={texts.noWaiting}
    head={texts.waitingHead}
    rows={waiting.map(({ alert, heldBy }) => [
      stamp(alert.dueAt),
      alert.rhythm,
      heldBy,
      <>
        {[...new Set(alert.matches.map(({ postingId }) => postingId))].map((id) => (
          <div key={id}>
            <a href={postingPath(id)}>{id}</a>
          </div>
        ))}
      </>,
      alert._id,
    ])}
  />
);

export const DeliveriesTable = (props: {
  readonly deliveries: readonly KeptDelivery[];
  readonly olderHref: string | null;
}): VNode => (
  <>
    <Table
      id="deliveries"
      title={texts.deliveries}
      empty={texts.noDeliveries}
      head={texts.deliveryHead}
      rows={props.deliveries.map(({ _id, createdAt, kind, state, reason, attempts }) => [
        stamp(createdAt),
        kind,
        reason === null ? state : `${state}: ${reason}`,
        String(attempts.length),
        <a href={deliveryPath(_id)}>{_id}</a>,
      ])}
    />
    {props.olderHref !== null && (
      <p class="paging">
        <a class="next" rel="next" href={props.olderHref}>
          {texts.olderDeliveries}
        </a>
      </p>
    )}
  </>
);
