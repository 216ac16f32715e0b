import type { VNode } from 'preact';
import { Frame } from '../site/components/layout.js';
import { formatDate } from '../site/format/when.js';
import { BANDS_MS, type Freshness, type Spread } from './freshness.js';
import { useTexts, type PageContext } from '../site/page-context.js';

/** How fresh alerts were, measured. */
export function FreshnessPage({
  page,
  freshness,
}: {
  readonly page: PageContext;
  readonly freshness: Freshness;
}): VNode {
  const { texts } = page;
  const { title, lead, promise, instant, bySource, digests } = texts.freshness;
  return (
    <Frame page={page} title={title} description={lead} canonical="/freshness">
      <div class="wrap narrow">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <p>{texts.freshness.since(formatDate(freshness.since, texts.locale))}</p>
        <SpreadTable id="instant" title={instant} rows={[freshness.instant]} />
        <Histogram spread={freshness.instant} sources={freshness.bySource} />
        <SpreadTable id="sources" title={bySource} rows={freshness.bySource} />
        <SpreadTable id="digests" title={digests} rows={freshness.digests} />
        <p>{promise}</p>
      </div>
    </Frame>
  );
}

const seconds = (ms: number | null): string =>
  ms === null ? '–' : `${(Math.max(0, ms) / 1000).toFixed(1)} s`;

const BAR_WIDTH = 200;
const BAR_HEIGHT = 14;

/** How many alerts took how long: a bar for each band, and a column of counts for each source. */
function Histogram(props: { readonly spread: Spread; readonly sources: readonly Spread[] }): VNode | null {
  const { freshness, locale } = useTexts();
  const { spread, sources } = props;
  if (spread.count === 0) return null;
  const most = Math.max(...spread.bands);
  const limit = (ms: number) => (ms / 1_000).toLocaleString(locale);
  const bandName = (band: number): string => {
    const end = BANDS_MS[band];
    return end === undefined
      ? freshness.slower(limit(BANDS_MS[band - 1] ?? 0))
      : freshness.within(limit(end));
  };
  return (
    <section>
      <h2 id="histogram">{freshness.histogram}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="histogram">
        <table>
          <Head texts={[freshness.took, freshness.all, ...sources.map(({ name }) => name)]} />
          <tbody>
            {spread.bands.map((count, band) => (
              <tr key={bandName(band)}>
                <th scope="row">{bandName(band)}</th>
                <td>
                  <svg width={BAR_WIDTH} height={BAR_HEIGHT} aria-hidden="true">
                    <rect class="bar" width={Math.ceil((BAR_WIDTH * count) / most)} height={BAR_HEIGHT} />
                  </svg>{' '}
                  {count}
                </td>
                {sources.map(({ name, bands }) => (
                  <td key={name}>{bands[band]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function SpreadTable(props: {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Spread[];
}): VNode {
  const { freshness } = useTexts();
  const { id, title, rows } = props;
  return (
    <section>
      <h2 id={id}>{title}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby={id}>
        <table>
          <Head texts={freshness.head} />
          <tbody>
            {rows.map(({ name, count, p50, p95, p99 }) => (
              <tr key={name}>
                <td>{freshness.names[name as keyof typeof freshness.names] ?? name}</td>
                <td>{count}</td>
                <td>{seconds(p50)}</td>
                <td>{seconds(p95)}</td>
                <td>{seconds(p99)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const Head = ({ texts }: { readonly texts: readonly string[] }): VNode => (
  <thead>
    <tr>
      {texts.map((text) => (
        <th key={text} scope="col">
          {text}
        </th>
      ))}
    </tr>
  </thead>
);
