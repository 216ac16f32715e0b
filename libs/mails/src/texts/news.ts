import type { WordsAndOthers, WordsFigures } from '@app/core/wordings';
import type { NewsTexts } from './mail-texts.js';

const WEEK = 7;
/** In words, of a week: tenths where there are few. */
const perWeek = (openings: number, days: number, lang: string): string =>
  ((openings * WEEK) / days).toLocaleString(lang, {
    maximumFractionDigits: (openings * WEEK) / days < WEEK ? 1 : 0,
  });

/** No average of a week is told from less than a week. */
const weekly = ({ days }: WordsFigures): boolean => days >= WEEK;

const also =
  (word: string, quote: (words: string) => string) =>
  (all: readonly WordsAndOthers[]): string =>
    all
      .map(({ words, others }) =>
        others.length === 0 ? quote(words) : `${quote(words)} (${word} ${others.map(quote).join(', ')})`,
      )
      .join(', ');

const english = {
  also: also('also', (words) => words),
  jobs: (count: number): string => (count === 1 ? '1 job' : `${count} jobs`),
  in: (days: number): string => (days <= 1 ? 'In the last day' : `In the last ${Math.round(days)} days`),
};

/** What is told about searches, in English. */
export const newsInEnglish: NewsTexts = {
  heading: 'What is new about your searches',
  spelled: (words) =>
    `Other spellings of its words now count too; you need not do anything: ${english.also(words)}.`,
  added: (figures) => {
    const { days, openings, asWritten } = figures;
    const { jobs } = english;
    if (days === 0) return 'The board is too young to say what that adds.';
    const found = `${english.in(days)} it would have found ${jobs(openings)}`;
    const week = (count: number): string => `${perWeek(count, days, 'en')} a week`;
    if (asWritten === null)
      return `${found}${weekly(figures) ? `, about ${week(openings)}` : ''}; how many that adds was not counted.`;
    if (asWritten === openings) return `${found}; that adds none of them.`;
    const share = weekly(figures)
      ? `, about ${week(openings)} instead of ${perWeek(asWritten, days, 'en')}`
      : '';
    return `${found} instead of ${asWritten}${share}.`;
  },
  alone: (words) =>
    `Words can also count under their other names: ${english.also(words)}. Your search was left as it was: the sign = means exactly this word.`,
  gain: (figures) => {
    const { days, openings, without } = figures;
    if (without === null) return '';
    const share = weekly(figures)
      ? `, and about ${perWeek(without.openings, days, 'en')} a week instead of ${perWeek(openings, days, 'en')}`
      : '';
    return `Without the sign it finds ${english.jobs(without.now)} that are open now instead of ${without.nowAlone}${share}.`;
  },
  tryWithout: 'Look at it without the sign, and change it if you like',
};

const german = {
  also: also('auch', (words) => `„${words}“`),
  jobs: (count: number): string => (count === 1 ? '1 Stelle' : `${count} Stellen`),
  in: (days: number): string => (days <= 1 ? 'Am letzten Tag' : `In den letzten ${Math.round(days)} Tagen`),
};

/** What is told about searches, in German. */
export const newsInGerman: NewsTexts = {
  heading: 'Neues zu Ihren Suchen',
  spelled: (words) =>
    `Andere Schreibweisen ihrer Wörter zählen jetzt mit, ohne dass Sie etwas tun: ${german.also(words)}.`,
  added: (figures) => {
    const { days, openings, asWritten } = figures;
    const { jobs } = german;
    if (days === 0)
      return 'Wie viel das bringt, lässt sich noch nicht sagen: Dafür gibt es diese Seite noch nicht lange genug.';
    const found = `${german.in(days)} hätte sie ${jobs(openings)} gefunden`;
    const week = (count: number): string => `${perWeek(count, days, 'de')} pro Woche`;
    if (asWritten === null)
      return `${found}${weekly(figures) ? `, etwa ${week(openings)}` : ''}; wie viele davon hinzukommen, wurde nicht gezählt.`;
    if (asWritten === openings) return `${found}; zusätzlich kommt dadurch keine hinzu.`;
    const share = weekly(figures) ? `, etwa ${week(openings)} statt ${perWeek(asWritten, days, 'de')}` : '';
    return `${found} statt ${asWritten}${share}.`;
  },
  alone: (words) =>
    `Wörter können auch unter ihren anderen Namen zählen: ${german.also(words)}. Ihre Suche blieb, wie sie war: Das Zeichen = bedeutet: genau dieses Wort.`,
  gain: (figures) => {
    const { days, openings, without } = figures;
    if (without === null) return '';
    const share = weekly(figures)
      ? `, und etwa ${perWeek(without.openings, days, 'de')} pro Woche statt ${perWeek(openings, days, 'de')}`
      : '';
    return `Ohne das Zeichen findet sie jetzt ${german.jobs(without.now)}, die offen sind, statt ${without.nowAlone}${share}.`;
  },
  tryWithout: 'Ohne das Zeichen ansehen und, wenn Sie möchten, ändern',
};
