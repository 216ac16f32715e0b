import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { MailFrame } from '../model.js';
import { MAIL_TEXTS } from '../texts/index.js';
import { Line, Link, Quiet, Row } from './components.js';
import { BRAND, BREAKS, CARD, FONT, INK, PAPER, STYLES } from './styles.js';

/** Outlook for Windows knows no greatest width: it gets a table of that width around the column. */
const GHOST = {
  open: '<!--[if mso]><table role="presentation" align="center" width="640" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->',
  close: '<!--[if mso]></td></tr></table><![endif]-->',
} as const;
/** What Outlook for Windows reads as pixels stays pixels on dense screens. */
const MSO_PIXELS =
  '<!--[if mso]><xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office"><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->';
/** Keeps inboxes from showing what follows the preheader behind it. */
const NOTHING_MORE = '&#847;&zwnj;&nbsp;'.repeat(24);

/** Shown by inboxes behind the subject, and nowhere in the mail. */
const preheader = (text: string): string =>
  `<div style="display:none;font-size:1px;line-height:1px;max-height:0;overflow:hidden;mso-hide:all">${renderToString(
    <>{text}</>,
  )}${NOTHING_MORE}</div>`;

/** The board's name on its colour: the mark of every mail, without a picture. */
const Brand = ({ frame }: { readonly frame: MailFrame }): JSX.Element => (
  <tr>
    <td
      class="c brand"
      style={`padding:14px 28px;background-color:${BRAND};font-size:18px;line-height:24px;font-weight:700`}
    >
      <a href={frame.boardUrl} style="color:#ffffff;text-decoration:none">
        {frame.boardName}
      </a>
    </td>
  </tr>
);

const Column = ({
  frame,
  footer,
  children,
}: {
  readonly frame: MailFrame;
  readonly footer: ComponentChildren;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <table
    role="presentation"
    width="100%"
    cellPadding="0"
    cellSpacing="0"
    class="card"
    style={`background-color:${CARD};max-width:640px;margin:0 auto;table-layout:fixed;text-align:left;${BREAKS}`}
  >
    <tbody>
      <Brand frame={frame} />
      {children}
      <Row ruled>
        <Quiet>
          {footer}
          <br />
          <Line
            parts={[
              ...(frame.postalAddress === '' ? [] : [frame.postalAddress]),
              <Link href={frame.privacyUrl}>{MAIL_TEXTS[frame.language].privacy}</Link>,
            ]}
          />
        </Quiet>
      </Row>
    </tbody>
  </table>
);

/** What a mail is made of. */
interface Layout {
  readonly frame: MailFrame;
  readonly title: string;
  readonly preheader: string;
  /** Rows. */
  readonly content: ComponentChildren;
  readonly footer: ComponentChildren;
}

/** The whole document: one column, at most 640 px wide, with the board's name above and the footer below. */
export function mailDocument({ frame, title, preheader: text, content, footer }: Layout): string {
  const head = renderToString(
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: STYLES }} />
    </head>,
  ).replace('</head>', `${MSO_PIXELS}</head>`);
  const column = renderToString(
    <Column frame={frame} footer={footer}>
      {content}
    </Column>,
  );
  return [
    `<!doctype html><html lang="${frame.language}" dir="ltr">${head}`,
    `<body class="page" style="margin:0;padding:0;background-color:${PAPER};color:${INK};font-family:${FONT}">`,
    preheader(text),
    `<div role="main" lang="${frame.language}">`,
    `<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${PAPER}"><tbody><tr><td align="center" style="padding:0">`,
    `${GHOST.open}${column}${GHOST.close}`,
    '</td></tr></tbody></table></div></body></html>',
  ].join('');
}
