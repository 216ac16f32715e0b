import type { VNode } from 'preact';
import { useTexts } from '../page-context.js';
import type { FilterForm } from '../views/filter-form.js';
import { ErrorSummary, SelectField, TextField, errorFor, type FormError } from './form-parts.js';

/** The same search as a form. */
export function Filters({
  form,
  errors,
}: {
  readonly form: FilterForm;
  readonly errors: readonly FormError[];
}): VNode {
  const { search } = useTexts();
  const ages = Object.entries(search.firstseenOptions).map(([value, label]) => ({ value, label }));
  const known = form.firstseen === '' || form.firstseen in search.firstseenOptions;
  const typed = known ? [] : [{ value: form.firstseen, label: `${form.firstseen} h` }];
  return (
    <form class="filters" action="/search" method="get" aria-label={search.filters}>
      <ErrorSummary errors={errors} />
      <TextField id="words" label={search.words} value={form.words} error={errorFor(errors, 'words')} />
      <TextField
        id="country"
        label={search.country}
        hint={search.countryHint}
        value={form.country}
        error={errorFor(errors, 'country')}
      />
      <SelectField
        id="remote"
        label={search.remote}
        value={form.remote}
        error={errorFor(errors, 'remote')}
        choices={[
          { value: '', label: search.remoteAny },
          { value: 'yes', label: search.remoteYes },
          { value: 'anywhere', label: search.remoteAnywhere },
          { value: 'country', label: search.remoteCountry },
        ]}
      />
      <TextField
        id="mycountry"
        label={search.myCountry}
        value={form.mycountry}
        error={errorFor(errors, 'mycountry')}
      />
      <TextField
        id="salary"
        label={search.salary}
        hint={search.salaryHint}
        value={form.salary}
        error={errorFor(errors, 'salary')}
      />
      <TextField
        id="experience"
        label={`${search.experience} (${search.years})`}
        value={form.experience}
        inputMode="numeric"
        width="short"
        error={errorFor(errors, 'experience')}
      />
      <SelectField
        id="firstseen"
        label={search.firstseen}
        value={form.firstseen}
        error={errorFor(errors, 'firstseen')}
        choices={[{ value: '', label: search.firstseenAny }, ...ages, ...typed]}
      />
      <button type="submit" class="secondary">
        {search.apply}
      </button>
    </form>
  );
}
