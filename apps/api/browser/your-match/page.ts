import type { Seniority } from '@app/core/posting';
import { table } from '@app/core/untrusted';
import type { YourMatchTexts } from '../../src/texts/en/your-match.js';

/** What the page hands to its script. */
export interface ScriptData {
  readonly texts: YourMatchTexts['script'];
  readonly levels: Readonly<Record<Seniority, string>>;
  readonly families: Readonly<Record<string, string>>;
  readonly worker: string;
  /** Up to when work that goes on is counted. */
  readonly today: { readonly year: number; readonly month: number };
}

/** An element of the page by its id. Throws where the page has none: then page and script are of different builds. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no #${id}.`);
  return found;
}

const root = byId('your-match', HTMLElement);

/** What the page hands to its script. */
export const DATA: ScriptData = JSON.parse(root.dataset['script'] ?? '');

const families = table(DATA.families);

/** The label of a role family. */
export const familyLabel = (slug: string): string => families.get(slug) ?? slug;

/** Shows the page: without this script it stays hidden. */
export const showPage = (): void => {
  root.hidden = false;
};

/** A text with what its braces name put in. */
export function say(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  const known = table(values);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(known.get(name) ?? whole));
}

/** A new element with its children. Texts become text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const names = new Intl.DisplayNames([document.documentElement.lang, 'en'], { type: 'region' });

/** A country in the language of the page. */
export const countryLabel = (code: string): string => names.of(code) ?? code;
