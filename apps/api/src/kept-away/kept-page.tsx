import { PATHS } from '@app/core/contracts';
import type { VNode } from 'preact';
import { MarksScript } from '../openings/mark-slot.js';
import { formatDate } from '../site/format/when.js';
import type { PageContext } from '../site/page-context.js';
import { MessagePage } from '../site/pages/message-page.js';
import type { KeptOpening } from './kept-openings.js';

interface KeptProps {
  readonly page: PageContext;
  readonly token: string;
  readonly openings: readonly KeptOpening[];
  /** Something was just let go. */
  readonly isDone: boolean;
  /** How many openings were just taken over from a browser; null: none were handed over. */
  readonly taken: number | null;
}

/** Every opening that mails leave out because the person said so, each with its undo. */
export function KeptPage(props: KeptProps): VNode {
  const { page, token, openings, isDone, taken } = props;
  const { keptAway, manage } = page.texts;
  const base = PATHS.manage(token);
  return (
    <MessagePage page={page} title={keptAway.title}>
      {isDone && <p class="notice">{keptAway.letGoDone}</p>}
      {taken !== null && <p class="notice">{keptAway.taken(taken)}</p>}
      <p class="lead">{keptAway.lead}</p>
      {openings.length === 0 ? (
        <p>{keptAway.none}</p>
      ) : (
        <ul class="jobs">
          {openings.map((opening) => (
            <KeptRow key={opening.mark._id} page={page} base={base} opening={opening} />
          ))}
        </ul>
      )}
      <TakeOver page={page} base={base} />
      {openings.length > 0 && (
        <details class="ruled">
          <summary>{keptAway.allTitle}</summary>
          <form method="post" action={`${PATHS.kept(base)}/let-all-go`} class="stack">
            <p>{keptAway.allLead}</p>
            <button type="submit" class="danger">
              {keptAway.allButton}
            </button>
          </form>
        </details>
      )}
      <p class="row ruled">
        <a href={PATHS.myJobs()}>{page.texts.myJobs.title}</a>
        <a href={base}>{manage.backToList}</a>
      </p>
    </MessagePage>
  );
}

function KeptRow(props: {
  readonly page: PageContext;
  readonly base: string;
  readonly opening: KeptOpening;
}): VNode {
  const { page, base, opening } = props;
  const { mark, posting } = opening;
  const { keptAway, alerts, judgements, manage, locale } = page.texts;
  const name = posting === null ? alerts.gone : judgements.posting(posting.title, posting.company.name);
  return (
    <li>
      <p dir="auto">{posting === null ? name : <a href={PATHS.posting(posting._id)}>{name}</a>}</p>
      <p class="dates">{keptAway.since[mark.kind](formatDate(mark.at, locale))}</p>
      <form method="post" action={`${PATHS.kept(base)}/${mark.clusterId}/let-go`}>
        <button type="submit" class="link" aria-label={manage.named(keptAway.letGo, name)}>
          {keptAway.letGo}
        </button>
      </form>
    </li>
  );
}

/** Hands over what this browser keeps, once the person presses the button: the script only fills in the form. */
function TakeOver({ page, base }: { readonly page: PageContext; readonly base: string }): VNode {
  const { keptAway } = page.texts;
  return (
    <section class="ruled" aria-labelledby="take-over">
      <h2 id="take-over">{keptAway.takeOverTitle}</h2>
      <p>{keptAway.takeOverLead}</p>
      <noscript>
        <p>{keptAway.takeOverNoScript}</p>
      </noscript>
      <form method="post" action={`${PATHS.kept(base)}/take-over`} data-take-over hidden>
        <input type="hidden" name="marks" value="" />
        <button type="submit" class="secondary">
          {keptAway.takeOverButton}
        </button>
        <p class="hint" data-none={keptAway.takeOverNone} />
      </form>
      <MarksScript />
    </section>
  );
}
