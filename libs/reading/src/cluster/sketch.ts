import type { PostingFacts, PostingView } from '@app/core/posting';
import type { ClusterSketch } from '@app/core/records';
import { foldName } from '../text/index.js';
import { readExperience } from '../normalise/index.js';
import { hashText, namesIn } from './core-text.js';
import { hash32, hex32 } from './hash.js';
import { hashOf, shingleSketch } from './shingles.js';
import { languagesAsked, partTimeHours, requisitionInText } from './traits.js';
import { requisitionInTitle, titleKey, titleStart } from './title-key.js';

/** Raise it whenever a posting's sketch changes: a sketch of another version is made again before it is compared. */
export const SKETCH_VERSION = 2;

/** The fields of a posting that clustering reads. */
export type ClusterInput = Pick<PostingView, 'title' | 'company' | 'text'> & {
  /** The places as the source gives them: where they stand in title or text, they are no difference. */
  readonly locationText?: string | undefined;
  /** Where the facts were read already, the years of experience are taken from them. */
  readonly facts?: Pick<PostingFacts, 'experience'> | undefined;
  readonly requisition?: string | undefined;
};

/** Postings with fewer words than this have no description worth comparing. */
const MIN_WORDS = 20;

/** The sketch of a posting, a pure function of its title, company, places, text and requisition number. */
export function clusterSketch(view: ClusterInput): ClusterSketch {
  const place = view.locationText ?? '';
  const key = titleKey(view.title, place);
  const words = hashText(view.text, namesIn(place));
  const hasText = words.all.length >= MIN_WORDS;
  return {
    version: SKETCH_VERSION,
    companySlug: view.company.slug,
    titleKey: key,
    titleStart: titleStart(key),
    placeKey: foldName(place),
    exactKey: words.all.length === 0 ? '' : exactKey(`${view.company.slug}\n${key}`, words.all),
    sketch: hasText ? shingleSketch(words.core) : [],
    languages: languagesAsked(`${view.title}\n${view.text}`),
    years: (view.facts ? view.facts.experience : readExperience(view.text).years)?.min ?? null,
    hours: partTimeHours(view.text),
    requisition: requisitionOf(view),
  };
}

const requisitionOf = ({ requisition, text, title }: ClusterInput): string | null =>
  requisitionKey(requisition) ??
  requisitionKey(requisitionInText(text)) ??
  requisitionKey(requisitionInTitle(title));

/** 64 bits over company, title key and every word in order. */
const exactKey = (head: string, words: Uint32Array): string =>
  [0, 0x9e3779b9].map((seed) => hex32(hashOf(words, hash32(head, seed)))).join('');

/** "See Opening ID" and the like name no requisition: one must hold a digit and no more than two words. */
function requisitionKey(raw: string | undefined): string | null {
  const key = foldName(raw ?? '').replace(/ /g, '-');
  return /\d/.test(key) && key.length <= 40 && key.split('-').length <= 4 ? key : null;
}
