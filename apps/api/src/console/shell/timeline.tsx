import type { VNode } from 'preact';
import { asId, type DeliveryId, type PostingId, type SavedSearchId, type SubscriberId } from '@app/core/ids';
import type { Moment } from '@app/core/timeline';
import { stamp } from './format.js';
import { deliveryPath, personPath, postingPath, searchPath } from './paths.js';
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
      rows={props.moments.map(({ at, what, seen, process }) => [
        stamp(at),
        what,
        <Seen key="seen" text={seen} />,
        process ?? '',
      ])}
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

/** Ids that stand behind the word for what they are: `delivery ada.daily.2026-03-02, try 1`. */
const NAMED = /\b(posting|delivery|subscriber|search) ([\w.+~@-]{5,300})/g;

const PAGES: ReadonlyMap<string, (id: string) => string> = new Map([
  ['posting', (id: string) => postingPath(asId<PostingId>(id))],
  ['delivery', (id: string) => deliveryPath(asId<DeliveryId>(id))],
  ['subscriber', (id: string) => personPath(asId<SubscriberId>(id))],
  ['search', (id: string) => searchPath(asId<SavedSearchId>(id))],
]);

/** What was seen: an id in it leads to its page. */
export function Seen({ text }: { readonly text: string }): VNode {
  const parts: (string | VNode)[] = [];
  let end = 0;
  for (const { 0: found, 1: kind = '', 2: id = '', index } of text.matchAll(NAMED)) {
    parts.push(text.slice(end, index), `${kind} `);
    parts.push(
      <a key={index} href={PAGES.get(kind)?.(id)}>
        {id}
      </a>,
    );
    end = index + found.length;
  }
  return <>{[...parts, text.slice(end)]}</>;
}
