import type { VNode } from 'preact';
import { Frame } from '../components/layout.js';
import { formatDate } from '../format/when.js';
import type { Freshness, Spread } from '../freshness.js';
import { useTexts, type PageContext } from '../page-context.js';

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
        {freshness.bySource.length > 1 && (
          <SpreadTable id="sources" title={bySource} rows={freshness.bySource} />
        )}
        <SpreadTable id="digests" title={digests} rows={freshness.digests} />
        <p>{promise}</p>
      </div>
    </Frame>
  );
}

const seconds = (ms: number | null): string =>
  ms === null ? '–' : `${(Math.max(0, ms) / 1000).toFixed(1)} s`;

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
          <thead>
            <tr>
              {freshness.head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
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
