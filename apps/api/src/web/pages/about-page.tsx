import type { VNode } from 'preact';
import type { PageContext } from '../page-context.js';
import { ProsePage } from './prose.js';

/** How matching works. */
export const AboutPage = ({ page }: { readonly page: PageContext }): VNode => (
  <ProsePage page={page} prose={page.texts.about} path="/about" />
);
