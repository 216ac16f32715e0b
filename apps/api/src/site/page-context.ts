import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from '../texts/index.js';

/** What every page knows about where it is shown. */
export interface PageContext {
  readonly texts: Texts;
  /** Brings the same page again; null where it came as the answer to a form. */
  readonly path: string | null;
  /** `?lang=de` where the address asks for a language, else empty: part of the page's own address. */
  readonly langParam: string;
  readonly boardName: string;
  /** Without a trailing slash. */
  readonly publicUrl: string;
  readonly styleHref: string;
  readonly iconHref: string;
  /** The script that loads the page again when the board has changed: only under `npm run dev`. */
  readonly reloadHref: string | null;
  readonly now: Date;
  /** Every open posting is invented: nothing here may claim to come from employers. */
  readonly onlySamples: boolean;
  /** The address of a company's logo, by its slug; null where the operator's folder has none. */
  readonly logoOf: (slug: string) => string | null;
}

const Context = createContext<PageContext | null>(null);

/** Gives a page its context. */
export const PageProvider = Context.Provider;

/** The context of the page that is being rendered. Throws outside a page. */
export function usePage(): PageContext {
  const page = useContext(Context);
  if (page === null) throw new Error('A component was rendered outside a page.');
  return page;
}

/** The texts in the language of the page. */
export const useTexts = (): Texts => usePage().texts;
