import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { MailSummary, ReceivedMail } from './mail.js';

const when = (date: Date) => (
  <time dateTime={date.toISOString()}>{date.toISOString().replace('T', ' ').slice(0, 19)} UTC</time>
);

function Page({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href="/inbox.css" />
        <script src="/inbox.js" defer />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <header>
          <a href="/" class="brand">
            Inbox
          </a>
          <p>Every mail that TechJobBoard sends ends here and goes no further.</p>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}

const document = (page: Parameters<typeof renderToString>[0]) => `<!doctype html>${renderToString(page)}`;
const subjectOf = (mail: MailSummary) => (mail.subject === '' ? '(no subject)' : mail.subject);

function Filter({ to }: { to: string }) {
  return (
    <form method="get" action="/" role="search" class="bar">
      <label for="to">To</label>
      <input id="to" name="to" type="search" value={to} autoComplete="off" />
      <button>Filter</button>
    </form>
  );
}

function MailTable({ mails }: { mails: readonly MailSummary[] }) {
  return (
    <table>
      <caption class="hidden">Mails, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Subject</th>
          <th scope="col">To</th>
          <th scope="col">Received</th>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <tr key={mail.id}>
            <th scope="row">
              <a href={`/mails/${mail.id}`}>{subjectOf(mail)}</a>
            </th>
            <td data-label="To">{mail.to.join(', ')}</td>
            <td data-label="Received">{when(mail.receivedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The list of mails, newest first. `to` is the filter in force, empty for none. */
export function listPage(mails: readonly MailSummary[], to: string): string {
  const count = mails.length === 1 ? '1 mail' : `${mails.length} mails`;
  return document(
    <Page title={`Inbox (${count})`}>
      <div class="head">
        <h1>Mails</h1>
        <p role="status" data-newest={mails[0]?.id ?? ''}>
          {count}
        </p>
        <Filter to={to} />
        <form method="post" action="/delete-all">
          <button class="danger" disabled={mails.length === 0}>
            Delete all
          </button>
        </form>
      </div>
      {mails.length === 0 ? (
        <p class="empty">No mail yet. It appears here by itself.</p>
      ) : (
        <MailTable mails={mails} />
      )}
    </Page>,
  );
}

function Facts({ mail }: { mail: ReceivedMail }) {
  const header = (name: string) => mail.headers.find((h) => h.name.toLowerCase() === name)?.value ?? '';
  return (
    <dl>
      <dt>From</dt>
      <dd>{header('from') === '' ? mail.from : header('from')}</dd>
      <dt>To</dt>
      <dd>{mail.to.join(', ')}</dd>
      <dt>Received</dt>
      <dd>{when(mail.receivedAt)}</dd>
    </dl>
  );
}

function Headers({ mail }: { mail: ReceivedMail }) {
  return (
    <details>
      <summary>All headers ({mail.headers.length})</summary>
      <pre tabIndex={0} aria-label="All headers">
        {mail.headers.map(({ name, value }) => `${name}: ${value}\n`)}
      </pre>
    </details>
  );
}

/** One mail: its HTML part in a sandboxed frame, its text part, its headers, and a link to its bytes. */
export function mailPage(mail: ReceivedMail): string {
  return document(
    <Page title={`${subjectOf(mail)} - Inbox`}>
      <p>
        <a href="/">All mails</a>
      </p>
      <h1>{subjectOf(mail)}</h1>
      <Facts mail={mail} />
      {mail.html === null ? null : (
        <section aria-labelledby="as-html">
          <h2 id="as-html">HTML part</h2>
          <iframe
            title="HTML part of the mail"
            src={`/mails/${mail.id}/html`}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          />
        </section>
      )}
      <section aria-labelledby="as-text">
        <h2 id="as-text">Text part</h2>
        <pre tabIndex={0} class="text" aria-labelledby="as-text">
          {mail.text === '' ? '(none)' : mail.text}
        </pre>
      </section>
      <Headers mail={mail} />
      <p>
        <a href={`/mails/${mail.id}/raw`}>Download the raw mail (.eml)</a>
      </p>
    </Page>,
  );
}

/** A page that says one sentence, for a wrong address. */
export const messagePage = (title: string, text: string): string =>
  document(
    <Page title={title}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="/">All mails</a>
      </p>
    </Page>,
  );
