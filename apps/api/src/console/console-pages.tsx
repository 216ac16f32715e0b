import type { ComponentChildren, VNode } from 'preact';
import { isReplayable, type DeadLetterDoc } from '@app/infra/mongo';
import { table } from '@app/core/untrusted';
import type { PageContext } from '../site/page-context.js';
import { consoleEn } from './console-texts.js';
import { QUEUES_PATH } from './queue-board.js';
import { HeldMails } from './held-mails.js';
import { MOST_COUNTED } from './status-store.js';
import type { Status } from './system-status.js';

/** The frame of the console's pages. */
export function ConsoleFrame(props: {
  readonly page: PageContext;
  readonly title: string;
  readonly csrf: string | null;
  readonly children: ComponentChildren;
}): VNode {
  const { page, title, csrf, children } = props;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} - ${page.boardName} ${consoleEn.console}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={page.styleHref} />
        <link rel="icon" type="image/svg+xml" href={page.iconHref} />
      </head>
      <body>
        <header class="top">
          <div class="wrap top-row">
            <span class="brand">
              <img src={page.iconHref} alt="" width="28" height="28" />
              <span>
                {page.boardName} {consoleEn.console}
              </span>
            </span>
            {csrf !== null && <ConsoleNav csrf={csrf} />}
          </div>
        </header>
        <main id="content" class="wrap ops">
          {children}
        </main>
      </body>
    </html>
  );
}

const ConsoleNav = ({ csrf }: { readonly csrf: string }): VNode => (
  <nav aria-label={consoleEn.console}>
    <ul>
      <li>
        <a href="/">{consoleEn.status}</a>
      </li>
      <li>
        <a href={QUEUES_PATH}>{consoleEn.queues}</a>
      </li>
      <li>
        <a href="/moderation">{consoleEn.moderation.nav}</a>
      </li>
      <li>
        <a href="/metrics">{consoleEn.metrics}</a>
      </li>
      <li>
        <form method="post" action="/logout">
          <input type="hidden" name="csrf" value={csrf} />
          <button type="submit" class="link">
            {consoleEn.logout}
          </button>
        </form>
      </li>
    </ul>
  </nav>
);

/** The login form. Its address is kept, so that the operator lands where they wanted to go. */
export function LoginPage(props: {
  readonly page: PageContext;
  readonly error: string | null;
  readonly next: string;
}): VNode {
  const { page, error, next } = props;
  return (
    <ConsoleFrame page={page} title={consoleEn.login} csrf={null}>
      <h1>{consoleEn.login}</h1>
      <p>{consoleEn.loginHelp}</p>
      {error !== null && (
        <div class="summary" role="alert">
          <p>{error}</p>
        </div>
      )}
      <form method="post" action="/login" class="login">
        <input type="hidden" name="next" value={next} />
        <div class="field">
          <label for="user">{consoleEn.user}</label>
          <input
            id="user"
            name="user"
            autocomplete="username"
            autocapitalize="off"
            spellcheck={false}
            value="operator"
          />
        </div>
        <div class="field">
          <label for="password">{consoleEn.password}</label>
          <input id="password" name="password" type="password" autocomplete="current-password" />
        </div>
        <button type="submit">{consoleEn.loginButton}</button>
      </form>
    </ConsoleFrame>
  );
}

/** A message of the console. */
export const ConsoleMessage = (props: {
  readonly page: PageContext;
  readonly title: string;
  readonly text: string;
}): VNode => (
  <ConsoleFrame page={props.page} title={props.title} csrf={null}>
    <h1>{props.title}</h1>
    <p>{props.text}</p>
  </ConsoleFrame>
);

/** An instant as the console writes it, in UTC. */
export const stamp = (at: Date | null): string =>
  at === null ? consoleEn.never : at.toISOString().replace('T', ' ').slice(0, 19);

const figure = (value: number): string => value.toLocaleString('en-GB');

