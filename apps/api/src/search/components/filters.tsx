import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';
import { USUAL_KM, type FilterForm } from '../views/filter-form.js';
import {
  ErrorSummary,
  SelectField,
  TextField,
  errorFor,
  type Choice,
  type FormError,
} from '../../site/components/form-parts.js';

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
      <AgeFields form={form} errors={errors} />
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
      <CircleFields form={form} errors={errors} />
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

/** A distance and the city that it is measured from. */
function CircleFields({ form, errors }: FiltersProps): VNode {
  const { filters } = useTexts();
  return (
    <div class="circle">
      <SelectField
        id="distance"
        label={filters.within}
        value={form.distance === '' ? USUAL_KM : form.distance}
        choices={distances(form.distance)}
      />
      <TextField
        id="near"
        label={filters.near}
        hint={filters.nearHint}
        value={form.near}
        error={errorFor(errors, 'near')}
      />
    </div>
  );
}

const DISTANCES: readonly string[] = ['10', '25', '40', '80', '160'];

/** The distances that are offered, and the one of the search where it is another. */
function distances(typed: string): readonly Choice[] {
  const all = typed === '' || DISTANCES.includes(typed) ? DISTANCES : [...DISTANCES, typed];
  return all.map((distance) => ({ value: distance, label: inWords(distance) }));
}

/** `40` is 40 km, `25mi` 25 miles: a search keeps the unit that it was written with. */
const inWords = (distance: string): string =>
  distance.endsWith('mi') ? `${distance.slice(0, -2)} mi` : `${distance} km`;

/** What a list offers, and what the search has where it is something else. */
function choices(
  typed: string,
  any: string,
  options: Readonly<Record<string, string>>,
  unit = '',
): readonly Choice[] {
  const known = Object.entries(options).map(([value, label]) => ({ value, label }));
  const isKnown = typed === '' || known.some(({ value }) => value === typed);
  return [{ value: '', label: any }, ...known, ...(isKnown ? [] : [{ value: typed, label: typed + unit }])];
}

function TermFields({ form, errors }: FiltersProps): VNode {
  const { search, filters } = useTexts();
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
        id="salarymost"
        label={filters.salaryMost}
        hint={filters.salaryMostHint}
        value={form.salarymost}
        error={errorFor(errors, 'salarymost')}
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
