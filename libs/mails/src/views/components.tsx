import type { ComponentChildren, JSX } from 'preact';
import type { MarkedText } from '../model.js';
import { BRAND, LINE, TINT } from './styles.js';

/** One row of the mail's column. The measures stand on the cell: Outlook for Windows knows padding nowhere else. */
export const Row = ({
  children,
  ruled = false,
  tinted = false,
}: {
  readonly children: ComponentChildren;
  /** A line above sets it off. */
  readonly ruled?: boolean;
  /** It heads the rows that follow. */
  readonly tinted?: boolean;
}): JSX.Element => (
  <tr>
    <td
      class={tinted ? 'c g' : 'c'}
      style={`padding:14px 28px${ruled ? `;border-top:1px solid ${LINE}` : ''}${tinted ? `;background-color:${TINT}` : ''}`}
    >
      {children}
    </td>
  </tr>
);

/** A paragraph of running text. */
export const Paragraph = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <p style="margin:0 0 12px">{children}</p>
);

/** A quiet line: what matters less. */
export const Quiet = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <div class="q">{children}</div>
);

export const Link = ({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ComponentChildren;
}): JSX.Element => <a href={href}>{children}</a>;

/** Text in which words are marked. */
export const Marked = ({ parts }: { readonly parts: readonly MarkedText[] }): JSX.Element => (
  <>{parts.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>
);

/** Parts of one line, with a point between them. */
export const Line = ({ parts }: { readonly parts: readonly ComponentChildren[] }): JSX.Element => (
  <>{parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part]))}</>
);

/** The one thing to do: a cell with its ground, so that it is a button in Outlook for Windows too. */
export const Button = ({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <table role="presentation" cellPadding="0" cellSpacing="0">
    <tbody>
      <tr>
        <td class="b" style={`border-radius:8px;background-color:${BRAND};mso-padding-alt:14px 26px`}>
          <a
            href={href}
            style="display:inline-block;padding:14px 26px;font-size:17px;line-height:22px;font-weight:600;color:#ffffff;text-decoration:none"
          >
            {children}
          </a>
        </td>
      </tr>
    </tbody>
  </table>
);

const SIZES = { 1: [24, 31], 2: [16, 24], 3: [17, 24] } as const;

/** A heading of the given level. */
export const Heading = ({
  level,
  children,
}: {
  readonly level: 1 | 2 | 3;
  readonly children: ComponentChildren;
}): JSX.Element => {
  const Tag = `h${level}` as const;
  const [size, line] = SIZES[level];
  return <Tag style={`margin:0 0 2px;font-size:${size}px;line-height:${line}px`}>{children}</Tag>;
};
