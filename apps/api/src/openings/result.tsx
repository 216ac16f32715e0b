import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { useTexts } from '../site/page-context.js';
import type { Card } from './card.js';
import type { Marked } from './marks.js';
import { SampleMark } from '../site/components/sample-mark.js';

/** Text with marked stretches. */
export function MarkedText({ parts }: { readonly parts: readonly Marked[] }): VNode {
  return <>{parts.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}

/** One opening in a list. */
export function Result({ card }: { readonly card: Card }): VNode {
  const { posting } = useTexts();
  const tags = [card.workplace, card.seniority, card.employment, card.age].filter((tag) => tag !== null);
  return (
    <li class="result">
      <div class="result-head">
        <h3 dir="auto">
          <a href={PATHS.posting(card.id)}>
            <MarkedText parts={card.title} />
          </a>
        </h3>
        <p class="pay">{card.pay ?? <span class="quiet">{posting.payUnknown}</span>}</p>
      </div>
      <p class="org">
        <a class="company" dir="auto" href={PATHS.company(card.companySlug)}>
          {card.company}
        </a>
        {card.places !== '' && <span class="places">{card.places}</span>}
      </p>
      {card.sample && <SampleMark />}
      {card.snippet.length > 0 && (
        <p class="snippet" dir="auto">
          <MarkedText parts={card.snippet} />
        </p>
      )}
      {(tags.length > 0 || card.applicants !== '') && (
        <ul class="tags">
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
          {card.applicants !== '' && <li>{card.applicants}</li>}
        </ul>
      )}
      {card.why != null && <p class="snippet">{card.why}</p>}
      <p class="dates">
        <time dateTime={card.firstSeenIso}>{posting.firstSeen(card.firstSeen)}</time>
        {card.posted === null ? ` · ${posting.postedUnknown}` : ` · ${posting.posted(card.posted)}`}
        {card.repost !== null && ` · ${card.repost}`}
        {card.alsoAt !== null && ` · ${card.alsoAt}`}
      </p>
    </li>
  );
}
