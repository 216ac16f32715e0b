import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { KeptPosting } from '@app/core/records';
import type { PageContext } from '../../site/page-context.js';
import type { Texts } from '../../texts/index.js';
import { jobPostingLd, scriptJson } from '../json-ld.js';

export interface PostingProps {
  readonly page: PageContext;
  readonly doc: KeptPosting;
}

export function titleOf({ title, company, sample }: KeptPosting, texts: Texts): string {
  const whole = `${title}, ${company.name}`;
  return sample === true ? texts.sample.titled(whole) : whole;
}
const SUMMARY = 200;

/** The beginning of the text, up to a whole word. */
export function summaryOf({ text }: KeptPosting): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= SUMMARY) return line;
  const start = line.slice(0, SUMMARY);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 1))}…`;
}

/** What search engines and link previews read. */
export function PostingHead({ page, doc, html }: PostingProps & { readonly html: string }): VNode {
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
