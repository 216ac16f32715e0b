import type { VNode } from 'preact';
import {
  DRY_CHANGES,
  DRY_RUN_SECONDS,
  MOST_LINES,
  type DryLine,
  type DryRunFound,
  type KeptDryRun,
} from '@app/core/running';
import { figure, stamp } from '../shell/format.js';
import { Csrf } from '../shell/frame.js';
import { Table } from '../shell/table.js';
import { sourceTexts as texts } from './texts.js';

/** What a read of a source would change: asked for, and told. */
export const DryRun = (props: {
  readonly source: string;
  readonly last: KeptDryRun | null;
  readonly csrf: string;
}): VNode => (
  <>
    <section aria-labelledby="dry-run">
      <h2 id="dry-run">{texts.dryRun}</h2>
      <form class="inline" method="post" action={`/sources/${encodeURIComponent(props.source)}/dry-run`}>
        <Csrf value={props.csrf} />
        <button type="submit">{texts.dryRunAsk}</button>
        <span class="hint">{texts.dryRunText(DRY_RUN_SECONDS)}</span>
      </form>
      <p>{stateOf(props.last)}</p>
    </section>
    {props.last?.found != null && <Diff found={props.last.found} />}
  </>
);

function stateOf(last: KeptDryRun | null): string {
  if (last === null) return texts.dryRunNone;
  const { by, askedAt, endedAt, fault, found } = last;
  if (fault !== null) return texts.dryRunFailed(stamp(endedAt), fault.reason, fault.message);
  if (found === null) return texts.dryRunAsked(by, stamp(askedAt));
  const [seconds, kilobytes] = [(found.ms / 1_000).toFixed(1), figure(Math.ceil(found.bytes / 1_000))];
  return texts.dryRunDone(stamp(endedAt), by, seconds, kilobytes);
}

const Diff = ({ found }: { readonly found: DryRunFound }): VNode => (
  <>
    <dl class="figures dense">
      {countsOf(found).map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{figure(count)}</dd>
        </div>
      ))}
    </dl>
    {found.keeps !== null && <p>{texts.dryRunKeeps(found.keeps.reason, found.keeps.gone)}</p>}
    <Table
      id="diff"
      title={texts.dryRunLines(MOST_LINES)}
      empty={texts.dryRunNothing}
      head={texts.dryRunHead}
      rows={found.lines.map(rowOf)}
    />
  </>
);

const countsOf = ({ listed, unchanged, skipped, counts }: DryRunFound): (readonly [string, number])[] => [
  [texts.dryRunCounts.listed, listed],
  ...DRY_CHANGES.map((change) => [texts.changes[change], counts[change]] as const),
  [texts.dryRunCounts.unchanged, unchanged],
  [texts.dryRunCounts.skipped, skipped],
];

const rowOf = (line: DryLine): (string | VNode)[] => [
  texts.changes[line.change],
  line.externalId,
  line.title,
  line.fields.length === 0 ? line.message : <Fields key="fields" line={line} />,
];

/** What was, struck out, and what is: told apart by words too, for who does not see it. */
const Fields = ({ line }: { readonly line: DryLine }): VNode => (
  <dl class="diff">
    {line.fields.map(({ field, before, after }) => (
      <div key={field}>
        <dt>{field}</dt>
        <dd>
          {before !== '' && (
            <del>
              <span class="hidden">{`${texts.fieldWas(field)}: `}</span>
              {before}
            </del>
          )}
          {after !== '' && (
            <ins>
              <span class="hidden">{`${texts.fieldIs(field)}: `}</span>
              {after}
            </ins>
          )}
        </dd>
      </div>
    ))}
  </dl>
);