/** The state of the system on one page. */
export function StatusPage(props: {
  readonly page: PageContext;
  readonly status: Status;
  readonly csrf: string;
}): VNode {
  const { page, status, csrf } = props;
  const { postings, searches, boardLag } = status;
  const figures: readonly (readonly [string, string])[] = [
    [consoleEn.open, figure(postings.open)],
    [consoleEn.allPostings, figure(postings.all)],
    [consoleEn.unmatched, figure(postings.unmatched)],
    [consoleEn.lag, figure(boardLag)],
    [consoleEn.activeSearches, figure(searches.active)],
    [consoleEn.pendingSearches, figure(searches.pending)],
    [consoleEn.lastBackup, stamp(status.lastBackup)],
  ];
  return (
    <ConsoleFrame page={page} title={consoleEn.status} csrf={csrf}>
      <h1>{consoleEn.status}</h1>
      <p class="hint">{`${consoleEn.asOf} ${stamp(status.now)} UTC`}</p>
      <p class="hint">{consoleEn.mostCounted(MOST_COUNTED.toLocaleString('en-GB'))}</p>
      <dl class="figures">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Alarms status={status} />
      <HeldMails held={status.held} csrf={csrf} />
      <Sources status={status} />
      <Deliveries status={status} />
      <Queues status={status} />
      <DeadLetters status={status} csrf={csrf} />
    </ConsoleFrame>
  );
}

function Table(props: {
  readonly id: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | VNode)[])[];
  readonly empty: string;
}): VNode {
  const { id, title, head, rows, empty } = props;
  return (
    <section>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-labelledby={id}>
          <table>
            <thead>
              <tr>
                {head.map((text) => (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.filter((cell) => typeof cell === 'string').join()}>
                  {row.map((cell, index) => (
                    <td key={head[index]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

const Alarms = ({ status }: { readonly status: Status }): VNode => (
  <Table
    id="alarms"
    title={consoleEn.alarms}
    empty={consoleEn.noAlarms}
    head={consoleEn.alarmHead}
    rows={status.alarms.map(({ _id, raisedAt, message }) => [stamp(raisedAt), _id, message])}
  />
);

const Sources = ({ status }: { readonly status: Status }): VNode => (
  <Table
    id="sources"
    title={consoleEn.sources}
    empty={consoleEn.noSources}
    head={consoleEn.sourceHead}
    rows={status.sources.map((source) => [
      source._id,
      source.kind,
      source.enabled
        ? source.failures > 0
          ? consoleEn.failing(source.failures)
          : consoleEn.healthy
        : consoleEn.off,
      stamp(source.lastGoodReadAt),
      stamp(source.nextPollAt),
      String(source.openCount),
      source.lastError === null ? '' : `${source.lastError.reason}: ${source.lastError.message}`,
    ])}
  />
);

const Deliveries = ({ status }: { readonly status: Status }): VNode => (
  <Table
    id="deliveries"
    title={consoleEn.deliveries}
    empty={consoleEn.noDeliveries}
    head={consoleEn.deliveryHead}
    rows={status.deliveries.map(({ state, count, oldestDueAt }) => [
      state,
      figure(count),
      oldestDueAt === null ? '' : stamp(oldestDueAt),
    ])}
  />
);

const Queues = ({ status }: { readonly status: Status }): VNode => (
  <Table
    id="queues"
    title={consoleEn.queues}
    empty=""
    head={consoleEn.queueHead}
    rows={status.queues.map(({ queue, counts }) => [
      queue,
      ...['waiting', 'active', 'delayed', 'failed'].map((state) => String(table(counts).get(state) ?? 0)),
    ])}
  />
);

const DeadLetters = ({ status, csrf }: { readonly status: Status; readonly csrf: string }): VNode => (
  <Table
    id="dead-letters"
    title={consoleEn.deadLetters}
    empty={consoleEn.noDeadLetters}
    head={consoleEn.deadLetterHead}
    rows={status.deadLetters.map((letter) => [
      stamp(letter.lastAt),
      letter.stage,
      letter.reason,
      letter.origin,
      letter.message,
      String(letter.count),
      isReplayable(letter) ? <TryAgain key={letter._id} letter={letter} csrf={csrf} /> : '',
    ])}
  />
);

const TryAgain = ({ letter, csrf }: { readonly letter: DeadLetterDoc; readonly csrf: string }): VNode => (
  <form method="post" action="/dead-letters">
    <input type="hidden" name="csrf" value={csrf} />
    <input type="hidden" name="id" value={letter._id} />
    <button type="submit" class="link" aria-label={`${consoleEn.tryAgain}: ${letter.origin}`}>
      {consoleEn.tryAgain}
    </button>
  </form>
);
