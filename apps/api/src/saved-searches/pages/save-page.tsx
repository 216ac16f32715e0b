import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { MOST_NAME } from '@app/core/searches';
import { RHYTHMS } from '@app/core/subscription';
import { BackTestPanel } from '../components/back-test.js';
import { TextField } from '../../site/components/form-parts.js';
import { RadioGroup } from '../../site/components/form-choices.js';
import { ErrorSummary, errorFor, type FormError } from '../../site/components/form-errors.js';
import { CountsToday, type SearchCounts } from '../components/search-counts.js';
import { ScheduleFields, type ScheduleForm } from '../../site/components/schedule-fields.js';
import type { PageContext } from '../../site/page-context.js';
import { SAVE_SCRIPT } from '../../site/stylesheet/index.js';
import { MessagePage } from '../../site/pages/message-page.js';

/** What the person typed so far. */
export interface SaveForm extends ScheduleForm {
  readonly q: string;
  readonly name: string;
  readonly email: string;
  readonly rhythm: string;
}

/** The form that saves a search for an address. */
export function SavePage(props: {
  readonly page: PageContext;
  readonly form: SaveForm;
  readonly counts: SearchCounts | null;
  readonly errors: readonly FormError[];
}): VNode {
  const { page, form, counts, errors } = props;
  const { save, search } = page.texts;
  return (
    <MessagePage page={page} title={save.title} hasError={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <p class="lead">{save.lead}</p>
      {counts !== null && (
        <div class="query-card">
          <p class="query-text">{form.q}</p>
          <CountsToday counts={counts} />
          <p>
            <a href={PATHS.search(form.q)}>{save.change}</a>
          </p>
        </div>
      )}
      {counts !== null && <BackTestPanel view={counts.backTest} />}
      <form action="/save" method="post" class="stack">
        {counts === null ? (
          <TextField
            id="q"
            label={save.query}
            hint={search.hint}
            value={form.q}
            error={errorFor(errors, 'q')}
          />
        ) : (
          <input type="hidden" name="q" value={form.q} />
        )}
        <TextField
          id="email"
          label={save.email}
          hint={save.emailHint}
          value={form.email}
          type="email"
          autocomplete="email"
          error={errorFor(errors, 'email')}
        />
        <NameField page={page} value={form.name} errors={errors} />
        <RhythmField page={page} value={form.rhythm} />
        <ScheduleFields form={form} errors={errors} />
        <script src={SAVE_SCRIPT.path} defer />
        <button type="submit">{save.button}</button>
        <p class="hint">
          {save.privacy} <a href={PATHS.privacy()}>{page.texts.layout.privacy}</a>
        </p>
      </form>
    </MessagePage>
  );
}

/** What a search is to be called. */
export function NameField(props: {
  readonly page: PageContext;
  readonly value: string;
  readonly errors: readonly FormError[];
}): VNode {
  const { page, value, errors } = props;
  const { name, nameHint } = page.texts.save;
  return (
    <TextField
      id="name"
      label={name}
      hint={nameHint}
      value={value}
      autocomplete="off"
      maxLength={MOST_NAME}
      error={errorFor(errors, 'name')}
    />
  );
}

/** How often a search may write. */
export function RhythmField({ page, value }: { readonly page: PageContext; readonly value: string }): VNode {
  const { rhythm, save } = page.texts;
  const choices = RHYTHMS.map((name) => ({ value: name, label: rhythm[name], hint: save.rhythmHint[name] }));
  return <RadioGroup name="rhythm" legend={save.rhythm} value={value} choices={choices} />;
}

/** What the person sees after saving: the same for every address. */
export function CheckInboxPage({ page }: { readonly page: PageContext }): VNode {
  const { save } = page.texts;
  return (
    <MessagePage page={page} title={save.checkTitle}>
      <p class="lead">{save.checkLead}</p>
      <p>{save.checkNot}</p>
      <p>{save.checkSame}</p>
      <p>
        <a href="/">{save.backToSearch}</a>
      </p>
    </MessagePage>
  );
}
