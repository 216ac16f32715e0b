import type { QuietReason } from '@app/core/posting';
import { FAULTS_IN_ENGLISH } from '@app/search/language';
import { boardEn } from './board.js';
import { channelsEn } from './channels.js';
import { filtersEn } from './filters.js';
import { labelsEn } from './labels.js';
import { judgementsEn } from './judgements.js';
import { keptAwayEn, marksEn, myJobsEn } from './my-jobs.js';
import { errorsEn, problemsEn } from './problems.js';
import { aboutEn, privacyEn } from './prose.js';
import { regionsEn } from './regions.js';
import { searchHelpEn } from './search-help.js';
import { rowsEn } from './rows.js';
import { restraintsEn } from './restraints.js';
import { subscriberEn } from './subscriber.js';
import { apiEn } from './api.js';
import { formsEn } from './forms.js';
import { openingsEn } from './openings.js';
import { helpEn } from './help.js';
import { whyNotEn } from './why-not.js';
import { yourMatchEn } from './your-match.js';
import { inPostings, ordinal, plural } from './plural.js';
import type { PayTexts } from '../pay-texts.js';

const pay: PayTexts = {
  locale: 'en-GB',
  period: { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' },
  upTo: (amount) => `up to ${amount}`,
  orMore: (amount) => `${amount} or more`,
  range: (from, to) => `${from} to ${to}`,
  withBonus: 'with bonus',
  periodAssumed: 'period assumed',
};

/** Every text of the pages, in English. Another language is another value of the type Texts. */
export const en = {
  locale: 'en-GB',
  lang: 'en',
  ownName: 'English',
  pay,
  ...labelsEn,
  weekday: [
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
  ] as readonly string[],
  regions: regionsEn,
  notStated: 'Not stated',
  layout: {
    skip: 'Skip to the content',
    nav: 'Main',
    search: 'Search',
    yourMatch: 'Your match',
    help: 'Search language',
    about: 'How it works',
    privacy: 'Privacy',
    api: 'API',
    link: 'My searches',
    freshness: 'Freshness',
    footer: 'Postings come straight from employers’ systems. No accounts, no tracking, no paid placement.',
    footerSamples:
      'All postings shown here are samples of invented employers. No accounts, no tracking, no paid placement.',
    errorTitle: 'Please correct this',
    errorPrefix: 'Error: ',
  },
  searchHelp: searchHelpEn,
  yourMatch: yourMatchEn,
  search: {
    title: 'Open jobs in tech',
    titleFor: (query: string) => `${query}: open jobs`,
    lead: 'Postings taken straight from employers. Search them, save the search, and get mails that tell you why each one matched.',
    leadSamples:
      'All postings shown here are samples: their employers are invented, and nobody can apply. Search them, save the search, and see how the board works. They disappear as soon as the first real source is read.',
    label: 'Search postings',
    hint: 'Words, “phrases”, -exclusions and filters such as remote:yes, country:DE or salary>=80k.',
    button: 'Search',
    suggestions: 'Suggestions',
    recent: 'Your last searches',
    forget: 'Forget them',
    examplesLabel: 'Try',
    examples: [
      'python remote:yes',
      'title:"platform engineer"',
      'salary>=150kUSD seniority:staff',
      'rust -crypto',
    ],
    count: (openings: number, postings: number) =>
      `${plural(openings, 'opening', 'openings')}${inPostings(openings, postings)}`,
    countFor: (openings: number, postings: number) =>
      `${plural(openings, 'opening matches', 'openings match')}${inPostings(openings, postings)}`,
    order: 'Newest first: by the earlier of the employer’s date and the day we first saw it.',
    orderBest: 'Best match first: where and how often the words appear, and how new the posting is.',
    why: {
      link: 'Why in this order',
      word: (word: string, where: string) => `${word}: ${where}`,
      stands: {
        fact: 'what the job is',
        title: 'title',
        company: 'employer',
        skill: 'skills',
        near: 'text, close together',
        text: 'text',
        other: 'the job says something else',
      },
      family: 'the kind of work you are looking for',
      age: (days: number) => (days === 0 ? 'from today' : days === 1 ? '1 day old' : `${days} days old`),
    },
    showBest: 'Show the best match first',
    showNewest: 'Show the newest first',
    save: 'Save this search',
    saveNote: 'and get new matches by e-mail',
    conditions: 'Your search',
    without: (part: string) => `Remove ${part}`,
    clear: 'Clear all',
    results: 'Postings',
    next: 'Next page',
    first: 'Back to the first page',
    pages: 'Pages',
    feed: 'New postings of this list as RSS',
    openFeed: 'Everything open in this list as RSS',
    openNow: (query: string) => (query === '' ? 'Open now' : `${query}, open now`),
    empty: 'No opening matches this search',
    emptyBoard: 'No postings yet',
    emptyBoardHelp: 'The first ones appear here as soon as a source has been read.',
    emptyHelp: 'Remove a condition, or save the search: you get a mail when the first match appears.',
    nearTitle: 'Close, but not quite',
    nearMiss: (count: number) => `${plural(count, 'opening fails', 'openings fail')} only on`,
    nearShow: (clause: string) => `Search without ${clause}`,
    exactly: (part: string, others: string) => `Only ${part}, without ${others}`,
    errorTitle: 'We cannot understand this search',
    errorAt: (column: number) => `at character ${column}`,
    tryInstead: 'Write',
    filters: 'Filters',
    words: 'Words and other conditions',
    country: 'Country of work',
    countryHint: 'Name or code, for example Germany or DE',
    remote: 'Remote',
    remoteAny: 'Any',
    remoteYes: 'Remote only',
    remoteAnywhere: 'Remote, open to anywhere',
    remoteCountry: 'Remote, open to my country',
    myCountry: 'My country',
    salary: 'Minimum yearly pay',
    salaryHint: 'For example 80k, €80k or 150k USD',
    experience: 'Maximum experience required',
    years: 'years',
    firstseen: 'First seen',
    firstseenAny: 'Any time',
    firstseenOptions: {
      '24': 'In the last 24 hours',
      '72': 'In the last 3 days',
      '168': 'In the last week',
      '720': 'In the last 30 days',
    },
    apply: 'Apply filters',
    facets: 'Narrow down',
    facet: {
      workplace: 'Workplace',
      seniority: 'Level',
      family: 'Kind of work',
      type: 'Employment',
      country: 'Country',
      city: 'City',
      skill: 'Skill',
      company: 'Company',
      department: 'Department',
      visa: 'Visa',
    },
    facetNot: (value: string) => `Not ${value}`,
    facetNotShort: 'not',
    facetIncluded: 'included',
    facetExcluded: 'excluded',
    facetDrop: 'stop filtering by it',
  },
  posting: {
    firstSeen: (when: string) => `First seen ${when}`,
    posted: (when: string) => `posted ${when} according to the employer`,
    postedUnknown: 'the employer gives no date',
    reposted: (days: number, times: number) =>
      `reposted after ${plural(days, 'day', 'days')}${times > 1 ? `, ${ordinal(times)} time` : ''}`,
    closesOn: (date: string) => `Closes on ${date}`,
    inCities: (count: number) => `in ${plural(count, 'city', 'cities')}`,
    inPlaces: (count: number) => `in ${plural(count, 'place', 'places')}`,
    alsoAt: (count: number, names: string) => `also at ${plural(count, 'source', 'sources')}: ${names}`,
    morePlaces: (count: number) => `and ${plural(count, 'more place', 'more places')}`,
    applicants: {
      anywhere: 'Open to people anywhere',
      unknown: 'Who may apply is not stated',
      limited: (names: string, except: string) => {
        if (except === '') return `Open to people in ${names}`;
        return names === ''
          ? `Open to people anywhere but in ${except}`
          : `Open to people in ${names}, but not in ${except}`;
      },
    },
    payUnknown: 'Pay not stated',
    apply: 'Apply on the employer’s site',
    original: 'Original posting',
    facts: 'At a glance',
    factsNote:
      'These facts were read from the posting. The words that a fact was read from are quoted below it; skills are words of the title and the text.',
    fact: {
      pay: 'Pay',
      workplace: 'Workplace',
      places: 'Where',
      applicants: 'Who may apply',
      seniority: 'Level',
      employment: 'Employment',
      experience: 'Experience',
      visa: 'Visa',
      skills: 'Skills',
      language: 'Language',
      source: 'Source',
      seen: 'First seen',
      lastSeen: 'Last seen open',
      posted: 'Posted',
      closes: 'Closes',
      alerts: 'Alerts',
    },
    quiet: {
      'first-read': 'None: it was already listed when we first read this source',
      'first-read-after-absence': 'None: it was already listed when we could read this source again',
      'old-claim': 'None: it is dated long before we first saw it',
      imported: 'None: it was imported from a file',
      sample: 'None: it is a sample',
    } satisfies Record<QuietReason, string>,
    experience: (min: number, max: number | null) =>
      max === null ? `${min} years or more` : `${min} to ${max} years`,
    evidence: 'Read from',
    description: 'Description',
    others: 'The same opening, elsewhere',
    othersLead:
      'The same work under the same title is one opening, in however many cities it is listed. You hear about it once.',
    closedTitle: 'This posting is closed',
    closedOn: (date: string) => `It closed on ${date}.`,
    closedReason: {
      'no-longer-listed': 'The employer no longer lists it.',
      withdrawn: 'The employer withdrew it.',
      'valid-through-passed': 'Its closing date has passed.',
      'source-removed': 'Its source is no longer read.',
    },
    closedMore: (company: string) => `See what else ${company} has open`,
    back: 'Back to the search',
    moreOf: (company: string) => `All open postings of ${company}`,
    wrongFact: 'wrong?',
    factMissing: 'Is a fact missing or wrong?',
    report: 'Report this posting',
    hiddenText: 'The operator of this board has hidden it.',
    closedLongAgo: 'This posting closed more than 30 days ago.',
    goneTitle: 'This posting closed a while ago',
    goneText: 'We no longer show it.',
  },
  sample: {
    label: 'Sample',
    note: 'Invented to show how the board works: nobody can apply.',
    titled: (title: string) => `Sample: ${title}`,
  },
  help: helpEn,
  queryFaults: FAULTS_IN_ENGLISH,
  about: aboutEn,
  privacyPage: privacyEn,
  api: apiEn,
  ...subscriberEn,
  ...openingsEn,
  whyNot: whyNotEn,
  forms: formsEn,
  restraints: restraintsEn,
  judgements: judgementsEn,
  marks: marksEn,
  myJobs: myJobsEn,
  keptAway: keptAwayEn,
  channels: channelsEn,
  filters: filtersEn,
  rows: rowsEn,
  board: boardEn,
  company: {
    title: (name: string) => `Jobs at ${name}`,
    lead: (name: string, total: number) =>
      total === 0
        ? `${name} has nothing open just now. Save the search, and you get a mail when that changes.`
        : `${plural(total, 'opening', 'openings')} at ${name}, straight from the employer.`,
    leadSamples: (name: string, total: number) =>
      `${plural(total, 'sample opening', 'sample openings')} at ${name}, an invented employer.`,
    save: 'Get new ones by mail',
  },
  report: {
    title: 'Report this posting',
    legend: 'What is wrong with it?',
    kinds: {
      scam: { label: 'It is a scam', hint: 'It asks for money or data, or impersonates somebody else.' },
      closed: { label: 'It is closed', hint: 'The employer no longer takes applications.' },
      wrong: { label: 'Something else is wrong', hint: 'Its text, its link or its company is not right.' },
    },
    kindMissing: 'Choose what is wrong.',
    note: 'What should we know? (optional)',
    noteHint: 'Do not write anything about yourself: reports are kept without names.',
    button: 'Send the report',
    sentTitle: 'Thank you',
    sent: 'The operator of this board sees your report and can hide the posting at once, also from mails that are not sent yet.',
    back: 'Back to the posting',
    fact: {
      instead: 'Only a fact such as pay or place is wrong? Say which one.',
      title: 'Say that a fact is wrong',
      field: 'Which fact is wrong?',
      choose: 'Choose one',
      missing: 'Choose the fact that is wrong.',
      value: 'What would be right? (optional)',
      valueHint: 'A few words. Do not write anything about yourself: reports are kept without names.',
      sent: 'The operator of this board sees which fact is wrong and where it came from, and can get it corrected.',
      fields: {
        title: 'Title',
        company: 'Company',
        workplace: 'Workplace',
        applicants: 'Who may apply',
        places: 'Where',
        salary: 'Pay',
        experience: 'Experience',
        visa: 'Visa',
        employment: 'Employment',
        seniority: 'Level',
        family: 'Kind of work',
        language: 'Language of the posting',
        skills: 'Skills',
      },
    },
  },
  link: {
    title: 'This link does not work',
    'not-valid':
      'It is incomplete or was made for something else. Copy the whole link from the mail, or use the newest mail.',
    expired: 'It was valid for 48 hours. Save the search again, and we send a new link.',
    ended: 'Its owner has ended it, with all links that were made before. You can have a new one mailed.',
    gone: 'What it pointed to no longer exists.',
    another: 'Have a new link mailed',
    start: 'Start a new search',
  },
  problems: problemsEn,
  errors: errorsEn,
} as const;

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R
    : T extends readonly (infer E)[]
      ? readonly Widened<E>[]
      : T extends object
        ? { readonly [K in keyof T]: Widened<T[K]> }
        : T;

/** What a language must say. */
export type Texts = Widened<typeof en>;
