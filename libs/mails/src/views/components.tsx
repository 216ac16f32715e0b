import type { ComponentChildren, JSX } from 'preact';

// Colours meet WCAG 2.2 AA (4.5:1) on both backgrounds. Inline styles are the light scheme: many mail programs drop
// style sheets; those that keep them and know dark mode get the second set by class.
const INK = '#1a1d21';
const SOFT = '#4f5660';
export const LINK = '#0b57a4';
const LINE = '#d5d9df';
// A word longer than the line breaks anywhere. Outlook knows only word-break, Gmail hands tables no width of their own.
export const BREAKS = 'overflow-wrap:anywhere;word-break:break-word';
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
