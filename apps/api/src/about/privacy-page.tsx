import type { VNode } from 'preact';
import type { PageContext } from '../site/page-context.js';
import { ProsePage } from '../site/pages/prose.js';

/** What is kept about people. */
export const PrivacyPage = ({ page }: { readonly page: PageContext }): VNode => (
  <ProsePage page={page} prose={page.texts.privacyPage} path="/privacy" />
);
