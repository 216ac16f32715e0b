import type { ComponentChildren, VNode } from 'preact';
import type { PageContext } from '../../site/page-context.js';
import { FIND_PATH } from './paths.js';
import { shellTexts as texts } from './texts.js';

/** An entry of the navigation that the operator may follow. */
export interface NavEntry {
  readonly path: string;
  readonly label: string;
}

/** A sentence at the top of every page, with where to act on it. */
export interface Notice {
  readonly text: string;
  readonly href: string;
  readonly label: string;
}

/** The frame of the console's pages. */
export function ConsoleFrame(props: {
  readonly page: PageContext;
  readonly title: string;
  readonly nav: readonly NavEntry[];
  readonly csrf: string | null;
  readonly notices: readonly Notice[];
  readonly script?: string | undefined;
  readonly children: ComponentChildren;
}): VNode {
  const { page, title, nav, csrf, notices, script, children } = props;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} - ${page.boardName} ${texts.console}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={page.styleHref} />
        <link rel="icon" type="image/svg+xml" href={page.iconHref} />
        {script !== undefined && <script src={script} defer />}
      </head>
      <body>
        <header class="top">
          <div class="wrap top-row">
            <span class="brand">
              <img src={page.iconHref} alt="" width="28" height="28" />
              <span>
                {page.boardName} {texts.console}
              </span>
            </span>
            {csrf !== null && <FindBox />}
            {csrf !== null && <ConsoleNav nav={nav} csrf={csrf} />}
          </div>
        </header>
        <main id="content" class="wrap ops">
          {notices.map(({ text, href, label }) => (
            <p key={text} class="notice">
              {text} <a href={href}>{label}</a>
            </p>
          ))}
          {children}
        </main>
      </body>
    </html>
  );
}

/** Never filled in: what was typed may be somebody's address. */
const FindBox = (): VNode => (
  <form class="find" method="get" action={FIND_PATH} role="search" aria-label={texts.find}>
    <input
      type="search"
      name="q"
      aria-label={texts.findLabel}
      placeholder={texts.findHint}
      maxLength={2_000}
      required
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
    />
    <button type="submit" class="secondary">
      {texts.find}
    </button>
  </form>
);

const ConsoleNav = ({ nav, csrf }: { readonly nav: readonly NavEntry[]; readonly csrf: string }): VNode => (
  <nav aria-label={texts.console}>
    <ul>
      {nav.map(({ path, label }) => (
        <li key={path}>
          <a href={path}>{label}</a>
        </li>
      ))}
      <li>
        <form method="post" action="/logout">
          <Csrf value={csrf} />
          <button type="submit" class="link">
            {texts.logout}
          </button>
        </form>
      </li>
    </ul>
  </nav>
);

/** What every form of the console carries: without it nothing is changed. */
export const Csrf = ({ value }: { readonly value: string }): VNode => (
  <input type="hidden" name="csrf" value={value} />
);

/** A message of the console. */
export const ConsoleMessage = (props: {
  readonly page: PageContext;
  readonly nav: readonly NavEntry[];
  readonly csrf: string | null;
  readonly notices: readonly Notice[];
  readonly title: string;
  readonly text: string;
}): VNode => (
  <ConsoleFrame {...props}>
    <h1>{props.title}</h1>
    <p>{props.text}</p>
  </ConsoleFrame>
);
