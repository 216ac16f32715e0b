import type { VNode } from 'preact';
import type { KeptReplay } from '@app/core/running';
import type { KeptReport } from '@app/replay';
import { figure, stamp } from '../shell/format.js';
import { Table } from '../shell/table.js';
import { Groups, Samples } from './groups.js';
import { sayLeft, sayOf, sayShare } from './say.js';
import { standingOf, type Standing } from './standing.js';
import { replayTexts as texts } from './texts.js';
import { Watching } from './watching.js';

/** What the page of one replay shows. */
export interface OneReplay {
  readonly replay: KeptReplay;
  /** Null: there is none yet, or it is of another release. */
  readonly report: KeptReport | null;
  readonly now: Date;
  readonly isWatched: boolean;
}

/** One replay: how far it has come, or its report. */
export function ReplayPage({ replay, report, now, isWatched }: OneReplay): VNode {
  const standing = standingOf(replay, now);
  const path = `/replays/${replay._id}`;
  return (
    <>
      <p>
        <a href="/replays">{texts.all}</a>
      </p>
      <h1>{texts.one(replay.against.name)}</h1>
      <Notice replay={replay} standing={standing} />
      {standing === 'running' && <Watching path={path} isOn={isWatched} />}
      <Figures figures={report === null ? progressOf(replay) : figuresOf(report)} />
      {report !== null && <Report report={report} />}
      {report === null && <p>{replay.report === null ? texts.noReport : texts.otherRelease}</p>}
      {replay.report !== null && (
        <p>
          <a href={`${path}/report`}>{texts.save}</a>
        </p>
      )}
      <Table
        id="compared"
        title={texts.asked}
        empty=""
        head={texts.askedHead}
        rows={[...askedOf(replay), ...comparedOf(report)]}
      />
    </>
  );
}

function Notice({ replay, standing }: { readonly replay: KeptReplay; readonly standing: Standing }): VNode {
  const { seenAt, asked, fault, found } = replay;
  const said: Readonly<Record<Standing, string>> = {
    running: texts.standing.running,
    silent: texts.silentText(stamp(seenAt), asked.folder),
    held: (found?.limits ?? 0) > 0 ? texts.heldText : texts.standing.held,
    over: texts.overText,
    failed: texts.failedText(fault ?? ''),
  };
  return <p class="notice">{said[standing]}</p>;
}

type Figure = readonly [string, string];

const Figures = ({ figures }: { readonly figures: readonly Figure[] }): VNode => (
  <dl class="figures">
    {figures.map(([label, value]) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

function progressOf({ progress }: KeptReplay): Figure[] {
  const left = sayLeft(progress);
  const { done, all, lost, gained, perSecond } = progress;
  return [
    [texts.progress, sayOf(done, all)],
    ...(left === null ? [] : [[texts.left, left] as const]),
    [texts.perSecond, perSecond.toFixed(1)],
    [texts.pairsLost, figure(lost)],
    [texts.pairsGained, figure(gained)],
  ];
}

function figuresOf({ alerts, people }: KeptReport): Figure[] {
  return [
    [texts.alertsBefore, figure(alerts.base)],
    [texts.alertsAfter, figure(alerts.against)],
    [texts.lost(sayShare(alerts.lost, alerts.base)), figure(alerts.lost)],
    [texts.gained(sayShare(alerts.gained, alerts.base)), figure(alerts.gained)],
    [texts.moved(sayShare(alerts.moved, alerts.base)), figure(alerts.moved)],
    [texts.people(sayShare(people.affected, people.all)), figure(people.affected)],
  ];
}

const Report = ({ report }: { readonly report: KeptReport }): VNode => (
  <>
    <p class="hint">{texts.words}</p>
    <Table
      id="limits"
      title={texts.limits}
      empty={texts.noLimits}
      head={texts.limitHead}
      rows={report.limits.map(({ name, most, found, of, isOver }) => [
        texts.limit[name],
        most,
        sayOf(found, of),
        isOver ? texts.isOver : texts.isHeld,
      ])}
    />
    <Groups of="cause" groups={report.byCause} />
    <Samples groups={report.byCause} />
    <Groups of="source" groups={report.bySource} />
    <Groups of="search" groups={report.bySearch} />
  </>
);

const named = ({ name, release, reading }: KeptReplay['base']): string => texts.build(name, release, reading);

const askedOf = ({ base, against, startedAt, endedAt, asked }: KeptReplay): Figure[] => [
  [texts.base, named(base)],
  [texts.against, named(against)],
  [texts.begun, stamp(startedAt)],
  ...(endedAt === null ? [] : [[texts.ended, stamp(endedAt)] as const]),
  [texts.days, figure(asked.days)],
  [texts.share, String(asked.share)],
  [texts.asksLimits, asked.limits.join(', ') || texts.noLimits],
  [texts.folder, asked.folder],
];

const both = ({ base, against }: { readonly base: number; readonly against: number }): string =>
  `${figure(base)}, ${figure(against)}`;

function comparedOf(report: KeptReport | null): Figure[] {
  if (report === null) return [];
  const { postings, searches, pairs } = report;
  const { withoutDraft, hidden, changed } = postings.leftOut;
  const unread = { base: searches.unread.base.length, against: searches.unread.against.length };
  return [
    [texts.postings, figure(postings.compared)],
    [texts.leftOut, [withoutDraft, hidden, changed].map(figure).join(', ')],
    [texts.failed, both(postings.failed)],
    [texts.movedPostings, figure(postings.moved)],
    [texts.searches, figure(searches.compared)],
    [texts.unread, both(unread)],
    [texts.pairs, both(pairs)],
  ];
}
