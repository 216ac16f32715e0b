import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { printQuery } from '@app/search/query';
import { partsInWords, clauseWords } from '../site/format/clause-words.js';
import { FORECAST_DAYS } from '@app/search/board';
import type { Card } from '../openings/card.js';
import { Result } from '../openings/result.js';
import { useTexts, type PageContext } from '../site/page-context.js';
import { Frame } from '../site/components/layout.js';
import type { LikeSearch, MoreLikeThis, TellingChoice } from './more-like.js';

/** What tells of a posting as checkboxes, and the search that they make. */
export function MorePage(props: {
  readonly page: PageContext;
  readonly found: MoreLikeThis;
  readonly cards: readonly Card[];
}): VNode {
  const { page, found, cards } = props;
  const { posting, choices, search } = found;
  const { more } = page.texts;
  const path = PATHS.posting(posting._id);
  return (
    <Frame page={page} title={more.titleOf(posting.title)}>
      <div class="wrap narrow">
        <h1>{more.title}</h1>
        <p class="lead">{more.lead(posting.title, posting.company.name)}</p>
        {choices.length === 0 && <p>{more.noneThere}</p>}
        {choices.length > 0 && <Choices path={path} choices={choices} finds={search?.finds ?? 0} />}
        {choices.length > 0 && search === null && <p class="notice">{more.noneChosen}</p>}
        {search !== null && <Found search={search} choices={choices} cards={cards} />}
        <p>
          <a href={path}>{more.back}</a>
        </p>
      </div>
    </Frame>
  );
}

function Choices(props: {
  readonly path: string;
  readonly choices: readonly TellingChoice[];
  readonly finds: number;
}): VNode {
  const texts = useTexts();
  const { more } = texts;
  return (
    <form method="get" action={`${props.path}/more`} class="telling">
      <input type="hidden" name="chosen" value="1" />
      <fieldset>
        <legend>{more.choose}</legend>
        {props.choices.map((choice, n) => (
          <div class="radio" key={choice.text}>
            <input
              type="checkbox"
              id={`with-${n}`}
              name="with"
              value={choice.text}
              checked={choice.taken}
              aria-describedby={`with-${n}-hint`}
            />
            <label for={`with-${n}`} dir="auto">
              {clauseWords(choice.part, texts)}
            </label>
            <p class="hint" id={`with-${n}-hint`}>
              {more.alone(choice.alone)} · {effectOf(choice, props.finds, more)}
            </p>
          </div>
        ))}
      </fieldset>
      <button type="submit">{more.button}</button>
    </form>
  );
}

const effectOf = (
  { taken, keepsOut }: TellingChoice,
  finds: number,
  more: ReturnType<typeof useTexts>['more'],
): string => (taken ? more.keepsOut(keepsOut) : more.wouldKeepOut(keepsOut, Math.max(0, finds - keepsOut)));

function Found(props: {
  readonly search: LikeSearch;
  readonly choices: readonly TellingChoice[];
  readonly cards: readonly Card[];
}): VNode {
  const { search, choices, cards } = props;
  const texts = useTexts();
  const { more } = texts;
  const text = printQuery(search.query);
  const taken = choices.filter((choice) => choice.taken).map(({ part }) => part);
  return (
    <>
      <section class="query-card" aria-labelledby="search-title">
        <h2 id="search-title">{more.search}</h2>
        <p dir="auto">{more.inWords(partsInWords(taken, texts))}</p>
        <p class="query-text">{text}</p>
        <p>
          {search.finds === 0 ? more.nothing : search.onlyItself ? more.onlyItself : more.finds(search.finds)}{' '}
          {weekly(search, texts)}
        </p>
        <p class="row">
          <a class="button" href={`/save?q=${encodeURIComponent(text)}`} rel="nofollow">
            {more.save}
          </a>
          <a href={PATHS.search(text)}>{more.see}</a>
        </p>
      </section>
      {cards.length > 0 && (
        <section aria-labelledby="nearest-title">
          <h2 id="nearest-title">{more.nearest}</h2>
          <p class="hint">{more.nearestLead}</p>
          <ol class="list">
            {cards.map((card) => (
              <Result key={card.id} card={card} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** How many openings a week the search would have told of. */
function weekly({ backTest }: LikeSearch, { more, locale }: ReturnType<typeof useTexts>): string {
  const { historyDays, openings } = backTest;
  if (historyDays < FORECAST_DAYS) return more.early;
  const aWeek = (openings / historyDays) * 7;
  const shown = new Intl.NumberFormat(locale, { maximumFractionDigits: aWeek < 10 ? 1 : 0 }).format(aWeek);
  return more.aWeek(shown, Math.round(historyDays));
}
