import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';
import type { FilterForm } from '../views/filter-form.js';
import { USUAL_KM } from '../views/read-filter-form.js';
import { TextField } from '../../site/components/form-parts.js';
import { SelectField, type Choice } from '../../site/components/form-choices.js';
import { errorFor, type FormError } from '../../site/components/form-errors.js';

export interface FiltersProps {
  readonly form: FilterForm;
  readonly errors: readonly FormError[];
}

export function PlaceFields({ form, errors }: FiltersProps): VNode {
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

/** A distance and the city that it is measured from. */
export function CircleFields({ form, errors }: FiltersProps): VNode {
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
export function choices(
  typed: string,
  any: string,
  options: Readonly<Record<string, string>>,
  unit = '',
): readonly Choice[] {
  const known = Object.entries(options).map(([value, label]) => ({ value, label }));
  const isKnown = typed === '' || known.some(({ value }) => value === typed);
  return [{ value: '', label: any }, ...known, ...(isKnown ? [] : [{ value: typed, label: typed + unit }])];
}
