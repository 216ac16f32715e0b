import type { VNode } from 'preact';
import { languageOf } from '@app/core/records';
import { stamp } from '../shell/format.js';
import { Csrf } from '../shell/frame.js';
import { masked } from '../shell/masked.js';
import { personPath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import { Timeline } from '../shell/timeline.js';
import { DeliveriesTable, HooksTable, SearchesTable, WaitingTable, WordingsTable } from './person-tables.js';
import type { PersonView } from './person-view.js';
import { RestraintsSection } from './restraints-section.js';
import { peopleTexts as texts } from './texts.js';

/** One person: who it is, what they are told, what holds it, and what happened. */
export function PersonPage(view: PersonView): VNode {
  const { person, timeline, timelineHref, linkUrl } = view;
  return (
    <>
      <h1>{texts.title}</h1>
      <p>
        <a href={`/why?${new URLSearchParams({ person: person._id })}`}>{texts.why}</a>
      </p>
      <Facts {...view} />
      <p class="rights">
        {texts.rights} <a href={linkUrl}>{linkUrl}</a>
      </p>
      <p>{texts.audit}</p>
      <RestraintsSection {...view} />
      <WaitingTable waiting={view.waiting} />
      <DeliveriesTable deliveries={view.deliveries} olderHref={view.olderHref} />
      <SearchesTable searches={view.searches} />
      <WordingsTable wordings={view.wordings} />
      <HooksTable hooks={view.hooks} />
      <Timeline moments={timeline.moments} nextHref={timelineHref} />
    </>
  );
}

function Facts({ csrf, person, showsAddress, suppression }: PersonView): VNode {
  const { _id, address, createdAt, confirmedAt, unsubscribedAt, schedule } = person;
  const weekday = texts.weekdays[schedule.weekday - 1] ?? '';
  const suppressed =
    suppression === null ? texts.no : texts.suppressedFor(suppression.reason, stamp(suppression.at));
  return (
    <>
      {showsAddress && (
        <p role="status" class="notice">
          {texts.shownOnce}
        </p>
      )}
      <Table
        id="facts"
        title={texts.facts}
        empty=""
        head={texts.factHead}
        rows={[
          [texts.id, _id],
          [texts.address, showsAddress ? address : masked(address)],
          [texts.since, stamp(createdAt)],
          [texts.confirmed, confirmedAt === null ? texts.notConfirmed : stamp(confirmedAt)],
          [texts.unsubscribed, unsubscribedAt === null ? texts.no : stamp(unsubscribedAt)],
          [texts.language, languageOf(person)],
          [texts.schedule, texts.scheduleIs(weekday, schedule.hour, schedule.timeZone)],
          [texts.suppression, suppressed],
        ]}
      />
      <div class="actions">
        {!showsAddress && <Act path={`${personPath(_id)}/address`} csrf={csrf} button={texts.show} />}
        {suppression !== null && <Act path={`${personPath(_id)}/lift`} csrf={csrf} button={texts.lift} />}
      </div>
      {suppression !== null && <p class="hint">{texts.liftHelp}</p>}
    </>
  );
}

const Act = (props: { readonly path: string; readonly csrf: string; readonly button: string }): VNode => (
  <form method="post" action={props.path}>
    <Csrf value={props.csrf} />
    <button type="submit" class="secondary">
      {props.button}
    </button>
  </form>
);
