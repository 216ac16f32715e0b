export { byName, townOf, whereOf } from './distance.js';
export type { NamedCity } from './distance.js';
export { placeNames } from './gazetteer/gazetteer.js';
export {
  builtInCities,
  citiesByName,
  otherCityNames,
  suppliedCities,
  supplyCities,
} from './gazetteer/cities.js';
export {
  macroRegion,
  macroRegionByName,
  macroRegionList,
  regionCountries,
} from './gazetteer/macro-regions.js';
export { regionName, subdivisionsByCode, subdivisionsByName } from './gazetteer/subdivisions.js';
export { countryByCode, countryByName, countryList, countryName } from './gazetteer/countries.js';
export type { SuppliedCity } from './gazetteer/cities.js';
export { readLocation, readLocationField, uniquePlaces } from './location.js';
export type { LocationReading } from './location.js';
export type { LocationSegment } from './settle-doubts.js';
export { findModeWords, widestMode } from './mode-words.js';
export { mayNamePlace } from './place-hint.js';
export { pointsWithin } from './gazetteer/towns.js';
export type { Subdivision } from './gazetteer/subdivisions.js';
