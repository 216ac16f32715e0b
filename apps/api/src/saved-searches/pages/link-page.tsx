import type { VNode } from 'preact';
import { TextField } from '../../site/components/form-parts.js';
import { ErrorSummary, errorFor, type FormError } from '../../site/components/form-errors.js';
import type { PageContext } from '../../site/page-context.js';
import { MessagePage } from '../../site/pages/message-page.js';

/** Asks for the address that the manage link is to be mailed to. */
export function LinkPage(props: {
  readonly page: PageContext;
  readonly email: string;
  readonly errors: readonly FormError[];
}): VNode {
  const { page, email, errors } = props;
  const { myLink } = page.texts;
  return (
    <MessagePage page={page} title={myLink.title} hasError={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <p class="lead">{myLink.lead}</p>
      <LinkForm page={page} email={email} errors={errors} />
    </MessagePage>
  );
}

/** The field and the button of it. */
export function LinkForm(props: {
  readonly page: PageContext;
  readonly email: string;
  readonly errors: readonly FormError[];
}): VNode {
  const { page, email, errors } = props;
  const { myLink, save } = page.texts;
  return (
    <form method="post" action="/link" class="stack">
      <TextField
        id="email"
        label={save.email}
        value={email}
        type="email"
        autocomplete="email"
        error={errorFor(errors, 'email')}
      />
      <button type="submit">{myLink.button}</button>
    </form>
  );
}

/** The same for every address. */
export function LinkSentPage({ page }: { readonly page: PageContext }): VNode {
  const { myLink, save } = page.texts;
  return (
    <MessagePage page={page} title={save.checkTitle}>
      <p class="lead">{myLink.sent}</p>
      <p>{myLink.limits}</p>
      <p>{save.checkSame}</p>
    </MessagePage>
  );
}
