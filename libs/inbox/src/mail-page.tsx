import type { ReceivedMail } from './mail.js';
import { Page, document, subjectOf, when } from './pages.js';

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
