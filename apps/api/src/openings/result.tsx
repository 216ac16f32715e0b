import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { useTexts } from '../site/page-context.js';
import type { Card } from './card.js';
import { markData } from './mark-data.js';
import { CompanyLogo } from './company-logo.js';
import type { Marked } from './marks.js';
import { SampleWord } from '../site/components/sample-mark.js';

/** Text with marked stretches. */
export function MarkedText({ parts }: { readonly parts: readonly Marked[] }): VNode {
  return <>{parts.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}

/** One opening in a list, in two or three lines: what is short here has its whole in its title. */
export function Result({ card }: { readonly card: Card }): VNode {
  return (
    <li class="result" {...markData(card.marked)}>
      <CompanyLogo slug={card.companySlug} mark={card.mark} />
      <h3 dir="auto">
        <a href={PATHS.posting(card.id)}>
          <MarkedText parts={card.title} />
        </a>
      </h3>
      <Pay card={card} />
      <div class="org">
        <span class="who">
          <a class="company" dir="auto" href={PATHS.company(card.companySlug)}>
            {card.company}
          </a>
          {card.places.short !== '' && (
            <span class="places" title={card.places.full}>
              {card.places.short}
            </span>
          )}
        </span>
        <Chips card={card} />
      </div>
      <time class="age" dateTime={card.age.iso} title={card.age.full}>
        {card.age.short}
      </time>
      {card.snippet.length > 0 && (
        <p class="snippet" dir="auto">
          <MarkedText parts={card.snippet} />
        </p>
      )}
      {card.why != null && <p class="snippet why">{card.why}</p>}
    </li>
  );
}

function Pay({ card: { pay } }: { readonly card: Card }): VNode {
  const { rows } = useTexts();
  if (pay === null) return <p class="pay quiet">{rows.payUnknown}</p>;
  return (
    <p class="pay" title={pay.full}>
      {pay.short}
    </p>
  );
}

function Chips({ card: { chips, sample } }: { readonly card: Card }): VNode | null {
  if (chips.length === 0 && !sample) return null;
  return (
    <ul class="tags">
      {sample && (
        <li class="bare">
          <SampleWord />
        </li>
      )}
      {chips.map((chip) => (
        <li key={chip}>{chip}</li>
      ))}
    </ul>
  );
}
