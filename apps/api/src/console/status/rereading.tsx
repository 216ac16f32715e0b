import type { VNode } from 'preact';
import type { KeptRereading } from '@app/core/running';
import { figure, stamp } from '../shell/format.js';
import { Table } from '../shell/table.js';
import { rereadFigures, type RereadFigures } from './reread-figures.js';
import type { Status } from './system-status.js';
import { statusTexts as texts } from './texts.js';

/** How far the latest reading of stored postings by new rules has come. */
export function Rereading({ status }: { readonly status: Status }): VNode {
  const { rereading, now, sources } = status;
  const open = new Map(sources.map(({ _id, openCount }) => [_id, openCount]));
  return (
    <section>
      <h2 id="rereading">{texts.rereading}</h2>
      {rereading === null ? <p>{texts.rereadingNone}</p> : <Reading rereading={rereading} now={now} />}
      {rereading !== null && rereading.sources.length > 0 && (
        <Table
          id="reread-sources"
          title={texts.rereadSources}
          empty=""
          head={texts.rereadHead}
          rows={rereading.sources.map(({ source, read, changed, failed }) => [
            source,
            ...[read, changed, failed].map(figure),
            openTold(open.get(source)),
          ])}
        />
      )}
    </section>
  );
}

/** Empty for who pushes: no read counts what they have open. */
const openTold = (count: number | undefined): string => (count === undefined ? '' : figure(count));

function Reading({ rereading, now }: { readonly rereading: KeptRereading; readonly now: Date }): VNode {
  const { _id, startedAt, seenAt, lastFault } = rereading;
  const figures = rereadFigures(rereading, now);
  return (
    <>
      <p>{texts.rereadingText(_id, stamp(startedAt))}</p>
      {figures.isSilent && <p class="notice">{texts.rereadingSilent(stamp(seenAt))}</p>}
      <dl class="figures">
        {told(rereading, figures).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {lastFault !== null && (
        <p>
          {texts.rereadFault(stamp(lastFault.at), lastFault.source, lastFault.posting, lastFault.message)}
        </p>
      )}
    </>
  );
}

function told({ read, endedAt, perSecond }: KeptRereading, figures: RereadFigures): [string, string][] {
  const { left, share, changed, failed, endsAt } = figures;
  return [
    [texts.reread, `${figure(read)} (${share} %)`],
    [texts.rereadLeft, figure(left)],
    [texts.rereadChanged, figure(changed)],
    [texts.rereadFailed, figure(failed)],
    [texts.rereadRate, perSecond.toFixed(1)],
    endedAt === null
      ? [texts.rereadEnds, endsAt === null ? texts.rereadUnknown : stamp(endsAt).slice(0, 16)]
      : [texts.rereadEnded, stamp(endedAt).slice(0, 16)],
  ];
}
