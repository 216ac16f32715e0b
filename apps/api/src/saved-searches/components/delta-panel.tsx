import type { VNode } from 'preact';
import { RHYTHMS, type Rhythm } from '@app/core/subscription';
import type { PageContext } from '../../site/page-context.js';

/** What one wording would have brought over the days of a back-test. */
interface EditOutcome {
  readonly openings: number;
  /** Null while it is too early to tell. */
  readonly mailsAWeek: Readonly<Record<Rhythm, number>> | null;
}

/** The saved wording beside the typed one. */
export interface EditDelta {
  /** Null where nothing new has come to the board yet. */
  readonly days: number | null;
  readonly saved: EditOutcome;
  readonly typed: EditOutcome;
}

export function DeltaPanel({
  page,
  delta,
}: {
  readonly page: PageContext;
  readonly delta: EditDelta;
}): VNode {
  const { backTest, restraints, rhythm } = page.texts;
  const isEarly = delta.saved.mailsAWeek === null || delta.typed.mailsAWeek === null;
  const told = isEarly ? [] : RHYTHMS;
  const { days } = delta;
  const leadOf = isEarly ? restraints.deltaEarly : restraints.deltaLead;
  const lead = days === null ? backTest.noNews : leadOf(days);
  const rows = [
    [restraints.deltaNow, delta.saved],
    [restraints.deltaThen, delta.typed],
  ] as const;
  return (
    <section class="backtest" aria-labelledby="delta">
      <h2 id="delta">{restraints.deltaTitle}</h2>
      <p>{lead}</p>
      <p class="hint">{backTest.counted}</p>
      <div class="scroll" tabIndex={0} role="group" aria-labelledby="delta">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{restraints.deltaOpenings}</th>
              {told.map((name) => (
                <th scope="col" key={name}>
                  {restraints.deltaMails(rhythm[name].toLowerCase())}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, outcome]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{outcome.openings.toLocaleString(page.texts.locale)}</td>
                {told.map((name) => (
                  <td key={name}>{backTest.mailsAWeek(outcome.mailsAWeek?.[name] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
