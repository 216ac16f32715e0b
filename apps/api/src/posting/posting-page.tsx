import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { PostingAge } from '@app/core/lifecycle';
import type { KeptPosting } from '@app/core/records';
import { Frame } from '../site/components/layout.js';
import { formatAge, formatDate } from '../site/format/when.js';
import { useTexts } from '../site/page-context.js';
import { SampleMark } from '../site/components/sample-mark.js';
import { repostText } from '../openings/card.js';
import { MarkSlot } from '../openings/mark-slot.js';
import { descriptionHtml } from '../openings/description.js';
import { factRows, wrongFactPath } from './posting-facts.js';
import { PostingHead, type PostingProps, summaryOf, titleOf } from './components/posting-head.js';
import { Facts } from './components/fact-list.js';
import { type Sibling, Siblings } from './components/siblings.js';

interface PostingPageProps extends PostingProps {
  readonly siblings: readonly Sibling[];
  /** When it was last known to be listed. */
  readonly seenAt: Date;
  readonly age: PostingAge;
}

/** The page of one posting. */
export function PostingPage(props: PostingPageProps): VNode {
  const { page, doc, siblings, seenAt, age } = props;
  const html = descriptionHtml(doc);
  const isOpen = doc.state === 'open';
  return (
    <Frame
      page={page}
      title={titleOf(doc, page.texts)}
      description={summaryOf(doc)}
      {...(isOpen && doc.sample !== true ? { canonical: PATHS.posting(doc._id) } : {})}
      head={<PostingHead page={page} doc={doc} html={html} />}
    >
      <article class="posting">
        <Hero page={page} doc={doc} siblings={siblings} />
        <div class="wrap columns posting-columns">
          <aside class="facts" aria-labelledby="facts-title">
            <h2 id="facts-title">{page.texts.posting.facts}</h2>
            <Facts rows={factRows(doc, { now: page.now, seenAt, age }, page.texts)} postingId={doc._id} />
            <p class="hint">{page.texts.posting.factsNote}</p>
            <p class="hint">
              <a href={wrongFactPath(doc._id)} rel="nofollow">
                {page.texts.posting.factMissing}
              </a>
            </p>
          </aside>
          <Body page={page} doc={doc} html={html} siblings={siblings} />
        </div>
      </article>
    </Frame>
  );
}

function Hero({ page, doc, siblings }: PostingProps & { readonly siblings: readonly Sibling[] }): VNode {
  const { posting, locale } = page.texts;
  const repost = repostText(doc.repost, page.texts);
  return (
    <header class="hero small">
      <div class="wrap">
        <p class="org">
          <a href={PATHS.company(doc.company.slug)}>{doc.company.name}</a>
        </p>
        <h1 dir="auto">{doc.title}</h1>
        <p class="dates">
          {posting.firstSeen(formatAge(doc.firstSeenAt, page.now, locale))}
          {doc.postedAt === null
            ? ` · ${posting.postedUnknown}`
            : ` · ${posting.posted(formatDate(doc.postedAt, locale))}`}
          {repost !== null && ` · ${repost}`}
        </p>
        {doc.sample === true && <SampleMark />}
        {doc.state === 'closed' && <Closed doc={doc} />}
        {doc.state === 'open' && doc.sample !== true && <Apply doc={doc} />}
        <MarkSlot posting={doc} siblings={siblings.map(({ id }) => id)} />
      </div>
    </header>
  );
}

function Body(props: PostingProps & { readonly html: string; readonly siblings: readonly Sibling[] }): VNode {
  const { page, doc, html, siblings } = props;
  const { posting } = page.texts;
  return (
    <div class="body">
      <h2>{posting.description}</h2>
      <div
        class="prose"
        dir="auto"
        lang={doc.facts.language ?? undefined}
        dangerouslySetInnerHTML={{ __html: html }}
      />
      {siblings.length > 0 && <Siblings siblings={siblings} />}
      <h2>{page.texts.more.title}</h2>
      <p>
        <a href={`${PATHS.posting(doc._id)}/more`} rel="nofollow">
          {page.texts.more.link}
        </a>
      </p>
      <p>
        <a href={PATHS.company(doc.company.slug)}>{posting.moreOf(doc.company.name)}</a>
      </p>
      <p class="quiet">
        <a href={`${PATHS.posting(doc._id)}/report`} rel="nofollow">
          {posting.report}
        </a>
      </p>
    </div>
  );
}

function Apply({ doc }: { readonly doc: KeptPosting }): VNode {
  const { posting } = useTexts();
  return (
    <p class="actions">
      <a class="button" href={doc.applyUrl ?? doc.url} rel="nofollow noopener external">
        {posting.apply}
      </a>
      {doc.applyUrl !== null && doc.applyUrl !== doc.url && (
        <a href={doc.url} rel="nofollow noopener external">
          {posting.original}
        </a>
      )}
    </p>
  );
}

function Closed({ doc }: { readonly doc: KeptPosting }): VNode {
  const { posting, locale } = useTexts();
  return (
    <div class="notice">
      <h2>{posting.closedTitle}</h2>
      <p>
        {doc.closedAt !== null && posting.closedOn(formatDate(doc.closedAt, locale))}{' '}
        {doc.closedReason !== null && posting.closedReason[doc.closedReason]}
      </p>
      <p>
        <a href={PATHS.company(doc.company.slug)}>{posting.closedMore(doc.company.name)}</a>
      </p>
    </div>
  );
}
