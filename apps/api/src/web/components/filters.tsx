import type { VNode } from 'preact';
import type { Texts } from '../texts/index.js';
import { useTexts } from '../page-context.js';
import type { FilterForm } from '../views/filter-form.js';
import { ErrorSummary, SelectField, TextField, errorFor, type Choice, type FormError } from './form-parts.js';

interface FiltersProps {
  readonly form: FilterForm;
  readonly errors: readonly FormError[];
}

/** The same search as a form. */
export function Filters({ form, errors }: FiltersProps): VNode {
  const { search } = useTexts();
  return (
    <form class="filters" action="/search" method="get" aria-label={search.filters}>
      <ErrorSummary errors={errors} />
      <TextField id="words" label={search.words} value={form.words} error={errorFor(errors, 'words')} />
      <PlaceFields form={form} errors={errors} />
      <TermFields form={form} errors={errors} />
      <button type="submit" class="secondary">
        {search.apply}
      </button>
    </form>
  );
}

function PlaceFields({ form, errors }: FiltersProps): VNode {
  const { search } = useTexts();
  const remote = [
    { value: '', label: search.remoteAny },
    { value: 'yes', label: search.remoteYes },
    { value: 'anywhere', label: search.remoteAnywhere },
    { value: 'country', label: search.remoteCountry },
  ];
  return (
    <>
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
        choices={remote}
      />
      <TextField
        id="mycountry"
        label={search.myCountry}
        value={form.mycountry}
        error={errorFor(errors, 'mycountry')}
      />
    </>
  );
}

/** Ages that the list offers, and the one that the search has where it is another. */
function ageChoices(typed: string, texts: Texts['search']): Choice[] {
  const known = Object.entries(texts.firstseenOptions).map(([value, label]) => ({ value, label }));
  const isKnown = typed === '' || known.some(({ value }) => value === typed);
  return [
    { value: '', label: texts.firstseenAny },
    ...known,
    ...(isKnown ? [] : [{ value: typed, label: `${typed} h` }]),
  ];
}

function TermFields({ form, errors }: FiltersProps): VNode {
  const { search } = useTexts();
  return (
    <>
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
        choices={ageChoices(form.firstseen, search)}
      />
    </>
  );
}
