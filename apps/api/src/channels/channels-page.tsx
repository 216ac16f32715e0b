import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { HOOK_KINDS } from '@app/core/delivery';
import type { SavedSearch } from '@app/core/records';
import { SAVED_FEED_FORMATS } from '../http/feed-formats.js';
import type { ListedChannels, ListedHook } from './channels.js';
import {
  ErrorSummary,
  RadioGroup,
  TextField,
  errorFor,
  type FormError,
} from '../site/components/form-parts.js';
import { Frame } from '../site/components/layout.js';
import { formatDate } from '../site/format/when.js';
import { usePage, useTexts, type PageContext } from '../site/page-context.js';
import { hookFaultText } from './hook-fault.js';

/** What the form to add a hook holds. */
export interface HookForm {
  readonly kind: string;
  readonly url: string;
}

/** Channels other than mail for one search. */
export function ChannelsPage(props: {
  readonly page: PageContext;
  readonly token: string;
  readonly search: SavedSearch;
  readonly channels: ListedChannels;
  /** What was just done. */
  readonly notice: string | null;
  readonly errors: readonly FormError[];
  readonly form: HookForm;
}): VNode {
  const { page, token, search, channels, notice, errors, form } = props;
  const { channels: texts, manage } = page.texts;
  const base = PATHS.manage(token);
  const path = PATHS.channels(base, search._id);
  return (
    <Frame page={page} title={texts.title} hasError={errors.length > 0}>
      <div class="wrap narrow">
        <ErrorSummary errors={errors} />
        {notice !== null && (
          <div class="notice done" role="status">
            <p>{notice}</p>
          </div>
        )}
        <h1>{texts.title}</h1>
        <div class="query-card">
          <p class="query-text">{search.query}</p>
        </div>
        <p class="lead">{texts.lead}</p>
        <FeedSection path={path} feedToken={channels.feedToken} />
        <HookSection path={path} hooks={channels.hooks} errors={errors} />
        <AddHook path={path} form={form} errors={errors} />
        <p>
          <a href={base}>{manage.backToList}</a>
        </p>
      </div>
    </Frame>
  );
}

function FeedSection({
  path,
  feedToken,
}: {
  readonly path: string;
  readonly feedToken: string | null;
}): VNode {
  const { channels: texts } = useTexts();
  const { publicUrl } = usePage();
  return (
    <section class="ruled" aria-labelledby="feed">
      <h2 id="feed">{texts.feedTitle}</h2>
      <p>{texts.feedNone}</p>
      {feedToken !== null && (
        <ul class="addresses">
          {SAVED_FEED_FORMATS.map((format) => (
            <li key={format}>
              <a href={publicUrl + PATHS.feed(feedToken, format)} rel="nofollow">
                {texts.feedFormats[format]}
              </a>
            </li>
          ))}
        </ul>
      )}
      {feedToken !== null && <p class="hint">{texts.feedRenewHint}</p>}
      <div class="row">
        <form method="post" action={`${path}/feed`}>
          <button type="submit" class="secondary">
            {feedToken === null ? texts.feedMake : texts.feedRenew}
          </button>
        </form>
        {feedToken !== null && (
          <form method="post" action={`${path}/feed/end`}>
            <button type="submit" class="link">
              {texts.feedEnd}
            </button>
          </form>
        )}
      </div>
    </section>
  );
}

function HookSection(props: {
  readonly path: string;
  readonly hooks: readonly ListedHook[];
  readonly errors: readonly FormError[];
}): VNode {
  const { path, hooks, errors } = props;
  const { channels: texts } = useTexts();
  return (
    <section class="ruled" aria-labelledby="hooks">
      <h2 id="hooks">{texts.hooksTitle}</h2>
      <p>{texts.hooksLead}</p>
      {hooks.length === 0 ? (
        <p>{texts.hooksNone}</p>
      ) : (
        <ul class="searches">
          {hooks.map((hook) => (
            <Hook key={hook._id} path={path} hook={hook} error={errorFor(errors, `hook-${hook._id}`)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Hook(props: {
  readonly path: string;
  readonly hook: ListedHook;
  readonly error: string | undefined;
}): VNode {
  const { path, hook, error } = props;
  const { channels: texts, locale } = useTexts();
  const { host } = new URL(hook.url);
  const action = `${path}/hooks/${hook._id}`;
  return (
    <li id={`hook-${hook._id}`}>
      <h3>
        {texts.kinds[hook.kind]}: {host}
      </h3>
      {error !== undefined && <p class="error">{error}</p>}
      <p>
        <span class={`state ${hook.state === 'on' ? 'active' : 'paused'}`}>{texts.state[hook.state]}</span>{' '}
        {hook.lastAcceptedAt === null ? texts.neverTold : texts.told(formatDate(hook.lastAcceptedAt, locale))}
        .{hook.lastError !== null && ` ${texts.failing(hookFaultText(hook.lastFault, texts))}`}
      </p>
      {hook.secret !== null && (
        <p>
          {texts.secret} <code class="secret">{hook.secret}</code>
        </p>
      )}
      <div class="row">
        {hook.state === 'off' && (
          <RowButton action={`${action}/on`} label={texts.turnOn} name={texts.named(texts.turnOn, host)} />
        )}
        <RowButton action={`${action}/remove`} label={texts.remove} name={texts.named(texts.remove, host)} />
      </div>
    </li>
  );
}

const RowButton = (props: {
  readonly action: string;
  readonly label: string;
  readonly name: string;
}): VNode => (
  <form method="post" action={props.action}>
    <button type="submit" class="link" aria-label={props.name}>
      {props.label}
    </button>
  </form>
);

function AddHook(props: {
  readonly path: string;
  readonly form: HookForm;
  readonly errors: readonly FormError[];
}): VNode {
  const { path, form, errors } = props;
  const { channels: texts } = useTexts();
  return (
    <form method="post" action={`${path}/hooks`} class="stack">
      <RadioGroup
        name="kind"
        legend={texts.kindLegend}
        value={form.kind}
        choices={HOOK_KINDS.map((kind) => ({
          value: kind,
          label: texts.kinds[kind],
          hint: texts.kindHints[kind],
        }))}
      />
      <TextField
        id="url"
        label={texts.address}
        hint={texts.addressHint}
        value={form.url}
        autocomplete="off"
        error={errorFor(errors, 'url')}
      />
      <button type="submit">{texts.add}</button>
    </form>
  );
}
