import type { VNode } from 'preact';
import type { Source } from '@app/core/records';
import { figure, stamp } from '../shell/format.js';
import { Table } from '../shell/table.js';
import { PAGE, SOURCE_STATES, stateOf, type SourceWish } from './sources-store.js';
import { sourceTexts as texts } from './texts.js';

const addressOf = ({ search, kind, state }: SourceWish, skip: number): string =>
  `/sources?${new URLSearchParams({ q: search, kind, state, skip: String(skip) }).toString()}`;

/** Sources by health. */
export function SourcesPage(props: {
  readonly wish: SourceWish;
  readonly kinds: readonly string[];
  readonly sources: readonly Source[];
  readonly more: boolean;
}): VNode {
  const { wish, kinds, sources, more } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      <Wishes wish={wish} kinds={kinds} />
      <Table id="found" title={texts.found} empty={texts.none} head={texts.head} rows={sources.map(rowOf)} />
      {(more || wish.skip > 0) && (
        <p class="paging">
          {wish.skip > 0 && <a href={addressOf(wish, 0)}>{texts.first}</a>}
          {more && (
            <a class="next" href={addressOf(wish, wish.skip + PAGE)}>
              {texts.more}
            </a>
          )}
        </p>
      )}
    </>
  );
}

const Wishes = ({ wish, kinds }: { readonly wish: SourceWish; readonly kinds: readonly string[] }): VNode => (
  <form class="inline" method="get" action="/sources">
    <label>
      {texts.search} <input type="search" name="q" value={wish.search} maxLength={100} />
    </label>
    <Choice name="kind" label={texts.kind} chosen={wish.kind} values={kinds.map((kind) => [kind, kind])} />
    <Choice
      name="state"
      label={texts.state}
      chosen={wish.state}
      values={SOURCE_STATES.map((state) => [state, texts.states[state]])}
    />
    <button type="submit">{texts.show}</button>
  </form>
);

const Choice = (props: {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly values: readonly (readonly [string, string])[];
}): VNode => (
  <label>
    {props.label}{' '}
    <select name={props.name}>
      <option value="">{texts.any}</option>
      {props.values.map(([value, text]) => (
        <option key={value} value={value} selected={value === props.chosen}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

/** A source's state in words. */
export const stateText = (source: Source): string => {
  const state = stateOf(source);
  return state === 'failing' ? texts.failing(source.failures) : texts.states[state];
};

const rowOf = (source: Source): (string | VNode)[] => [
  <a key={source._id} href={`/sources/${encodeURIComponent(source._id)}`}>
    {source._id}
  </a>,
  source.kind,
  stateText(source),
  stamp(source.lastGoodReadAt),
  stamp(source.nextPollAt),
  figure(source.openCount),
  source.lastError === null ? '' : `${source.lastError.reason}: ${source.lastError.message}`,
];
