import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { LINKS_SCRIPT } from '../../site/stylesheet/index.js';
import type { PageContext } from '../../site/page-context.js';
import { MessagePage } from '../../site/pages/message-page.js';
import type { LinkFault } from './link-problem.js';

/** A link from a mail that does not work, and what to do. */
export function LinkFaultPage({
  page,
  fault,
}: {
  readonly page: PageContext;
  readonly fault: LinkFault;
}): VNode {
  const { link } = page.texts;
  return (
    <MessagePage page={page} title={link.title}>
      <p>{link[fault]}</p>
      <p class="row">
        <a href={PATHS.mySearches()}>{link.another}</a>
        <a href="/">{link.start}</a>
      </p>
      {/* Where this browser keeps the link, it forgets it. */}
      <p hidden data-link-ended="" />
      <script src={LINKS_SCRIPT.path} defer />
    </MessagePage>
  );
}
