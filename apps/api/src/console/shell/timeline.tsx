import type { VNode } from 'preact';
import type { Moment } from '@app/core/timeline';
import { stamp } from './format.js';
import { Table } from './table.js';
import { shellTexts as texts } from './texts.js';

/** What happened, as a table: newest first. `nextHref`: where what is older is told. */
export const Timeline = (props: {
  readonly moments: readonly Moment[];
  readonly nextHref?: string | null;
}): VNode => (
  <>
    <Table
      id="timeline"
      title={texts.timeline}
      empty={texts.noMoments}
      head={texts.momentHead}
      rows={props.moments.map(({ at, what, seen, process }) => [stamp(at), what, seen, process ?? ''])}
    />
    {props.nextHref != null && (
      <p class="paging">
        <a class="next" rel="next" href={props.nextHref}>
          {texts.older}
        </a>
      </p>
    )}
  </>
);
