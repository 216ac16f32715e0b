import { cleanLine } from '@app/core/untrusted';
import { squeeze } from '../text/index.js';

const GENDER_MARK =
  /\s*[([]?\b[mfwdx](?:\s*[/|*]\s*[mfwdxi]){1,3}\b[)\]]?|\s*\((?:all genders?|alle geschlechter|h\/f|f\/h)\)|\s+[hf]\/[hf]$/gi;

/**
 * The title as shown: blanks squeezed, "(m/f/d)" and its like removed, at most 300 characters. A title that is
 * nothing but such a mark stays as it is.
 */
export function cleanTitle(raw: string): string {
  const full = cleanLine(raw.slice(0, 2_000)).slice(0, 300);
  const clean = squeeze(full.replace(GENDER_MARK, ' ')).replace(/[\s,|–—-]+$/, '');
  return clean === '' ? full : clean;
}
