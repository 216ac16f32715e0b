import type { VNode } from 'preact';
import type { Restraints } from '@app/core/subscription';
import { useTexts } from '../../site/page-context.js';
import { TextField } from '../../site/components/form-parts.js';
import { SelectField } from '../../site/components/form-choices.js';
import { errorFor, type FormError } from '../../site/components/form-errors.js';

export function LimitsSection(props: {
  readonly base: string;
  readonly restraints: Restraints;
  readonly errors: readonly FormError[];
}): VNode {
  const { base, restraints, errors } = props;
  const { restraints: words } = useTexts();
  const { quietHours, weeklyMails } = restraints;
  const hours = [
    { value: '', label: words.noQuiet },
    ...Array.from({ length: 24 }, (_, hour) => ({
      value: String(hour),
      label: `${String(hour).padStart(2, '0')}:00`,
    })),
  ];
  return (
    <section class="ruled" aria-labelledby="limits">
      <h2 id="limits">{words.limitsTitle}</h2>
      <form method="post" action={`${base}/limits`} class="stack">
        <div class="schedule">
          <SelectField
            id="quietFrom"
            label={words.quietFrom}
            value={String(quietHours?.from ?? '')}
            choices={hours}
            error={errorFor(errors, 'quietFrom')}
          />
          <SelectField
            id="quietTo"
            label={words.quietTo}
            value={String(quietHours?.to ?? '')}
            choices={hours}
            error={errorFor(errors, 'quietTo')}
          />
        </div>
        <TextField
          id="weeklyMails"
          label={words.weeklyMails}
          hint={words.weeklyMailsHint}
          value={String(weeklyMails ?? '')}
          inputMode="numeric"
          width="short"
          error={errorFor(errors, 'weeklyMails')}
        />
        <button type="submit" class="secondary">
          {words.limitsButton}
        </button>
      </form>
    </section>
  );
}
