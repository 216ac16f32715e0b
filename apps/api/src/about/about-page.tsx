import type { VNode } from 'preact';
import type { PageContext } from '../site/page-context.js';
import { ProsePage } from '../site/pages/prose.js';

/** How matching works. */
export const AboutPage = ({ page }: { readonly page: PageContext }): VNode => (
  <ProsePage page={page} prose={page.texts.about} path="/about" />
);
