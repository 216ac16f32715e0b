export { byName, townOf, whereOf } from './distance.js';
export type { NamedCity } from './distance.js';
export {
  builtInCities,
  citiesByName,
  countryByCode,
  countryByName,
  countryList,
  countryName,
  macroRegion,
  macroRegionByName,
  macroRegionList,
  otherCityNames,
  placeNames,
  regionCountries,
  regionName,
  subdivisionsByCode,
  subdivisionsByName,
  suppliedCities,
  supplyCities,
} from './gazetteer.js';
export type { SuppliedCity } from './gazetteer.js';
export { readLocation, readLocationField, uniquePlaces } from './location.js';
export type { LocationReading, LocationSegment } from './location.js';
export { findModeWords, widestMode } from './mode-words.js';
export { mayNamePlace } from './place-hint.js';
export { pointsWithin } from './towns.js';
export type { Subdivision } from './gazetteer.js';
