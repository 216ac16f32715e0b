import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { FacetList } from '../search/components/facets.js';
import { FunctionFacet } from '../search/components/function-facet.js';
import type { FunctionGroup } from '../search/views/function-links.js';
import { Frame } from '../site/components/layout.js';
import { MarksScript } from '../openings/mark-slot.js';
import { Result } from '../openings/result.js';
import { useTexts, type PageContext } from '../site/page-context.js';
import type { Card } from '../openings/card.js';
import type { FacetGroup } from '../search/views/facet-links.js';

interface CompanyPageProps {
  readonly page: PageContext;
  readonly slug: string;
  readonly name: string;
  /** Openings, and the postings that they have. */
  readonly total: number;
  readonly postings: number;
  /** The newest of its openings. */
  readonly cards: readonly Card[];
  readonly facets: readonly FacetGroup[];
  readonly functions: readonly FunctionGroup[];
  /** The search for its postings. */
  readonly text: string;
  readonly nextHref: string | null;
}

/** The page of one company: what it has open, and how to follow it. */
export function CompanyPage(props: CompanyPageProps): VNode {
  const { page, slug, name, total, cards, facets, functions, text } = props;
  const { company, search } = page.texts;
  const isInvented = cards.length > 0 && cards.every(({ sample }) => sample);
  const lead = isInvented ? company.leadSamples(name, total) : company.lead(name, total);
  return (
    <Frame
      page={page}
      title={company.title(name)}
      description={lead}
      {...(total > 0 ? { canonical: PATHS.company(slug) } : {})}
      head={
        <link
          rel="alternate"
          type="application/rss+xml"
          href={PATHS.boardFeed('posted', 'rss', text)}
          title={company.title(name)}
        />
      }
    >
      <Hero name={name} lead={lead} text={text} />
      <div class="wrap columns search">
        <Openings {...props} />
        {facets.length > 0 && (
          <section class="panel" aria-label={search.filters}>
            <FunctionFacet groups={functions} />
            <FacetList groups={facets} />
          </section>
        )}
      </div>
    </Frame>
  );
}

function Openings(props: Pick<CompanyPageProps, 'total' | 'postings' | 'cards' | 'nextHref'>): VNode {
  const { total, postings, cards, nextHref } = props;
  const { search } = useTexts();
  return (
    <section class="results" aria-labelledby="results-title">
      <h2 id="results-title">{search.count(total, postings)}</h2>
      <ol class="list" data-newest="">
        {cards.map((card) => (
          <Result key={card.id} card={card} />
        ))}
      </ol>
      <MarksScript />
      {nextHref !== null && (
        <nav class="paging" aria-label={search.pages}>
          <a rel="next" class="next" href={nextHref}>
            {search.next} <span aria-hidden="true">→</span>
          </a>
        </nav>
      )}
    </section>
  );
}

function Hero(props: { readonly name: string; readonly lead: string; readonly text: string }): VNode {
  const { name, lead, text } = props;
  const { company, search } = useTexts();
  return (
    <div class="hero small">
      <div class="wrap">
        <h1 dir="auto">{name}</h1>
        <p class="lead">{lead}</p>
        <p class="actions">
          <a class="button" href={`/save?q=${encodeURIComponent(text)}`} rel="nofollow">
            {company.save}
          </a>{' '}
          <a href={PATHS.boardFeed('posted', 'rss', text)} rel="nofollow">
            {search.feed}
          </a>
        </p>
      </div>
    </div>
  );
}
