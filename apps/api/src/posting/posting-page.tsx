import type { PostingId } from '@app/core/ids';
import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { KeptPosting } from '@app/core/records';
import { Frame } from '../site/components/layout.js';
import { formatAge, formatDate } from '../site/format/when.js';
import { useTexts, type PageContext } from '../site/page-context.js';
import type { Texts } from '../texts/index.js';
import { SampleMark, SampleWord } from '../site/components/sample-mark.js';
import { repostText } from '../openings/card.js';
import { descriptionHtml } from '../openings/description.js';
import { jobPostingLd, scriptJson } from './json-ld.js';
import { factRows, wrongFactPath, type FactRow } from './posting-facts.js';

/** Another posting of the same opening. */
export interface Sibling {
  readonly id: PostingId;
  readonly title: string;
  readonly place: string;
  readonly source: string;
  /** It is invented. */
  readonly sample: boolean;
}

interface PostingProps {
  readonly page: PageContext;
  readonly doc: KeptPosting;
}

interface PostingPageProps extends PostingProps {
  readonly siblings: readonly Sibling[];
  /** When it was last known to be listed. */
  readonly seenAt: Date;
}

/** The page of one posting. */
export function PostingPage(props: PostingPageProps): VNode {
  const { page, doc, siblings, seenAt } = props;
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
        <Hero page={page} doc={doc} />
        <div class="wrap columns posting-columns">
          <aside class="facts" aria-labelledby="facts-title">
            <h2 id="facts-title">{page.texts.posting.facts}</h2>
            <Facts rows={factRows(doc, { now: page.now, seenAt }, page.texts)} postingId={doc._id} />
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

function titleOf({ title, company, sample }: KeptPosting, texts: Texts): string {
  const whole = `${title}, ${company.name}`;
  return sample === true ? texts.sample.titled(whole) : whole;
}
const SUMMARY = 200;

/** The beginning of the text, up to a whole word. */
function summaryOf({ text }: KeptPosting): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= SUMMARY) return line;
  const start = line.slice(0, SUMMARY);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 1))}…`;
}

/** What search engines and link previews read. */
function PostingHead({ page, doc, html }: PostingProps & { readonly html: string }): VNode {
  const ld = jobPostingLd(doc, html);
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={titleOf(doc, page.texts)} />
      <meta property="og:site_name" content={page.boardName} />
      <meta property="og:url" content={page.publicUrl + PATHS.posting(doc._id)} />
      <meta property="og:description" content={summaryOf(doc)} />
      {ld !== null && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(ld) }} />
      )}
    </>
  );
}

function Hero({ page, doc }: PostingProps): VNode {
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

function Facts(props: { readonly rows: readonly FactRow[]; readonly postingId: PostingId }): VNode {
  const { rows, postingId } = props;
  const { posting } = useTexts();
  return (
    <dl>
      {rows.map(({ label, values, evidence, name }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {values.length === 1 ? values[0] : <FactList values={values} />}
            {evidence !== null && (
              <span class="evidence">
                <span class="hidden">{posting.evidence}: </span>“{evidence}”
              </span>
            )}
            {name !== null && (
              <a class="wrong-fact" href={wrongFactPath(postingId, name)} rel="nofollow">
                {posting.wrongFact}
                <span class="hidden"> {label}</span>
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FactList({ values }: { readonly values: readonly string[] }): VNode {
  return (
    <ul>
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  );
}

function Siblings({ siblings }: { readonly siblings: readonly Sibling[] }): VNode {
  const { posting } = useTexts();
  return (
    <section aria-labelledby="others-title">
      <h2 id="others-title">{posting.others}</h2>
      <p class="quiet">{posting.othersLead}</p>
      <ul class="siblings">
        {siblings.map(({ id, title, place, source, sample }) => (
          <li key={id}>
            {sample && <SampleWord />} <a href={PATHS.posting(id)}>{title}</a> {place}{' '}
            <span class="quiet">({source})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
