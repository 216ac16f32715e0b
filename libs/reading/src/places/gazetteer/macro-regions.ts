import { foldName } from '../../text/index.js';
import { MACRO_REGION_ROWS } from '../tables/macro-regions.js';

/** A region of several countries that postings name, such as EMEA. `countries` are ISO 3166-1 alpha-2. */
export interface MacroRegion {
  readonly code: string;
  readonly label: string;
  readonly countries: readonly string[];
}
const macros = new Map<string, MacroRegion>();
export const macrosByFold = new Map<string, string>();

function loadMacroRegions(): void {
  for (const [code, label, members, names] of MACRO_REGION_ROWS) {
    macros.set(code, { code, label, countries: [...new Set(members.split(' '))] });
    for (const name of names.split(',')) macrosByFold.set(foldName(name), code);
  }
}
loadMacroRegions();

/** The macro region of this code (EU, EEA, EMEA, APAC, LATAM, AMER, DACH ...), or null. */
export function macroRegion(code: string): MacroRegion | null {
  return macros.get(code) ?? null;
}

/** The macro region that this name means, or null. */
export function macroRegionByName(name: string): MacroRegion | null {
  const code = macrosByFold.get(
    foldName(name)
      .replace(/^the /, '')
      .replace(/ (region|countries|wide|based)$/, ''),
  );
  return code === undefined ? null : (macros.get(code) ?? null);
}

/** All macro regions, in a fixed order. */
export function macroRegionList(): readonly MacroRegion[] {
  return [...macros.values()];
}

/** ISO 3166-1 alpha-2 members of a macro region; empty where the code is none. */
export function regionCountries(code: string): readonly string[] {
  return macros.get(code)?.countries ?? [];
}
