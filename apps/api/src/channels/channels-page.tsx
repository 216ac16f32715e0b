import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { SavedSearch } from '@app/core/records';
import { typedOf } from '@app/core/searches';
import { SAVED_FEED_FORMATS } from '../http/feed-formats.js';
import type { ListedChannels } from './hook-outcomes.js';
import { ErrorSummary, type FormError } from '../site/components/form-errors.js';
import { Frame } from '../site/components/layout.js';
import { usePage, useTexts, type PageContext } from '../site/page-context.js';
import { AddHook, type HookForm, HookSection } from './hooks-section.js';

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
          <p class="query-text">{typedOf(search)}</p>
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
