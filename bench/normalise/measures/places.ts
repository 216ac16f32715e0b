import { countryByCode, countryByName, readLocation } from '@app/reading/places';
import { foldName } from '@app/reading/text';
import { isHeld, readRows, readShared } from '../kit/data.js';
import { disagree } from '../kit/disagreements.js';
import { tally, type Result } from '../kit/tally.js';

interface Label {
  readonly text: string;
  readonly places: readonly {
    readonly country: string;
    readonly region: string | null;
    readonly city: string | null;
  }[];
  readonly mode: string | null;
}

const countries = (places: readonly { readonly country: string | null }[]): string =>
  [...new Set(places.map((place) => place.country))].sort().join();

const keyOf = (
  places: readonly { country: string | null; region: string | null; city: string | null }[],
): string => JSON.stringify(places.map(({ country, region, city }) => [country, region, city]));

/** Places that the text does not name: "Remote", "Worldwide", a mall, a macro region. Their country cannot be read from it. */
const NAMES_NO_COUNTRY =
  /^(?:remote|worldwide|global|hybrid|on-?site|anywhere)?[\s(|-]*(?:remote|global|worldwide|fully remote|europe|emea|apac|latam|north america|caribbean)?[\s)]*$/i;

/** Places and workplace: the hand labels exactly; the noisy Ashby fields and others' set by country. */
export function measurePlaces(): Result[] {
  const labels = JSON.parse(readShared('labels', 'location.json')) as Label[];
  const held = (row: { text: string }): boolean => isHeld(row.text);
  const ashby = readRows<{ text: string; country: string | null }>(
    'labels',
    'ashby_location_structured.ndjson',
  )
    .map(({ text, country }) => ({ text, want: country === null ? null : codeOf(country) }))
    .filter((row) => row.want !== null && !NAMES_NO_COUNTRY.test(row.text.trim()));
  const others = readRows<{ location_raw: string; country: string | null; city: string | null }>(
    'labels_3rdparty',
    'ergon_geo_corpus.jsonl',
  ).map((row) => ({
    text: row.location_raw,
    want: row.country === null ? null : codeOf(row.country),
    city: row.city,
  }));
  return [
    ...tally(
      'country, hand labels',
      labels,
      held,
      (row) => countries(readLocation(row.text).places) === countries(row.places),
      '>= 97 %',
    ),
    ...tally(
      'places with region and city, in order, hand labels',
      labels,
      held,
      (row) => keyOf(readLocation(row.text).places) === keyOf(row.places),
    ),
    ...tally(
      'workplace, hand labels',
      labels,
      held,
      (row) => {
        const { mode } = readLocation(row.text);
        return (mode === 'unknown' ? null : mode) === row.mode;
      },
      '>= 97 %',
    ),
    ...tally('country, Ashby fields (noisy)', ashby, held, (row) => {
      const { places } = readLocation(row.text);
      const right = places.some((place) => place.country === row.want);
      if (!right)
        disagree('country (labels/ashby_location_structured)', row.text, { got: places, want: row.want });
      return right;
    }),
    ...tally("country, others' set", others, held, (row) => {
      const [first] = readLocation(row.text).places;
      const right = (first?.country ?? null) === row.want;
      if (!right) disagree('country (ergon_geo_corpus)', row.text, { got: first ?? null, want: row.want });
      return right;
    }),
    ...tally(
      "city, others' set, where the country is right",
      others.filter((row) => readLocation(row.text).places[0]?.country === row.want),
      held,
      (row) => foldName(readLocation(row.text).places[0]?.city ?? '') === foldName(row.city ?? ''),
    ),
  ];
}

const codeOf = (name: string): string | null =>
  countryByName(name.trim()) ?? countryByCode(name.trim().toUpperCase());
