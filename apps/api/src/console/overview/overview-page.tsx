import type { VNode } from 'preact';
import { figure, stamp } from '../shell/format.js';
import { sourcePath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import { Domains } from './domains.js';
import { groupsOf, stateOf, type FigureGroup } from './figures.js';
import type { OverviewFacts } from './overview-reader.js';
import { overviewTexts as texts } from './texts.js';
import { Trends } from './trends.js';
import { needsOf, type Need } from './verdict.js';

/** Whether everything is well, on one page. */
export const OverviewPage = ({ facts }: { readonly facts: OverviewFacts }): VNode => (
  <div data-live={stateOf(facts)}>
    <h1>{texts.title}</h1>
    <Verdict needs={needsOf(facts)} />
    <p class="hint">
      {texts.asOf(stamp(facts.now))} <a href="/status">{texts.details}</a>
    </p>
    {groupsOf(facts).map((group) => (
      <Figures key={group.id} group={group} />
    ))}
    {facts.failing.length > 0 && <Failing facts={facts} />}
    <Trends facts={facts} />
    <Domains facts={facts} />
    <p>
      <a href="/metrics">{texts.metrics}</a>
    </p>
  </div>
);

const Verdict = ({ needs }: { readonly needs: readonly Need[] }): VNode => (
  <div class={needs.length === 0 ? 'verdict' : 'verdict wrong'} id="verdict">
    <p>{needs.length === 0 ? texts.allWell : texts.needYou(needs.length)}</p>
    {needs.length > 0 && (
      <ul>
        {needs.map(({ id, text, since, href, help }) => (
          <li key={id}>
            <a href={href}>{text}</a>
            {since !== null && <span class="hint">{` ${texts.since(stamp(since))} `}</span>}
            {help !== null && (
              <a href={help}>
                {texts.whatToDo}
                <span class="hidden">{`: ${id}`}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    )}
  </div>
);

const Figures = ({ group: { id, title, figures } }: { readonly group: FigureGroup }): VNode => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <dl class="figures dense">
      {figures.map((one) => (
        <div key={one.id}>
          <dt>{one.label}</dt>
          <dd>
            <a href={one.href} id={`figure-${one.id}`}>
              {one.text}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

const Failing = ({ facts }: { readonly facts: OverviewFacts }): VNode => (
  <Table
    id="failing"
    title={texts.failingTitle}
    empty={texts.noFailing}
    head={texts.failingHead}
    rows={facts.failing.map(({ _id, failures, lastError }) => [
      <a key={_id} href={sourcePath(_id)}>
        {_id}
      </a>,
      figure(failures),
      lastError === null ? '' : `${lastError.reason}: ${lastError.message}`,
    ])}
  />
);
