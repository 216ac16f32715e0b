import type { ComponentChildren, JSX } from 'preact';
import type { MailFrame } from '../model.js';
import { MAIL_TEXTS } from '../texts/index.js';

// Colours meet WCAG 2.2 AA (4.5:1) on both backgrounds. Inline styles are the light scheme: many mail programs drop
// style sheets; those that keep them and know dark mode get the second set by class.
const INK = '#1a1d21';
const SOFT = '#4f5660';
const LINK = '#0b57a4';
const LINE = '#d5d9df';
// A word longer than the line breaks anywhere. Outlook knows only word-break, Gmail hands tables no width of their own.
const BREAKS = 'overflow-wrap:anywhere;word-break:break-word';
const FONT = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';

const DARK_MODE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page, .card { background: #16181b !important; }
  .ink { color: #e8eaed !important; }
  .soft { color: #a5adb8 !important; }
  .link { color: #84b9f5 !important; }
  .line { border-color: #3a4049 !important; }
  .button { background: #84b9f5 !important; color: #101214 !important; }
  .mark { background: #5c4a00 !important; color: #ffffff !important; }
}`;

/** A table that only arranges: screen readers pass over it. */
export const Layout = ({
  children,
  style,
  class: name,
}: {
  readonly children: ComponentChildren;
  readonly style?: string;
  readonly class?: string;
}): JSX.Element => (
  <table
    role="presentation"
    cellPadding="0"
    cellSpacing="0"
    width="100%"
    style={`table-layout:fixed${style === undefined ? '' : `;${style}`}`}
    class={name}
  >
    <tbody>
      <tr>
        <td style={BREAKS}>{children}</td>
      </tr>
    </tbody>
  </table>
);

/** One paragraph; `soft` for what matters less. */
export const Paragraph = ({
  children,
  soft = false,
}: {
  readonly children: ComponentChildren;
  readonly soft?: boolean;
}): JSX.Element => (
  <p
    class={soft ? 'soft' : 'ink'}
    style={`margin:0 0 8px;font-size:16px;line-height:24px;color:${soft ? SOFT : INK}`}
  >
    {children}
  </p>
);

/** A link in running text. */
export const Link = ({
  href,
  children,
  strong = false,
}: {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly strong?: boolean;
}): JSX.Element => (
  <a
    class="link"
    href={href}
    style={`color:${LINK};text-decoration:underline${strong ? ';font-weight:600' : ''}`}
  >
    {children}
  </a>
);

/** Words that made a posting match. */
export const Mark = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <mark class="mark" style={`background:#fff1a8;color:${INK}`}>
    {children}
  </mark>
);

/** The one thing to do. */
export const Button = ({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <p style="margin:16px 0">
    <a
      class="button"
      href={href}
      style={`display:inline-block;padding:12px 20px;border-radius:6px;background:${LINK};color:#ffffff;font-size:16px;font-weight:600;text-decoration:none`}
    >
      {children}
    </a>
  </p>
);

/** A heading of the given level. */
export const Heading = ({
  level,
  children,
}: {
  readonly level: 1 | 2 | 3;
  readonly children: ComponentChildren;
}): JSX.Element => {
  const Tag = `h${level}` as const;
  const size = { 1: 22, 2: 18, 3: 17 }[level];
  return (
    <Tag
      class="ink"
      style={`margin:0 0 8px;font-size:${size}px;line-height:${size + 6}px;color:${INK};font-weight:600`}
    >
      {children}
    </Tag>
  );
};

/** A part of the mail, set off by a line above it. */
export const Section = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <Layout class="line" style={`border-top:1px solid ${LINE};padding-top:16px;margin-top:16px`}>
    {children}
  </Layout>
);

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
      <style dangerouslySetInnerHTML={{ __html: DARK_MODE }} />
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
