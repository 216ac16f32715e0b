import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { MailSummary } from './mail.js';

export const when = (date: Date) => (
  <time dateTime={date.toISOString()}>{date.toISOString().replace('T', ' ').slice(0, 19)} UTC</time>
);

export function Page({ title, children }: { title: string; children: ComponentChildren }) {
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

export const document = (page: Parameters<typeof renderToString>[0]) =>
  `<!doctype html>${renderToString(page)}`;
export const subjectOf = (mail: MailSummary) => (mail.subject === '' ? '(no subject)' : mail.subject);

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
