import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { REPORT_KINDS, type PostingDoc } from '@app/infra/mongo';
import { ErrorSummary, RadioGroup, TextField } from '../components/form-parts.js';
import type { PageContext } from '../page-context.js';
import { MessagePage } from './message-page.js';

/** Asks what is the matter with a posting. */
export function ReportPage(props: {
  readonly page: PageContext;
  readonly posting: Pick<PostingDoc, '_id' | 'title' | 'company'>;
  readonly note: string;
  readonly kindIsMissing: boolean;
}): VNode {
  const { page, posting, note, kindIsMissing } = props;
  const { report } = page.texts;
  const errors = kindIsMissing ? [{ field: `kind-${REPORT_KINDS[0]}`, message: report.kindMissing }] : [];
  return (
    <MessagePage page={page} title={report.title} hasError={kindIsMissing}>
      <ErrorSummary errors={errors} />
      <p class="lead">
        <a href={PATHS.posting(posting._id)}>{posting.title}</a>, {posting.company.name}
      </p>
      <form method="post" action={`${PATHS.posting(posting._id)}/report`} class="stack">
        <RadioGroup
          name="kind"
          legend={report.legend}
          value=""
          choices={REPORT_KINDS.map((kind) => ({ value: kind, ...report.kinds[kind] }))}
        />
        <TextField id="note" label={report.note} hint={report.noteHint} value={note} autocomplete="off" />
        <button type="submit">{report.button}</button>
      </form>
    </MessagePage>
  );
}

/** What happens with a report. */
export function ReportedPage(props: { readonly page: PageContext; readonly postingId: string }): VNode {
  const { page, postingId } = props;
  const { report } = page.texts;
  return (
    <MessagePage page={page} title={report.sentTitle}>
      <p class="lead">{report.sent}</p>
      <p>
        <a href={PATHS.posting(postingId)}>{report.back}</a>
      </p>
    </MessagePage>
  );
}
