import { plural } from './plural.js';

const TIMES: Readonly<Record<number, string>> = { 1: 'once', 2: 'twice', 3: 'three times', 4: 'four times' };
const times = (count: number): string => TIMES[count] ?? `${count} times`;

/** The texts about the age of an opening, others like it and facts about many, in English. */
export const openingsEn = {
  age: {
    title: 'Age',
    open: (days: number, since: string) =>
      days === 0 ? `Open since today, ${since}` : `Open for ${plural(days, 'day', 'days')}, since ${since}`,
    openShort: (days: number) => `open for ${plural(days, 'day', 'days')}`,
    reposted: (count: number, days: number, at: string) =>
      `Re-posted ${times(count)}, last on ${at} after ${plural(days, 'day', 'days')} closed`,
    repostedShort: (count: number) => `re-posted ${times(count)}`,
    payChanged: (at: string, was: string) => `Pay changed on ${at} (was ${was})`,
    payStated: (at: string) => `Pay stated since ${at}`,
    payTaken: (at: string, was: string) => `Pay no longer stated since ${at} (was ${was})`,
    comeback: (closed: string, back: string) => `Closed on ${closed} and back on ${back}`,
    back: (back: string) => `Closed, and back on ${back}`,
  },
  /** What a clause says, where it is named in a sentence or on a button. */
  clauses: {
    inTitle: (word: string) => `“${word}” in the title`,
    word: (word: string) => `“${word}”`,
    skill: (name: string) => `the skill ${name}`,
    level: (name: string) => `the level ${name}`,
    family: (name: string) => `the kind of work ${name}`,
    employment: (name: string) => `employment: ${name}`,
    workplace: (name: string) => `workplace: ${name}`,
    where: (place: string) => `work in ${place}`,
    remote: 'remote work',
    remoteFrom: (place: string) => `remote work (${place})`,
    payBand: (from: string, to: string) => `pay around ${from} to ${to} a year`,
    and: ', ',
  },
  more: {
    title: 'More like this',
    titleOf: (posting: string) => `More like ${posting}`,
    lead: (posting: string, company: string) =>
      `What tells of ${posting} at ${company}, as a search that you can change, try and save.`,
    link: 'Find openings like this one, and choose what must be alike',
    choose: 'What must be alike',
    alone: (count: number) => `${plural(count, 'opening has', 'openings have')} it`,
    keepsOut: (count: number) =>
      count === 0 ? 'keeps nothing else out' : `keeps out ${plural(count, 'other', 'others')}`,
    wouldKeepOut: (count: number, left: number) =>
      count === 0
        ? 'would keep nothing out'
        : `would keep out ${count.toLocaleString('en-GB')}, leaving ${left.toLocaleString('en-GB')}`,
    button: 'Search with these',
    search: 'The search',
    inWords: (clauses: string) => `Openings with ${clauses}.`,
    finds: (count: number) => `It finds ${plural(count, 'opening', 'openings')} now.`,
    onlyItself: 'It finds nothing but this one now. Take something away to find more.',
    nothing: 'It finds nothing now. Take something away to find more.',
    noneChosen: 'Choose at least one thing that must be alike.',
    noneThere: 'This posting says nothing that others could be found by.',
    aWeek: (count: string, days: number) =>
      `About ${count} new ones a week, over the last ${plural(days, 'day', 'days')}.`,
    early: 'It is too early to tell how many new ones a week brings.',
    nearest: 'The nearest',
    nearestLead: 'Those that share the most with it; what few openings have counts more.',
    see: 'See all results',
    save: 'Save this search',
    back: 'Back to the posting',
  },
  insights: {
    link: (count: number) =>
      `Facts about ${count === 1 ? 'this job' : `these ${count.toLocaleString('en-GB')} jobs`}`,
    title: 'Facts about these jobs',
    titleAll: 'Facts about all open jobs',
    titleFor: (query: string) => `${query}: facts`,
    lead: (openings: string) =>
      `Counted from ${openings} that are open now. Nothing is converted or estimated.`,
    fewest: (least: number) =>
      `Every figure says of how many openings (n) it is. Of fewer than ${least} none is shown.`,
    tooFew: (n: number, least: number) => `Not shown: n = ${n}, fewer than ${least}.`,
    n: (count: string) => `n = ${count}`,
    back: 'Back to the results',
    noQuery: 'About everything that is open.',
    asTable: 'As a table',
    openings: 'Openings',
    share: 'Share',
    pay: 'Pay',
    payShare: (percent: string, n: string) => `${percent} of the openings state pay (n = ${n}).`,
    payBand: (from: string, to: string, n: string) =>
      `In the middle it starts at ${from} and reaches ${to} a year (medians, n = ${n}).`,
    payHow: (currency: string) =>
      `Stated in ${currency}, the currency that most name; pay by the hour, day or month as a year. By what it reaches:`,
    payChart: (n: string, from: string, to: string) =>
      `Openings by the pay that they reach, from ${from} to ${to} and more; n = ${n}`,
    payRange: 'Reaches',
    from: (amount: string) => `${amount} or more`,
    between: (from: string, to: string) => `${from} to ${to}`,
    payNone: 'No opening states pay in a currency.',
    weeks: 'New openings a week',
    weeksHow: 'By the day on which the board first saw them; those that have closed since count too.',
    weeksChart: (n: string, most: string) => `Openings by week: ${n} in twelve weeks, at most ${most} in one`,
    weekFrom: 'Week from',
    notYet: 'not watched yet',
    most: (count: string) => `at most ${count}`,
    now: 'now',
    companies: 'Companies',
    company: 'Company',
    moreCompanies: (count: number) => `and ${plural(count, 'more company', 'more companies')}`,
    workplaces: 'Remote, hybrid, on site',
    workplace: 'Workplace',
    workplacesHow: 'An opening that is listed in several ways counts for each.',
    skills: 'Skills',
    skill: 'Skill',
    skillsHow: (n: string) => `Of the openings that name skills (n = ${n}).`,
    pairs: 'Asked together',
    pair: 'Skills',
    together: 'Together',
    lift: 'As often as by chance',
    lifted: (factor: string) => `${factor} times`,
    noPairs: 'No two skills stand together notably often.',
  },
};
