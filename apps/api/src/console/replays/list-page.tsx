import type { VNode } from 'preact';
import { figure, stamp } from '../shell/format.js';
import { Table } from '../shell/table.js';
import type { ListedReplay } from './replays-store.js';
import { sayOf } from './say.js';
import { standingOf } from './standing.js';
import { replayTexts as texts } from './texts.js';
import { Watching } from './watching.js';

/** Every replay that is kept, and how one is run. */
export function ListPage(props: {
  readonly replays: readonly ListedReplay[];
  readonly now: Date;
  readonly isWatched: boolean;
}): VNode {
  const { replays, now, isWatched } = props;
  const runs = replays.some((one) => standingOf(one, now) === 'running');
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      {runs && <Watching path="/replays" isOn={isWatched} />}
      <Table
        id="replays"
        title={texts.list}
        empty={texts.none}
        head={texts.listHead}
        rows={replays.map((one) => cells(one, now))}
      />
      <section class="prose">
        <h2 id="how">{texts.how}</h2>
        <p>{texts.howText}</p>
        <Command text={texts.command} />
        <p>{texts.howCompose}</p>
        <Command text={texts.commandCompose} />
      </section>
    </>
  );
}

const Command = ({ text }: { readonly text: string }): VNode => (
  <p>
    <code>{text}</code>
  </p>
);

function cells(one: ListedReplay, now: Date): (string | VNode)[] {
  const { _id, startedAt, against, asked, progress, found } = one;
  const begun = stamp(startedAt);
  return [
    begun,
    against.name,
    figure(asked.days),
    texts.standing[standingOf(one, now)],
    sayOf(progress.done, progress.all),
    ...(found === null
      ? ['', '', '', '']
      : [figure(found.lost), figure(found.gained), figure(found.moved), sayOf(found.people, found.peopleOf)]),
    <a key={_id} href={`/replays/${_id}`} aria-label={texts.openOne(against.name, begun)}>
      {texts.open}
    </a>,
  ];
}
