import type { VNode } from 'preact';
import type { KeptRead } from '@app/core/running';
import type { Moment } from '@app/core/timeline';
import { figure } from '../shell/format.js';
import { Timeline } from '../shell/timeline.js';
import { Reads } from './source-page.js';
import { MOST_POSTINGS } from './sources-store.js';
import { sourceTexts as texts } from './texts.js';

/** What is on record of a source that is not in the list of those that are read. */
export const UnlistedSource = (props: {
  readonly name: string;
  readonly postings: { readonly open: number; readonly closed: number };
  readonly reads: readonly KeptRead[];
  readonly moments: readonly Moment[];
}): VNode => (
  <>
    <p>
      <a href="/sources">{texts.back}</a>
    </p>
    <h1>{props.name}</h1>
    <p>{texts.unlisted}</p>
    <dl class="figures dense">
      {(['open', 'closed'] as const).map((state) => (
        <div key={state}>
          <dt>{state === 'open' ? texts.facts.open : texts.facts.closed}</dt>
          <dd>{upTo(props.postings[state])}</dd>
        </div>
      ))}
    </dl>
    {props.reads.length > 0 && <Reads reads={props.reads} />}
    <Timeline moments={props.moments} />
  </>
);

const upTo = (count: number): string =>
  count >= MOST_POSTINGS ? `${figure(MOST_POSTINGS)}+` : figure(count);
