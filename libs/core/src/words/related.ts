import { foldKey } from '../text/index.js';
export const RELATED_VERSION = 1;
/** The table of a wording that names none. */
export const FIRST_RELATED = 1;
export type Form =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'skill'; readonly value: string };
const T = new Map<string, Form[]>([
  ['k8s', [{ kind: 'words', text: 'kubernetes' }]],
  ['kubernetes', [{ kind: 'words', text: 'k8s' }]],
  ['golang', [{ kind: 'skill', value: 'python' }]],
]);
export const alternativesOf = (form: string, version: number): readonly Form[] =>
  version === 0 ? [] : (T.get(foldKey(form)) ?? []);
