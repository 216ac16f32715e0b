import type { VNode } from 'preact';
import type { Pausable } from '@app/core/operating';
import type { PauseDoc } from '@app/infra/mongo';
import { figure, stamp } from '../shell/format.js';
import { Csrf } from '../shell/frame.js';
import { Table } from '../shell/table.js';
import { MOST_DELAYED, type Delayed } from './pause-store.js';
import { pauseTexts as texts } from './texts.js';

/** What is paused, what that delays, and the forms. */
export function PausesPage(props: {
  readonly csrf: string;
  readonly standing: readonly PauseDoc[];
  readonly delayed: readonly Delayed[];
  readonly names: { readonly queues: readonly string[]; readonly sources: readonly string[] };
}): VNode {
  const { csrf, standing, delayed, names } = props;
  const isStopped = standing.some(({ what }) => what === 'mail');
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <section>
        <h2 id="mail">{texts.stopAll}</h2>
        <p>{texts.stopAllText}</p>
        <form method="post" action="/pauses">
          <Wish csrf={csrf} what="mail" name="" act={isStopped ? 'resume' : 'pause'} />
          <button type="submit">{isStopped ? texts.resumeAllButton : texts.stopAllButton}</button>
        </form>
      </section>
      <Delays delayed={delayed} />
      <Table
        id="standing"
        title={texts.standing}
        empty={texts.none}
        head={texts.head}
        rows={standing.map((one) => [
          stamp(one.since),
          texts.what[one.what],
          one.name,
          one.by,
          <Resume key={one._id} pause={one} csrf={csrf} />,
        ])}
      />
      <section>
        <h2 id="other">{texts.other}</h2>
        <PauseDomain csrf={csrf} />
        <PauseNamed
          csrf={csrf}
          what="source"
          label={texts.source}
          hint={texts.sourceHint}
          names={names.sources}
        />
        <PauseNamed csrf={csrf} what="queue" label={texts.queue} hint="" names={names.queues} />
      </section>
    </>
  );
}

const Wish = (props: {
  readonly csrf: string;
  readonly what: Pausable;
  readonly name?: string;
  readonly act: 'pause' | 'resume';
}): VNode => (
  <>
    <Csrf value={props.csrf} />
    <input type="hidden" name="what" value={props.what} />
    <input type="hidden" name="act" value={props.act} />
    {props.name !== undefined && <input type="hidden" name="name" value={props.name} />}
  </>
);

const Resume = ({ pause, csrf }: { readonly pause: PauseDoc; readonly csrf: string }): VNode => (
  <form method="post" action="/pauses">
    <Wish csrf={csrf} what={pause.what} name={pause.name} act="resume" />
    <button
      type="submit"
      class="link"
      aria-label={`${texts.resume}: ${texts.what[pause.what]} ${pause.name}`}
    >
      {texts.resume}
    </button>
  </form>
);

const Delays = ({ delayed }: { readonly delayed: readonly Delayed[] }): VNode => (
  <>
    <Table
      id="delays"
      title={texts.delays}
      empty=""
      head={texts.delaysHead}
      rows={delayed.map(({ until, alerts, links, pending }) => [
        stamp(until),
        figure(alerts),
        figure(links),
        figure(pending),
      ])}
    />
    <p class="hint">{texts.most(figure(MOST_DELAYED))}</p>
  </>
);

const PauseDomain = ({ csrf }: { readonly csrf: string }): VNode => (
  <form method="post" action="/pauses" class="stack">
    <Wish csrf={csrf} what="domain" act="pause" />
    <label for="domain">{texts.domain}</label>
    <p class="hint" id="domain-hint">
      {texts.domainHint}
    </p>
    <input id="domain" name="name" required maxLength={253} aria-describedby="domain-hint" />
    <button type="submit" class="secondary">
      {texts.pause}
    </button>
  </form>
);

const PauseNamed = (props: {
  readonly csrf: string;
  readonly what: Pausable;
  readonly label: string;
  readonly hint: string;
  readonly names: readonly string[];
}): VNode | null =>
  props.names.length === 0 ? null : (
    <form method="post" action="/pauses" class="stack">
      <Wish csrf={props.csrf} what={props.what} act="pause" />
      <label for={props.what}>{props.label}</label>
      {props.hint !== '' && <p class="hint">{props.hint}</p>}
      <select id={props.what} name="name">
        {props.names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <button type="submit" class="secondary">
        {texts.pause}
      </button>
    </form>
  );
