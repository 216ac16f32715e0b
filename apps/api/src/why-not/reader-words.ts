import type { Language } from '@app/core/subscription';
import type { WhyTexts } from '@app/search/why';
import { formatInstant } from '../site/format/when.js';
import { TEXTS } from '../texts/index.js';

/** The sentences of the gates for a person, with instants as the clocks of their time zone show them. */
export function readerWords(language: Language, timeZone: string): WhyTexts {
  const { whyNot, locale } = TEXTS[language];
  const { sentences, clause } = whyNot;
  return {
    ...{ sentences, clause },
    notReached: whyNot.states['not-reached'],
    instant: (at) => formatInstant(at, locale, timeZone),
    and: ', ',
  };
}
