import { table } from '@app/core/untrusted';
import type { Company } from '@app/core/posting';
import { foldName, squeeze } from '../text/index.js';

const LEGAL_FORM =
  /[\s,]+(?:(?:gmbh|ag|se|ug|bv|llc)\s?(?:&|und|and|\+)\s?co\.?(?:\s?(?:kgaa|kg|ohg))?|inc|incorporated|llc|l\.l\.c|ltd|limited|corp|corporation|co|company|plc|llp|lp|gmbh(?: & co\.? kg)?|ag|se|kg|kgaa|ohg|ug|mbh|e\.?v|s\.?a\.?s|s\.?a\.?r\.?l|s\.?a|s\.?r\.?l|s\.?p\.?a|s\.?l\.?u?|b\.?v|n\.?v|oy(?:j)?|ab|a\/s|aps|asa?|sp\.? ?z\.? ?o\.?o|s\.?r\.?o|d\.?o\.?o|kft|zrt|ooo|pty(?: ltd)?|pte(?: ltd)?|pvt(?: ltd)?|private limited|k\.?k|co\.? ltd|bhd|sdn bhd|ltda|s\.? de r\.?l\.?(?: de c\.?v)?|s\.?a\.? de c\.?v|pbc|holdings?|株式会社|有限会社)\.?$/i;
const LEAD_FORM = /^(?:株式会社|the )/i;

/** Names that people and boards use for one employer: folded alias to folded name. */
const ALIASES = table<string>({
  'amazon web services': 'aws',
  'amazon com': 'amazon',
  'amazon com services': 'amazon',
  'meta platforms': 'meta',
  facebook: 'meta',
  'google deepmind': 'deepmind',
  'alphabet google': 'google',
  'international business machines': 'ibm',
  'x corp': 'x',
  twitter: 'x',
  'jp morgan': 'jpmorgan chase',
  'jpmorgan chase and co': 'jpmorgan chase',
  jpmorgan: 'jpmorgan chase',
  'ernst and young': 'ey',
  'hewlett packard enterprise': 'hpe',
  block: 'block',
  'square inc': 'square',
  'salesforce com': 'salesforce',
  'booking com': 'booking',
  'monday com': 'monday',
  'the new york times': 'new york times',
  'bytedance tiktok': 'tiktok',
  'bosch group': 'bosch',
  'robert bosch': 'bosch',
});

/** The name as it is shown: as the source wrote it, legal form and all, with its blanks squeezed. */
export const companyName = (raw: string): string => squeeze(raw.slice(0, 200));

/** The name without legal forms at its end ("Acme Robotics GmbH" is "Acme Robotics"): for the key only. */
function withoutLegalForm(raw: string): string {
  const full = companyName(raw);
  let name = full;
  for (let i = 0; i < 3; i += 1) {
    const next = name.replace(LEGAL_FORM, '').replace(/[\s,]+$/, '');
    if (next === name || next === '') break;
    name = next;
  }
  return name === '' ? full : name;
}

/**
 * The key that two spellings of one employer share: folded, legal form and a leading "The" removed, known aliases
 * resolved, blanks as hyphens. Empty only where the name has neither letter nor digit.
 */
export function companySlug(raw: string): string {
  const name = withoutLegalForm(raw).replace(LEAD_FORM, '');
  const folded = foldName(name) || foldName(raw);
  return (ALIASES.get(folded) ?? folded).replace(/ /g, '-');
}

/** Display name and stable key of an employer. */
export function readCompany(raw: string): Company {
  return { name: companyName(raw), slug: companySlug(raw) };
}
