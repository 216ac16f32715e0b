import type { PostingId } from '@app/core/ids';
import type { CountedSignal, SignalSpan } from '@app/core/quality';
import type { VNode } from 'preact';
import type { PostingOfSignal } from '../../quality/signal-store.js';
import { figure, stamp } from '../shell/format.js';
import { postingPath, sourcePath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import { QUALITY_PATH } from './filter.js';
import { sayWhyLeft } from './say.js';
import { qualityTexts as texts } from './texts.js';

type Postings = ReadonlyMap<PostingId, PostingOfSignal>;

/** What a number counts, each in a row. */
export function SignalsPage(props: {
  readonly span: SignalSpan;
  readonly signals: readonly CountedSignal[];
  /** How many there are, shown or not. */
  readonly all: number;
  readonly postings: Postings;
  /** Whether the operator may see who it was. */
  readonly namesPeople: boolean;
}): VNode {
  const { span, signals, all, postings, namesPeople } = props;
  return (
    <>
      <p>
        <a href={`${QUALITY_PATH}?over=${span}`}>{texts.back}</a>
      </p>
      <h1>{texts.list}</h1>
      <Table
        id="signals"
        title={texts.listed(figure(signals.length), figure(all))}
        empty={texts.none}
        head={[...texts.listHead, ...(namesPeople ? [texts.person] : [])]}
        rows={signals.map((signal) => [
          stamp(signal.at),
          texts.kinds[signal.kind],
          saidIn(signal),
          <Posting id={signal.postingId} postings={postings} />,
          signal.source === null ? '' : <a href={sourcePath(signal.source)}>{signal.source}</a>,
          signal.clauses.map(({ text, seen }) => texts.held(text, seen)).join(', '),
          ...(namesPeople ? [<Person signal={signal} />] : []),
        ])}
      />
    </>
  );
}

function saidIn({ kind, value, times }: CountedSignal): string {
  const said = kind === 'unsubscribed' ? sayWhyLeft(value) : value;
  return times === 1 ? said : `${said}, ${texts.timesSaid(figure(times))}`;
}

const Posting = (props: { readonly id: PostingId | null; readonly postings: Postings }): VNode => {
  const { id, postings } = props;
  if (id === null) return <></>;
  const posting = postings.get(id);
  if (posting === undefined) return <>{texts.gone}</>;
  return <a href={postingPath(id)}>{texts.posting(posting.title, posting.company.name)}</a>;
};

/** The id; where there is a posting, it leads to why they got it. */
const Person = ({ signal: { subscriberId, postingId } }: { readonly signal: CountedSignal }): VNode => {
  if (subscriberId === null) return <></>;
  if (postingId === null) return <>{subscriberId}</>;
  const params = new URLSearchParams({ person: subscriberId, posting: postingId });
  return <a href={`/why?${params.toString()}`}>{subscriberId}</a>;
};
