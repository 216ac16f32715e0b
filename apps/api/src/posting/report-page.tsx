import type { PostingId } from '@app/core/ids';
import { FACT_NAMES, type FactName } from '@app/core/posting';
import type { ComponentChildren, VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { POSTING_REPORT_KINDS, type KeptPosting } from '@app/core/records';
import { MOST_VALUE_CHARACTERS } from '../moderation/reports.js';
import { TextField } from '../site/components/form-parts.js';
import { RadioGroup, SelectField } from '../site/components/form-choices.js';
import { ErrorSummary } from '../site/components/form-errors.js';
import type { PageContext } from '../site/page-context.js';
import { wrongFactPath } from './posting-facts.js';
import { MessagePage } from '../site/pages/message-page.js';

type Subject = Pick<KeptPosting, '_id' | 'title' | 'company'>;

/** A form about a posting, and what was written into it. */
export interface ReportForm {
  readonly page: PageContext;
  readonly posting: Subject;
  readonly note: string;
  /** It was sent without its one choice. */
  readonly isIncomplete: boolean;
}

/** Asks what is the matter with a posting. */
export function ReportPage({ page, posting, note, isIncomplete }: ReportForm): VNode {
  const { report } = page.texts;
  const errors = isIncomplete
    ? [{ field: `kind-${POSTING_REPORT_KINDS[0]}`, message: report.kindMissing }]
    : [];
  return (
    <MessagePage page={page} title={report.title} hasError={isIncomplete}>
      <ErrorSummary errors={errors} />
      <About posting={posting} />
      <p>
        <a href={wrongFactPath(posting._id)} rel="nofollow">
          {report.fact.instead}
        </a>
      </p>
      <Form posting={posting}>
        <RadioGroup
          name="kind"
          legend={report.legend}
          value=""
          choices={POSTING_REPORT_KINDS.map((kind) => ({ value: kind, ...report.kinds[kind] }))}
        />
        <TextField id="note" label={report.note} hint={report.noteHint} value={note} autocomplete="off" />
        <button type="submit">{report.button}</button>
      </Form>
    </MessagePage>
  );
}

/** Asks which fact of a posting is wrong, and what would be right. */
export function WrongFactPage(props: ReportForm & { readonly field: FactName | undefined }): VNode {
  const { page, posting, note, isIncomplete, field } = props;
  const { report } = page.texts;
  const { fact } = report;
  const choices = FACT_NAMES.map((name) => ({ value: name, label: fact.fields[name] }));
  return (
    <MessagePage page={page} title={fact.title} hasError={isIncomplete}>
      <ErrorSummary errors={isIncomplete ? [{ field: 'field', message: fact.missing }] : []} />
      <About posting={posting} />
      <Form posting={posting}>
        <input type="hidden" name="kind" value="wrong-fact" />
        <SelectField
          id="field"
          label={fact.field}
          value={field ?? ''}
          choices={[{ value: '', label: fact.choose }, ...choices]}
          error={isIncomplete ? fact.missing : undefined}
        />
        <TextField
          id="note"
          label={fact.value}
          hint={fact.valueHint}
          value={note}
          autocomplete="off"
          maxLength={MOST_VALUE_CHARACTERS}
        />
        <button type="submit">{report.button}</button>
      </Form>
    </MessagePage>
  );
}

const About = ({ posting }: { readonly posting: Subject }): VNode => (
  <p class="lead">
    <a href={PATHS.posting(posting._id)}>{posting.title}</a>, {posting.company.name}
  </p>
);

const Form = (props: { readonly posting: Subject; readonly children: ComponentChildren }): VNode => (
  <form method="post" action={`${PATHS.posting(props.posting._id)}/report`} class="stack">
    {props.children}
  </form>
);

/** What happens with a report. */
export function ReportedPage(props: {
  readonly page: PageContext;
  readonly postingId: PostingId;
  readonly isOfFact: boolean;
}): VNode {
  const { page, postingId, isOfFact } = props;
  const { report } = page.texts;
  return (
    <MessagePage page={page} title={report.sentTitle}>
      <p class="lead">{isOfFact ? report.fact.sent : report.sent}</p>
      <p>
        <a href={PATHS.posting(postingId)}>{report.back}</a>
      </p>
    </MessagePage>
  );
}
