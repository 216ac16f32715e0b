import type { PostingFacts, PostingView } from '../domain/index.js';
import { foldName, readExperience } from '../normalise/index.js';
import { hashText } from './core-text.js';
import { hash32, hex32 } from './hash.js';
import { hashOf, shingleSketch } from './shingles.js';
import { languagesAsked, requisitionInText } from './traits.js';
import { titleKey } from './title-key.js';

/** What clustering compares of a posting. Small enough to be stored with it (at most 256 numbers). */
export interface ClusterSketch {
  readonly companySlug: string;
  /** Folded title without places and workplace words. */
  readonly titleKey: string;
  /** Hash of company, title key and folded text: equal keys are one opening word for word. */
  readonly exactKey: string;
  /** Bottom-k sketch of the words about the work itself; empty where the source gave no text. */
  readonly sketch: readonly number[];
  /** Languages that the text asks for, sorted: near texts that differ here are two openings. */
  readonly languages: readonly string[];
  /** First number of years of experience asked for, null where none. */
  readonly years: number | null;
  /** The employer's own requisition number, where the source gives one that is a number and not a remark. */
  readonly requisition: string | null;
}

/** The fields of a posting that clustering reads. */
export type ClusterInput = Pick<PostingView, 'title' | 'company' | 'text'> & {
  /** Where the facts were read already, the years of experience are taken from them. */
  readonly facts?: Pick<PostingFacts, 'experience'> | undefined;
  readonly requisition?: string | undefined;
};

/** Postings with fewer words than this have no description worth comparing. */
const MIN_WORDS = 20;

/** The sketch of a posting, a pure function of its title, company, text and requisition number. */
export function clusterSketch(view: ClusterInput): ClusterSketch {
  const key = titleKey(view.title);
  const words = hashText(view.text);
  const hasText = words.all.length >= MIN_WORDS;
  const head = `${view.company.slug}\n${key}`;
  return {
    companySlug: view.company.slug,
    titleKey: key,
    exactKey: exactKey(head, hasText ? words.all : new Uint32Array()),
    sketch: hasText ? shingleSketch(words.core) : [],
    languages: languagesAsked(`${view.title}\n${view.text}`),
    years: (view.facts ? view.facts.experience : readExperience(view.text).years)?.min ?? null,
    requisition: requisitionKey(view.requisition) ?? requisitionKey(requisitionInText(view.text)),
  };
}

/** 64 bits over company, title key and every word in order. */
const exactKey = (head: string, words: Uint32Array): string =>
  [0, 0x9e3779b9].map((seed) => hex32(hashOf(words, hash32(head, seed)))).join('');

/** "See Opening ID" and the like name no requisition: one must hold a digit and no more than two words. */
function requisitionKey(raw: string | undefined): string | null {
  const key = foldName(raw ?? '').replace(/ /g, '-');
  return /\d{2,}/.test(key) && key.length <= 40 && key.split('-').length <= 4 ? key : null;
}
