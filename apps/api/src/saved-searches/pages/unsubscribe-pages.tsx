import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { LEAVING_REASONS } from '@app/core/quality';
import { RadioGroup } from '../../site/components/form-choices.js';
import type { PageContext } from '../../site/page-context.js';
import { MessagePage } from '../../site/pages/message-page.js';

interface UnsubscribeProps {
  readonly page: PageContext;
  readonly token: string;
}

/** One button that stops all mails. RFC 8058 clients post the same field without opening the page. */
export function UnsubscribePage({ page, token }: UnsubscribeProps): VNode {
  const { unsubscribe } = page.texts;
  return (
    <MessagePage page={page} title={unsubscribe.title}>
      <p class="lead">{unsubscribe.lead}</p>
      <form method="post" action={PATHS.unsubscribe(token)}>
        <input type="hidden" name="List-Unsubscribe" value="One-Click" />
        <button type="submit">{unsubscribe.button}</button>
      </form>
    </MessagePage>
  );
}

/** After unsubscribing: it is done, and can be undone. Why may be said, and need not be. */
export function UnsubscribedPage(
  props: UnsubscribeProps & {
    /** The form came without a reason. */
    readonly isNothingChosen?: boolean;
  },
): VNode {
  const { page, token, isNothingChosen = false } = props;
  const { unsubscribe } = page.texts;
  return (
    <MessagePage page={page} title={unsubscribe.doneTitle}>
      <p class="lead">{unsubscribe.doneLead}</p>
      <form method="post" action={`${PATHS.unsubscribe(token)}/reason`} class="stack">
        <RadioGroup
          name="reason"
          legend={unsubscribe.whyLead}
          value=""
          choices={LEAVING_REASONS.map((value) => ({ value, label: unsubscribe.reasons[value] }))}
          error={isNothingChosen ? unsubscribe.whyMissing : undefined}
        />
        <button type="submit" class="secondary">
          {unsubscribe.whyButton}
        </button>
      </form>
      <UndoForm page={page} token={token} />
    </MessagePage>
  );
}

/** After saying why. */
export function ExplainedPage({ page, token }: UnsubscribeProps): VNode {
  const { unsubscribe } = page.texts;
  return (
    <MessagePage page={page} title={unsubscribe.doneTitle}>
      <p class="lead">{unsubscribe.doneLead}</p>
      <p role="status">{unsubscribe.whyThanks}</p>
      <UndoForm page={page} token={token} />
    </MessagePage>
  );
}

function UndoForm({ page, token }: UnsubscribeProps): VNode {
  const { unsubscribe } = page.texts;
  return (
    <form method="post" action={`${PATHS.unsubscribe(token)}/undo`}>
      <p>{unsubscribe.undoLead}</p>
      <button type="submit" class="secondary">
        {unsubscribe.undo}
      </button>
    </form>
  );
}

/** After undoing an unsubscription. */
export function ResubscribedPage({ page }: { readonly page: PageContext }): VNode {
  const { unsubscribe, link } = page.texts;
  return (
    <MessagePage page={page} title={unsubscribe.undoneTitle}>
      <p class="lead">{unsubscribe.undoneLead}</p>
      <p>
        <a href="/">{link.start}</a>
      </p>
    </MessagePage>
  );
}
