import { foldName } from '../normalise/fold.js';
import {
  citiesByName,
  countryByName,
  macroRegionByName,
  subdivisionsByName,
} from '../normalise/gazetteer.js';

const MODE =
  /^(?:fully )?(?:remote|hybrid|onsite|on site|in office|work from home|wfh|anywhere|multiple locations|various locations)\b/;
const PIECE = /\s*(?:[,|()[\]/;]|\s[-–—]+\s|–|—)\s*/;

/**
 * The part of a title that names the opening, for comparison: folded, without places, workplace words and gender
 * marks. "Account Executive - Berlin (Remote)" and "Account Executive, Munich" share one key.
 */
export function titleKey(title: string): string {
  const pieces = title
    .slice(0, 300)
    .split(PIECE)
    .map((piece) => piece.trim());
  const kept = pieces.filter((piece, index) => piece !== '' && (index === 0 || !isPlaceOrMode(piece)));
  return foldName(kept.join(' ')) || foldName(title);
}

function isPlaceOrMode(piece: string): boolean {
  const folded = foldName(piece);
  const bare = folded
    .replace(/\b(?:remote|hybrid|onsite|based|in|only|office|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    MODE.test(folded) || bare === '' || isPlaceName(bare) || bare.split(/ (?:or|and) /).every(isPlaceName)
  );
}

function isPlaceName(name: string): boolean {
  return (
    countryByName(name) !== null ||
    macroRegionByName(name) !== null ||
    citiesByName(name).length > 0 ||
    subdivisionsByName(name).length > 0
  );
}
