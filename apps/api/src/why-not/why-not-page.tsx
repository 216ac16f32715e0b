import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { SavedSearch } from '@app/core/records';
import type { ListedPosting } from '@app/infra/why';
import { TextField } from '../site/components/form-parts.js';
import { ErrorSummary, errorFor, type FormError } from '../site/components/form-errors.js';
import type { PageContext } from '../site/page-context.js';
import { MessagePage } from '../site/pages/message-page.js';
import type { AnswerView, SearchLine } from './answer-view.js';
import { ClauseLines } from './clause-lines.js';
import { Remedies } from './remedies.js';
import type { WhyNotAnswer } from './why-not.js';

/** What stands below the form. */
export type WhyNotShown =
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly postings: readonly ListedPosting[] }
  | { readonly kind: 'answer'; readonly told: WhyNotAnswer; readonly view: AnswerView };

interface PageProps {
  readonly page: PageContext;
  readonly token: string;
  readonly typed: string;
  readonly searches: readonly SavedSearch[];
  readonly shown: WhyNotShown;
  readonly errors: readonly FormError[];
}

/** Why a person did not get a posting: a form, and its answer for them alone. */
export function WhyNotPage({ page, token, typed, searches, shown, errors }: PageProps): VNode {
  const { whyNot, manage } = page.texts;
  const base = PATHS.manage(token);
  return (
    <MessagePage page={page} title={whyNot.title} hasError={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <p class="lead">{whyNot.lead}</p>
      <form method="get" action={PATHS.whyNot(base)} class="stack">
        <TextField
          id="posting"
          label={whyNot.field}
          hint={whyNot.fieldHint}
          value={typed}
          error={errorFor(errors, 'posting')}
        />
        <button type="submit">{whyNot.ask}</button>
      </form>
      {shown.kind === 'several' && <Several page={page} base={base} postings={shown.postings} />}
      {shown.kind === 'answer' && <Answered page={page} base={base} searches={searches} {...shown} />}
      <p>
        <a href={base}>{manage.backToList}</a>
      </p>
    </MessagePage>
  );
}

function Several(props: {
  readonly page: PageContext;
  readonly base: string;
  readonly postings: readonly ListedPosting[];
}): VNode {
  const { page, base, postings } = props;
  return (
    <section class="ruled">
      <p role="status">{page.texts.whyNot.several}</p>
      <ul>
        {postings.map(({ _id, title, company }) => (
          <li key={_id} dir="auto">
            <a href={`${PATHS.whyNot(base)}?posting=${_id}`}>{`${title}, ${company.name}`}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AnsweredProps extends Pick<PageProps, 'page' | 'searches'> {
  readonly base: string;
  readonly told: WhyNotAnswer;
  readonly view: AnswerView;
}

function Answered(props: AnsweredProps): VNode {
  const { page, base, told, view, searches } = props;
  const { whyNot } = page.texts;
  return (
    <>
      <section class="ruled" aria-labelledby="answer">
        <h2 id="answer" dir="auto">
          <Named told={told} page={page} />
        </h2>
        <p role="status">
          <strong>{whyNot.outcomes[told.answer.outcome]}</strong> {view.sentence}
        </p>
        {told.remedies.length > 0 && (
          <>
            <h3>{whyNot.todo}</h3>
            <Remedies base={base} remedies={told.remedies} searches={searches} />
          </>
        )}
      </section>
      {view.searches.length > 0 && <Searches page={page} base={base} searches={view.searches} />}
      <Gates page={page} view={view} />
    </>
  );
}

function Named({ told, page }: { readonly told: WhyNotAnswer; readonly page: PageContext }): VNode {
  const { posting, isHidden, postingId } = told;
  if (posting === null) return <>{isHidden ? page.texts.whyNot.hidden : postingId}</>;
  return <a href={PATHS.posting(postingId)}>{`${posting.title}, ${posting.company.name}`}</a>;
}

function Searches(props: {
  readonly page: PageContext;
  readonly base: string;
  readonly searches: readonly SearchLine[];
}): VNode {
  const { page, base, searches } = props;
  const { whyNot } = page.texts;
  return (
    <section class="ruled" aria-labelledby="searches">
      <h2 id="searches">{whyNot.searchesTitle}</h2>
      <p>{whyNot.searchesLead}</p>
      {searches.map((search) => (
        <OneSearch key={search.id} page={page} base={base} search={search} />
      ))}
    </section>
  );
}

function OneSearch(props: {
  readonly page: PageContext;
  readonly base: string;
  readonly search: SearchLine;
}): VNode {
  const { page, base, search } = props;
  const { whyNot, manage } = page.texts;
  const { id, typed, isAsThen, outcome, clauses } = search;
  const isTold = outcome === 'met' || outcome === 'not-met';
  return (
    <div class="query-card">
      <h3 class="query-text">{typed}</h3>
      {isTold && <p>{outcome === 'met' ? whyNot.fits : whyNot.fitsNot}</p>}
      {!isAsThen && <p class="hint">{whyNot.wasWorded}</p>}
      {outcome === 'not-active' && <p>{whyNot.notActive}</p>}
      {outcome !== 'not-active' && clauses.length === 0 && <p>{whyNot.noWords}</p>}
      {clauses.length > 0 && <ClauseLines lines={clauses} />}
      <p>
        <a href={`${base}/searches/${id}/edit`} aria-label={manage.named(manage.edit, typed)}>
          {manage.edit}
        </a>
      </p>
    </div>
  );
}

/** What was not reached is left out: there is nothing to say of it. */
function Gates({ page, view }: { readonly page: PageContext; readonly view: AnswerView }): VNode {
  const { whyNot } = page.texts;
  return (
    <section class="ruled" aria-labelledby="gates">
      <h2 id="gates">{whyNot.gatesTitle}</h2>
      <ol class="gates">
        {view.gates
          .filter(({ state }) => state !== 'not-reached')
          .map(({ gate, state, sentence }) => (
            <li key={gate} class={state}>
              <strong>{whyNot.gates[gate]}</strong> ({whyNot.states[state]}). {sentence}
            </li>
          ))}
      </ol>
    </section>
  );
}
