import { openSince, type PostingView } from '@app/core/posting';
import { skillLabel } from '@app/reading/normalise';
import type { ValueField } from '../tree/index.js';
import { tokensFrom, type TokenList } from '../text/index.js';
import { factsOfPosting } from './facts.js';
import { yearlyPay, type YearlyPay } from './yearly-pay.js';
import { PRODUCT_RULES, type TextPart, type TextRules } from './rules.js';

/** The tokens of one part of a posting; a posting has one `skill` part for each skill, so phrases never cross skills. */
export interface AnalysedPart {
  readonly part: TextPart;
  readonly tokens: TokenList;
}

/** A posting prepared once for any number of queries. Made by analysePosting; never changed afterwards. */
export interface AnalysedPosting {
  readonly view: PostingView;
  /** The rules it was prepared by: queries must be prepared by the same. */
  readonly rules: TextRules;
  /** The parts that words without a field are looked for in. The title comes first. */
  readonly parts: readonly AnalysedPart[];
  /** Facts as `field:value`; see factsOfClause. */
  readonly facts: ReadonlySet<string>;
  /** The same facts as flat words with hashes, for the index of searches. */
  readonly factList: TokenList;
  /** Fields the posting says nothing about. */
  readonly silent: ReadonlySet<ValueField>;
  /** Keys of its cities, one a place that names one. */
  readonly cityKeys: readonly string[];
  readonly pay: YearlyPay | null;
  /** Years of experience asked for, null where the posting does not say. */
  readonly experience: number | null;
  /** Milliseconds since 1970; `postedAt` is null where the source does not say. */
  readonly postedAt: number | null;
  readonly firstSeenAt: number;
  /** Since when it has been open without a break, ms since 1970. */
  readonly openSince: number;
  /** How often its opening has been listed again; 0 for a first listing. */
  readonly reposted: number;
}

/** Prepares a posting. Linear in the length of its text. */
export function analysePosting(view: PostingView, rules: TextRules = PRODUCT_RULES): AnalysedPosting {
  const texts: readonly (readonly [TextPart, string])[] = [
    ['title', view.title],
    ['company', view.company.name],
    ...view.facts.skills.map((skill) => ['skill', skillLabel(skill)] as const),
    ['text', view.text],
  ];
  const { facts, silent } = factsOfPosting(view, rules);
  return {
    view,
    rules,
    parts: texts
      .filter(([part]) => rules.parts.includes(part))
      .map(([part, text]) => ({ part, tokens: rules.analyse(text) })),
    facts,
    factList: tokensFrom('', [...facts]),
    silent,
    cityKeys: view.facts.places.flatMap(({ city }) => (city === null ? [] : [rules.key(city)])),
    pay: view.facts.salary === null ? null : yearlyPay(view.facts.salary),
    experience: view.facts.experience?.min ?? null,
    postedAt: view.postedAt?.getTime() ?? null,
    firstSeenAt: view.firstSeenAt.getTime(),
    openSince: openSince(view).getTime(),
    reposted: view.repost?.times ?? 0,
  };
}
