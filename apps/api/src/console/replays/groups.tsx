import type { VNode } from 'preact';
import { causeName, type KeptGroup, type KeptGroups } from '@app/replay';
import { figure } from '../shell/format.js';
import { Table } from '../shell/table.js';
import { replayTexts as texts } from './texts.js';

/** Of so many causes examples are shown. */
const WITH_SAMPLES = 10;

type Sample = KeptGroup['samples'][number];
type Cause = Sample['causes'][number];

const TITLE = {
  cause: [texts.byCause, texts.causeHead],
  source: [texts.bySource, texts.sourceHead],
  search: [texts.bySearch, texts.searchHead],
} as const;

/** What differs by cause, source or search. */
export function Groups(props: { readonly of: keyof typeof TITLE; readonly groups: KeptGroups }): VNode {
  const { of, groups } = props;
  const [title, head] = TITLE[of];
  const more = groups.all - groups.groups.length;
  return (
    <>
      <Table
        id={`by-${of}`}
        title={title}
        empty={texts.noGroups}
        head={[texts.rank, head, ...texts.groupHead]}
        rows={groups.groups.map((group, n) => [
          String(n + 1),
          of === 'search' ? <SearchLink key={group.name} id={group.name} /> : group.name,
          ...counts(group),
        ])}
      />
      {more > 0 && <p class="hint">{texts.more(figure(more))}</p>}
      {of === 'cause' && groups.all > 0 && <p class="hint">{texts.causes}</p>}
    </>
  );
}

const counts = ({ alerts, pairs, people }: KeptGroup): string[] =>
  [alerts.lost, alerts.gained, alerts.moved, pairs.lost, pairs.gained, people].map(figure);

const SearchLink = ({ id }: { readonly id: string }): VNode => <a href={`/searches/${id}`}>{id}</a>;

/** Examples of the causes with most differences. */
export const Samples = ({ groups }: { readonly groups: KeptGroups }): VNode => (
  <>
    {groups.groups
      .filter(({ samples }) => samples.length > 0)
      .slice(0, WITH_SAMPLES)
      .map(({ name, samples }, n) => (
        <Table
          key={name}
          id={`examples-${n + 1}`}
          title={texts.samples(name)}
          empty=""
          head={texts.sampleHead}
          rows={samples.map((sample, index) => cells(sample, index))}
        />
      ))}
  </>
);

const cells = (sample: Sample, index: number): (string | VNode)[] => {
  const { change, move, postingId, title, source, searches, causes } = sample;
  return [
    String(index + 1),
    move === null ? texts.change[change] : `${texts.change[change]}: ${texts.move[move]}`,
    <a key={postingId} href={`/postings/${postingId}`}>
      {title}
    </a>,
    source,
    <Lines
      key="searches"
      items={searches.map((id) => (
        <SearchLink key={id} id={id} />
      ))}
    />,
    <Lines key="causes" items={causes.map(causeTold)} />,
  ];
};

const causeTold = (cause: Cause): string => texts.cause(causeName(cause), cause.before, cause.after);

const Lines = ({ items }: { readonly items: readonly (string | VNode)[] }): VNode => (
  <>
    {items.map((item, n) => (
      <div key={n}>{item}</div>
    ))}
  </>
);
