import { isWithin, MOST_KM } from './distance-value.js';
import { WORKPLACES } from '@app/core/posting';
import { NEITHER, type Field } from './field.js';
import { isCity, isCountry, isOneOf, isRegion, isRemote } from './value-checks.js';
import { valueField } from './value-fields.js';

/** Where. */
export const PLACES: readonly Field[] = [
  valueField(
    'country',
    {
      values: 'a country, by name or two-letter code, or unknown',
      meaning:
        'One of the places of work is in this country. country:unknown holds when no place names a country.',
      unknown: NEITHER,
      example: 'country:DE,AT',
      single: false,
    },
    isCountry,
  ),
  valueField(
    'region',
    {
      values:
        'a region of several countries (EU, EEA, EMEA, DACH, LATAM ...), a US state or a Canadian province',
      meaning: 'One of the places of work is in this region.',
      unknown: NEITHER,
      example: 'region:DACH',
      single: false,
    },
    isRegion,
  ),
  valueField(
    'city',
    {
      values: 'a city, with its country if wanted',
      meaning:
        'One of the places of work is this city; with a country, the city of that name in that country.',
      unknown: NEITHER,
      example: 'city:"Berlin, DE"',
      single: false,
    },
    isCity,
  ),
  valueField(
    'within',
    {
      values:
        'a distance, then of: and a city with its country: within:40km of:"Louisville, US" (also miles: within:25mi)',
      meaning: `One of the places of work lies within the distance, as the crow flies, of the largest city of that name in the country (up to ${MOST_KM} km). Where the coordinates of a place, or of the city, are not known, it holds when the place has the city’s name. Coordinates: GeoNames.`,
      unknown: NEITHER,
      example: 'within:40km of:"Berlin, DE"',
      single: false,
    },
    isWithin,
  ),
  valueField(
    'remote',
    {
      values: 'yes, anywhere, your country, or a region of several countries',
      meaning:
        'remote:yes: the work is remote. remote:anywhere: remote, and people anywhere may apply. remote:DE: remote, and people in Germany may apply: the posting is open to anywhere, names the country, names a region that holds it, or says nothing about applicants and has a place of work there. remote:EU: remote, and people in some country of the region may apply. A posting that leaves countries out (“anywhere but the US”) is not open to anywhere, and to none of the countries that it leaves out.',
      unknown:
        'Unknown where the posting does not say where the work is done, or is remote and does not say who may apply: requiring it leaves the posting out, excluding it does not.',
      example: 'remote:DE',
      choices: ['yes', 'anywhere'],
      single: false,
    },
    isRemote,
  ),
  valueField(
    'workplace',
    {
      values: WORKPLACES.join(', '),
      meaning: 'Where the work is done.',
      unknown: `${NEITHER} workplace:unknown finds them.`,
      example: 'workplace:remote,hybrid',
      choices: WORKPLACES,
      single: true,
    },
    isOneOf(WORKPLACES),
  ),
];
