import type { ComponentChildren, VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { LANGUAGES } from '@app/core/subscription';
import { PageProvider, usePage, type PageContext } from '../page-context.js';
import { Footer } from './footer.js';

/** What a page puts around its content. */
export interface FrameProps {
  readonly page: PageContext;
  readonly title: string;
  readonly description?: string;
  /** Path of the page without a token or cursor, for search engines; absent for pages that must not be indexed. */
  readonly canonical?: string;
  /** Further elements of the head. */
  readonly head?: ComponentChildren;
  readonly hasError?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of every page: head, header, content, footer. */
export function Frame({ page, children, ...head }: FrameProps): VNode {
  return (
    <PageProvider value={page}>
      <html lang={page.texts.lang}>
        <Head page={page} {...head} />
        <body>
          <a class="skip" href="#content">
            {page.texts.layout.skip}
          </a>
          <Header />
          <main id="content" tabIndex={-1}>
            {children}
          </main>
          <Footer />
        </body>
      </html>
    </PageProvider>
  );
}

function Head({ page, title, description, canonical, head, hasError }: Omit<FrameProps, 'children'>): VNode {
  const prefix = hasError === true ? page.texts.layout.errorPrefix : '';
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${prefix}${title} - ${page.boardName}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {description !== undefined && <meta name="description" content={description} />}
      {canonical === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <Addresses page={page} path={canonical} />
      )}
      <link rel="stylesheet" href={page.styleHref} />
      <link rel="icon" type="image/svg+xml" href={page.iconHref} />
      {head}
      {page.reloadHref !== null && <script src={page.reloadHref} defer />}
    </head>
  );
}

/** Where the page is found, in each language. */
const Addresses = ({ page, path }: { readonly page: PageContext; readonly path: string }): VNode => (
  <>
    <link rel="canonical" href={page.publicUrl + path + page.langParam} />
    <link rel="alternate" hreflang="x-default" href={page.publicUrl + path} />
    {LANGUAGES.map((language) => (
      <link
        key={language}
        rel="alternate"
        hreflang={language}
        href={`${page.publicUrl}${path}?lang=${language}`}
      />
    ))}
  </>
);

function Header(): VNode {
  const { texts, boardName, iconHref } = usePage();
  const { layout } = texts;
  return (
    <header class="top">
      <div class="wrap top-row">
        <a class="brand" href="/">
          <img src={iconHref} alt="" width="28" height="28" />
          <span>{boardName}</span>
        </a>
        <nav aria-label={layout.nav}>
          <ul>
            <li class="wide">
              <a href="/about">{layout.about}</a>
            </li>
            <li class="wide">
              <a href="/match">{layout.yourMatch}</a>
            </li>
            <li class="wide">
              <a href="/help">{layout.help}</a>
            </li>
            <li class="wide">
              <a href={PATHS.myJobs()}>{texts.myJobs.title}</a>
            </li>
            <li>
              <a class="mine" href={PATHS.mySearches()}>
                {layout.link}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
