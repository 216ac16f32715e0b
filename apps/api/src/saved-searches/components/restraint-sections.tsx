import type { VNode } from 'preact';
import type { MutedCompany, Restraints, Schedule } from '@app/core/subscription';
import { stillAway } from '@app/core/digest';
import { dateFieldValue, formatLocalDate } from '../../site/format/when.js';
import { usePage, useTexts } from '../../site/page-context.js';
import { DateField } from '../../site/components/form-parts.js';
import { errorFor, type FormError } from '../../site/components/form-errors.js';
import { LimitsSection } from './limits-section.js';

/** The first day that something can be held until, as a date field wants it. */
export const earliestDate = (now: Date, timeZone: string): string =>
  dateFieldValue(new Date(now.getTime() + 86_400_000), timeZone);

/** What holds a subscriber's mails back: an absence, limits, muted companies. */
export function RestraintSections(props: {
  readonly base: string;
  readonly restraints: Restraints;
  readonly schedule: Schedule;
  readonly errors: readonly FormError[];
}): VNode {
  const { base, restraints, schedule, errors } = props;
  return (
    <>
      <AwaySection base={base} restraints={restraints} schedule={schedule} errors={errors} />
      <LimitsSection base={base} restraints={restraints} errors={errors} />
      <MutedSection base={base} companies={restraints.mutedCompanies} />
    </>
  );
}

function AwaySection(props: {
  readonly base: string;
  readonly restraints: Restraints;
  readonly schedule: Schedule;
  readonly errors: readonly FormError[];
}): VNode {
  const { base, restraints, schedule, errors } = props;
  const { now, texts } = usePage();
  const words = texts.restraints;
  const away = stillAway(restraints, now);
  return (
    <section class="ruled" aria-labelledby="away">
      <h2 id="away">{words.awayTitle}</h2>
      {away === null ? (
        <form method="post" action={`${base}/away`} class="stack">
          <p>{words.awayLead}</p>
          <DateField
            id="awayUntil"
            label={words.until}
            min={earliestDate(now, schedule.timeZone)}
            error={errorFor(errors, 'awayUntil')}
          />
          <button type="submit" class="secondary">
            {words.awayButton}
          </button>
        </form>
      ) : (
        <form method="post" action={`${base}/back`} class="stack">
          <p>{words.isAway(formatLocalDate(away.until, texts.locale, schedule.timeZone))}</p>
          <button type="submit" class="secondary">
            {words.backButton}
          </button>
        </form>
      )}
    </section>
  );
}

function MutedSection(props: { readonly base: string; readonly companies: readonly MutedCompany[] }): VNode {
  const { base, companies } = props;
  const { restraints: words } = useTexts();
  return (
    <section class="ruled" aria-labelledby="muted">
      <h2 id="muted">{words.mutedTitle}</h2>
      <p>{companies.length === 0 ? words.mutedNone : words.mutedLead}</p>
      {companies.length > 0 && (
        <ul class="muted">
          {companies.map(({ slug, name }) => (
            <li key={slug}>
              <form method="post" action={`${base}/companies/${encodeURIComponent(slug)}/unmute`} class="row">
                <span>{name}</span>
                <button type="submit" class="link" aria-label={`${words.unmute}: ${name}`}>
                  {words.unmute}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
