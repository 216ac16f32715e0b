import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { Subscriber } from '@app/core/records';
import { isNotRenewed } from '@app/core/subscription';
import type { PageContext } from '../../site/page-context.js';
import { MessagePage } from '../../site/pages/message-page.js';

interface KeepProps {
  readonly page: PageContext;
  readonly token: string;
}

/** One button that says yes. */
export function KeepPage({ page, token }: KeepProps): VNode {
  const { keep, manage } = page.texts;
  return (
    <MessagePage page={page} title={keep.title}>
      <p class="lead">{keep.lead}</p>
      <KeepForm page={page} token={token} />
      <p>
        <a href={PATHS.manage(token)}>{manage.backToList}</a>
      </p>
    </MessagePage>
  );
}

/** It was said. */
export function KeptPage({ page, token }: KeepProps): VNode {
  const { keep, manage } = page.texts;
  return (
    <MessagePage page={page} title={keep.doneTitle}>
      <p class="lead">{keep.done}</p>
      <p>
        <a href={PATHS.manage(token)}>{manage.backToList}</a>
      </p>
    </MessagePage>
  );
}

/** On the list of searches: that the person was asked, or that everything has stopped for want of an answer. */
export function KeepNotice(props: KeepProps & { readonly subscriber: Subscriber }): VNode | null {
  const { page, token, subscriber } = props;
  if (subscriber.renewal === undefined) return null;
  const { keep } = page.texts;
  return (
    <div class="notice">
      <p>{isNotRenewed(subscriber) ? keep.ended : keep.asked}</p>
      <KeepForm page={page} token={token} />
    </div>
  );
}

const KeepForm = ({ page, token }: KeepProps): VNode => (
  <form method="post" action={PATHS.keep(PATHS.manage(token))}>
    <button type="submit">{page.texts.keep.button}</button>
  </form>
);
