import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { Sort } from '@app/search/board';
import { useTexts } from '../../site/page-context.js';
import type { Card } from '../../openings/card.js';
import type { Condition } from '../views/conditions.js';
import type { HelpLinks } from '../views/help-links.js';
import { MarksScript } from '../../openings/mark-slot.js';
import { Result } from '../../openings/result.js';
import { MoreAt, type MoreAtCompany } from './more-at.js';
import { SearchHelpList } from './search-help.js';
import { Conditions } from './search-conditions.js';
import { type NearMissLink, NearMisses } from './near-misses.js';

/** What a search found. */
export interface SearchFound {
  readonly cards: readonly (Card & { readonly moreAt: MoreAtCompany | null })[];
  /** Openings, and the postings of them that match. */
  readonly total: number;
  readonly postings: number;
  /** The order of the results; null where there is nothing to rank by. */
  readonly sort: Sort | null;
  readonly otherSortHref: string;
  /** The same results with why each has its place; null where that is shown or there is nothing to say. */
  readonly whyHref: string | null;
  /** Where the list has some functions only: the list of everything, and how much that is. */
  readonly everything: { readonly href: string; readonly total: number } | null;
  readonly boardSize: number;
  /** Address of the next page, null on the last. */
  readonly nextHref: string | null;
  readonly isFirstPage: boolean;
  readonly nearMisses: readonly NearMissLink[];
}

/** What a search found, with what can be done next. */
export function SearchResults(props: {
  readonly text: string;
  readonly conditions: readonly Condition[];
  readonly help: HelpLinks;
  /** What a distance in the search cannot mean, in a sentence. */
  readonly note: string | null;
  readonly found: SearchFound;
}): VNode {
  const { text, conditions, help, note, found } = props;
  const hasQuery = conditions.length > 0;
  return (
    <section class="results" aria-labelledby="results-title">
      <ResultsHead text={text} hasQuery={hasQuery} found={found} />
      {hasQuery && <Conditions conditions={conditions} />}
      {note !== null && <p class="hint">{note}</p>}
      <SearchHelpList help={help} total={found.total} />
      {found.total === 0 && <Empty isBoardEmpty={found.boardSize === 0} />}
      {found.cards.length > 0 && (
        <ol class="list" data-newest={found.sort === 'best' || found.everything !== null ? undefined : ''}>
          {found.cards.map((card) => (
            <>
              <Result key={card.id} card={card} />
              {card.moreAt !== null && <MoreAt more={card.moreAt} />}
            </>
          ))}
        </ol>
      )}
      <MarksScript />
      <NearMisses links={found.nearMisses} />
      <Paging found={found} text={text} />
      <Further text={text} total={found.total} />
    </section>
  );
}

function ResultsHead(props: {
  readonly text: string;
  readonly hasQuery: boolean;
  readonly found: SearchFound;
}): VNode {
  const { text, hasQuery, found } = props;
  const { search } = useTexts();
  return (
    <div class="results-head">
      <h2 id="results-title">
        {hasQuery ? search.countFor(found.total, found.postings) : search.count(found.total, found.postings)}
      </h2>
      {found.total > 0 && <Order found={found} />}
      {hasQuery && (
        <a class="button" href={`/save?q=${encodeURIComponent(text)}`} rel="nofollow">
          {search.save}
        </a>
      )}
      <a class="tofilters button secondary" href="#filters">
        {search.filters}
      </a>
    </div>
  );
}

/** What else there is of a search. */
function Further({ text, total }: { readonly text: string; readonly total: number }): VNode {
  const { search, insights } = useTexts();
  return (
    <>
      {total > 0 && (
        <p>
          <a href={`/insights${text === '' ? '' : `?q=${encodeURIComponent(text)}`}`} rel="nofollow">
            {insights.link(total)}
          </a>
        </p>
      )}
      <p class="hint">
        <a href={PATHS.boardFeed('posted', 'rss', text)} rel="nofollow">
          {search.feed}
        </a>{' '}
        <a href={PATHS.boardFeed('open', 'rss', text)} rel="nofollow">
          {search.openFeed}
        </a>
      </p>
    </>
  );
}

/** The order of the list in two words; what it goes by stands in their title. */
function Order({ found }: { readonly found: SearchFound }): VNode {
  const { search, board, locale } = useTexts();
  const { sort, everything } = found;
  const isBest = sort === 'best';
  return (
    <p class="order">
      {everything === null ? (
        <span title={isBest ? search.orderBest : search.order}>{isBest ? board.best : board.newest}</span>
      ) : (
        <>
          <span title={search.order}>{board.shownFirst}</span>{' '}
          <a href={everything.href}>
            {board.showAll(new Intl.NumberFormat(locale).format(everything.total))}
          </a>
        </>
      )}
      {sort !== null && (
        <a href={found.otherSortHref} rel="nofollow">
          {isBest ? search.showNewest : search.showBest}
        </a>
      )}
      {sort !== null && found.whyHref !== null && (
        <a href={found.whyHref} rel="nofollow">
          {search.why.link}
        </a>
      )}
    </p>
  );
}

function Empty({ isBoardEmpty }: { readonly isBoardEmpty: boolean }): VNode {
  const { search } = useTexts();
  return (
    <div class="empty">
      <h3>{isBoardEmpty ? search.emptyBoard : search.empty}</h3>
      <p>{isBoardEmpty ? search.emptyBoardHelp : search.emptyHelp}</p>
    </div>
  );
}

function Paging({ found, text }: { readonly found: SearchFound; readonly text: string }): VNode | null {
  const { search } = useTexts();
  if (found.nextHref === null && found.isFirstPage) return null;
  return (
    <nav class="paging" aria-label={search.pages}>
      {!found.isFirstPage && <a href={text === '' ? '/' : PATHS.search(text)}>{search.first}</a>}
      {found.nextHref !== null && (
        <a rel="next" class="next" href={found.nextHref}>
          {search.next} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}
