import type { MailSummary } from './mail.js';
import { Page, document, subjectOf, when } from './pages.js';

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
