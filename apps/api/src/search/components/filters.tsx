import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';
import { TextField } from '../../site/components/form-parts.js';
import { SelectField } from '../../site/components/form-choices.js';
import { errorFor } from '../../site/components/form-errors.js';
import { type FiltersProps, PlaceFields, choices } from './place-fields.js';

/** What fewer people ask for; open where something is wrong with it. */
export function MoreFilters({ form, errors }: FiltersProps): VNode {
  const { search, board } = useTexts();
  return (
    <details class="more" open={errors.length > 0}>
      <summary>{board.more}</summary>
      <TextField id="words" label={search.words} value={form.words} error={errorFor(errors, 'words')} />
      <PlaceFields form={form} errors={errors} />
      <TermFields form={form} errors={errors} />
      <AgeFields form={form} errors={errors} />
    </details>
  );
}

function TermFields({ form, errors }: FiltersProps): VNode {
  const { search, filters } = useTexts();
  return (
    <>
      <TextField
        id="experience"
        label={`${search.experience} (${search.years})`}
        value={form.experience}
        inputMode="numeric"
        width="short"
        error={errorFor(errors, 'experience')}
      />
      <SelectField
        id="family"
        label={filters.familyTitle}
        value={form.family}
        error={errorFor(errors, 'family')}
        choices={choices(form.family, filters.familyAny, filters.family)}
      />
      <TextField
        id="department"
        label={filters.department}
        hint={filters.departmentHint}
        value={form.department}
        error={errorFor(errors, 'department')}
      />
    </>
  );
}

function AgeFields({ form, errors }: FiltersProps): VNode {
  const { search, filters } = useTexts();
  return (
    <>
      <SelectField
        id="firstseen"
        label={search.firstseen}
        value={form.firstseen}
        error={errorFor(errors, 'firstseen')}
        choices={choices(form.firstseen, search.firstseenAny, search.firstseenOptions, ' h')}
      />
      <SelectField
        id="open"
        label={filters.open}
        value={form.open}
        error={errorFor(errors, 'open')}
        choices={choices(form.open, filters.openAny, filters.openOptions, ' h')}
      />
      <TextField
        id="reposted"
        label={filters.reposted}
        value={form.reposted}
        inputMode="numeric"
        width="short"
        error={errorFor(errors, 'reposted')}
      />
    </>
  );
}
