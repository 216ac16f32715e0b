import type { ComponentChildren, JSX } from 'preact';
import type { MailFrame } from '../model.js';
import { MAIL_TEXTS } from '../texts/index.js';
import { BREAKS, LINK, Layout, Link, Paragraph, Section } from './components.js';

const FONT = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';

const LOOKS = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
.link { color: ${LINK}; }
@media (prefers-color-scheme: dark) {
  .page, .card { background: #16181b !important; }
  .ink { color: #e8eaed !important; }
  .soft { color: #a5adb8 !important; }
  .link { color: #84b9f5 !important; }
  .line { border-color: #3a4049 !important; }
  .button { background: #84b9f5 !important; color: #101214 !important; }
  .mark { background: #5c4a00 !important; color: #ffffff !important; }
}`;

/** The whole document: one column, at most 640 px wide, with the board's name above and the footer below. */
export const MailDocument = ({
  frame,
  title,
  children,
  footer,
}: {
  readonly frame: MailFrame;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly footer: ComponentChildren;
}): JSX.Element => (
  <html lang={frame.language} dir="ltr">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: LOOKS }} />
    </head>
    <body class="page" style={`margin:0;padding:0;background:#ffffff;${BREAKS};${FONT}`}>
      <main>
        <div role="article" aria-roledescription="email" aria-label={title} lang={frame.language}>
          <Layout class="card" style="max-width:640px;margin:0 auto;padding:16px;background:#ffffff">
            <Paragraph>
              <Link href={frame.boardUrl} strong>
                {frame.boardName}
              </Link>
            </Paragraph>
            {children}
            <Section>
              {footer}
              <Paragraph soft>
                <Link href={frame.privacyUrl}>{MAIL_TEXTS[frame.language].privacy}</Link>
              </Paragraph>
              {frame.postalAddress === '' ? null : <Paragraph soft>{frame.postalAddress}</Paragraph>}
            </Section>
          </Layout>
        </div>
      </main>
    </body>
  </html>
);
