import type { VNode } from 'preact';
import {
  SIGNAL_SPANS,
  type QualityCounts,
  type SignalFilter,
  type SignalSpan,
  type Tally,
  type TallyBy,
  type SignalKind,
} from '@app/core/quality';
import { figure } from '../shell/format.js';
import { Table } from '../shell/table.js';
import { addressOf, dayOf, QUALITY_PATH } from './filter.js';
import { sayWhyLeft } from './say.js';
import { qualityTexts as texts } from './texts.js';

type Column = keyof Tally;
const COLUMNS: readonly Column[] = [
  ...(['yes', 'no', 'because', 'mute', 'unsubscribed', 'complaint', 'wrong-fact'] as const),
];
/** Unsubscribing and complaints are about no posting. */
const OF_SOURCE: readonly Column[] = ['yes', 'no', 'because', 'mute', 'wrong-fact'];
const OF_CLAUSE: readonly Column[] = ['yes', 'no'];

const filterOf = (column: Column): SignalFilter =>
  column === 'yes' || column === 'no' ? { kind: 'judgement', value: column } : { kind: column };

/** Counts by week or day, source, clause and what was said. */
export function QualityPage(props: {
  readonly span: SignalSpan;
  readonly counts: QualityCounts;
  /** What is to be said where not all is counted. */
  readonly bounded: string | null;
}): VNode {
  const { span, counts, bounded } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <Spans span={span} />
      {bounded !== null && <p class="notice">{bounded}</p>}
      <Periods span={span} counts={counts} />
      <Tallies
        span={span}
        by="source"
        title={texts.sources}
        head={texts.source}
        columns={OF_SOURCE}
        of={counts.sources}
      />
      <Tallies
        span={span}
        by="field"
        title={texts.fields}
        head={texts.field}
        columns={OF_CLAUSE}
        of={counts.fields}
      />
      <Tallies
        span={span}
        by="clause"
        title={texts.clauses}
        head={texts.clause}
        columns={OF_CLAUSE}
        of={counts.clauses}
      />
      <Sums span={span} kind="because" title={texts.because} head={texts.clause} of={counts.because} />
      <Sums span={span} kind="unsubscribed" title={texts.whyLeft} head={texts.reason} of={counts.whyLeft} />
      <Sums span={span} kind="wrong-fact" title={texts.wrongFacts} head={texts.fact} of={counts.wrongFacts} />
    </>
  );
}

const Spans = ({ span }: { readonly span: SignalSpan }): VNode => (
  <nav aria-label={texts.spansLabel}>
    <ul class="row">
      {(['weeks', 'days'] as const satisfies readonly (keyof typeof SIGNAL_SPANS)[]).map((one) => (
        <li key={one}>
          <a href={`${QUALITY_PATH}?over=${one}`} aria-current={one === span ? 'page' : undefined}>
            {texts.spans[one]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** A number that leads to what it counts, where it counts something. */
const Count = (props: {
  readonly span: SignalSpan;
  readonly filter: SignalFilter;
  readonly count: number;
}): VNode =>
  props.count === 0 ? <>0</> : <a href={addressOf(props.span, props.filter)}>{figure(props.count)}</a>;

const shareOf = ({ yes, no }: Tally): string =>
  yes + no === 0 ? '–' : `${Math.round((100 * yes) / (yes + no))} %`;

function cellsOf(span: SignalSpan, tally: Tally, columns: readonly Column[], filter: SignalFilter): VNode[] {
  return columns.map((column) => (
    <Count span={span} filter={{ ...filterOf(column), ...filter }} count={tally[column]} />
  ));
}

const headOf = (columns: readonly Column[]): string[] => columns.map((column) => texts.columns[column]);

const Periods = ({ span, counts }: { readonly span: SignalSpan; readonly counts: QualityCounts }): VNode => (
  <Table
    id="periods"
    title={texts.periods[span]}
    empty={texts.none}
    head={[texts.periodHead[span], texts.rightShare, ...headOf(COLUMNS)]}
    rows={[
      [texts.total, shareOf(counts.total), ...cellsOf(span, counts.total, COLUMNS, {})],
      ...counts.periods.map(({ period, counted }) => [
        dayOf(period.from),
        shareOf(counted),
        ...cellsOf(span, counted, COLUMNS, { within: period }),
      ]),
    ]}
  />
);

const Tallies = (props: {
  readonly span: SignalSpan;
  readonly by: 'source' | 'field' | 'clause';
  readonly title: string;
  readonly head: string;
  readonly columns: readonly Column[];
  readonly of: TallyBy<Tally>;
}): VNode => {
  const { span, by, title, head, columns, of } = props;
  return (
    <>
      <Table
        id={by}
        title={title}
        empty={texts.none}
        head={[head, texts.rightShare, ...headOf(columns)]}
        rows={of.lines.map(({ name, counted }) => [
          name,
          shareOf(counted),
          ...cellsOf(span, counted, columns, { [by]: name }),
        ])}
      />
      <LeftOut count={of.leftOut} />
    </>
  );
};

const Sums = (props: {
  readonly span: SignalSpan;
  readonly kind: SignalKind;
  readonly title: string;
  readonly head: string;
  readonly of: TallyBy<number>;
}): VNode => {
  const { span, kind, title, head, of } = props;
  return (
    <>
      <Table
        id={kind}
        title={title}
        empty={texts.none}
        head={[head, texts.times]}
        rows={of.lines.map(({ name, counted }) => [
          kind === 'unsubscribed' ? sayWhyLeft(name) : name,
          <Count span={span} filter={{ kind, value: name }} count={counted} />,
        ])}
      />
      <LeftOut count={of.leftOut} />
    </>
  );
};

const LeftOut = ({ count }: { readonly count: number }): VNode | null =>
  count === 0 ? null : <p>{texts.leftOut(figure(count))}</p>;
