import type { VNode } from 'preact';
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
      <p>
        <a href="/">{link.start}</a>
      </p>
    </MessagePage>
  );
}
