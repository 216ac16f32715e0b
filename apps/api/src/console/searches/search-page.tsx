import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { Alert, SavedSearch } from '@app/core/records';
import { nameOf, typedOf } from '@app/core/searches';
import type { Moment } from '@app/core/timeline';
import type { KnownWording } from '@app/infra/trace';
import { stamp } from '../shell/format.js';
import { deliveryPath, personPath, postingPath, searchPath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import { Timeline } from '../shell/timeline.js';
import { MOST_LISTED, type MatchedPosting } from './search-store.js';
import { searchTexts as texts } from './texts.js';

/** Everything that the page of one saved search shows. */
export interface SearchRecord {
  readonly publicUrl: string;
  readonly search: SavedSearch;
  readonly wordings: readonly KnownWording[];
  readonly alerts: readonly Alert[];
  readonly postings: readonly MatchedPosting[];
  readonly moments: readonly Moment[];
}

/** One saved search: how it was worded, whose it is, what it matched and what happened. Its person is named by id only. */
export function SearchPage(record: SearchRecord): VNode {
  const { search, wordings, alerts, moments } = record;
  const { state, rhythm, createdAt, confirmedAt } = search;
  return (
    <>
      <h1>{nameOf(search)}</h1>
      <p>{texts.typed(typedOf(search), search.query)}</p>
      <p>{texts.state(state, rhythm)}</p>
      <p>{texts.dates(stamp(createdAt), stamp(confirmedAt))}</p>
      <Links {...record} />
      <Table
        id="wordings"
        title={texts.wordings}
        empty={texts.noWordings}
        head={texts.wordingHead}
        rows={[...wordings]
          .reverse()
          .map(({ fromSeq, toSeq, query }) => [
            String(fromSeq),
            toSeq === null ? texts.still : String(toSeq),
            query,
          ])}
      />
      <Table
        id="matched"
        title={texts.matched}
        empty={texts.noMatches}
        head={texts.matchHead}
        rows={alerts.slice(0, MOST_LISTED).flatMap((alert) => rowsOf(alert, record))}
      />
      {alerts.length > MOST_LISTED && <p class="hint">{texts.more(MOST_LISTED)}</p>}
      <Timeline moments={moments} />
    </>
  );
}

const Links = ({ search, publicUrl }: SearchRecord): VNode => (
  <ul>
    <li>
      <a href={personPath(search.subscriberId)}>{texts.person}</a>
    </li>
    <li>
      <a href={`${publicUrl}${PATHS.search(search.query)}`}>{texts.board}</a>
    </li>
    {search.previous !== undefined && (
      <li>{texts.previous(search.previous.query, search.previous.rhythm)}</li>
    )}
    {search.joinedInto !== undefined && (
      <li>
        {texts.joined} <a href={searchPath(search.joinedInto)}>{search.joinedInto}</a>
      </li>
    )}
  </ul>
);

function rowsOf(
  { matches, state, deliveryId }: Alert,
  { search, postings }: SearchRecord,
): (string | VNode)[][] {
  const own = matches.filter(({ savedSearchId }) => savedSearchId === search._id);
  return own.map(({ at, postingId, query }) => {
    const posting = postings.find(({ _id }) => _id === postingId);
    return [
      stamp(at),
      <a key={postingId} href={postingPath(postingId)}>
        {posting === undefined ? postingId : `${posting.title}, ${posting.company.name}`}
      </a>,
      query,
      state,
      deliveryId === null ? (
        texts.noMail
      ) : (
        <a key={deliveryId} href={deliveryPath(deliveryId)}>
          {deliveryId}
        </a>
      ),
    ];
  });
}
