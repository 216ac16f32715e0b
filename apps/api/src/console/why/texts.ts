/** Texts of the console's page about one person and one posting. */
export const whyTexts = {
  nav: 'Why',
  title: 'Why somebody got a posting, or did not',
  person: 'E-mail address, or id of the subscriber',
  posting: 'Id or address of the posting, or words of its title and company',
  ask: 'Ask',
  nothing: 'Fill in this field.',
  tooLong: (most: number): string => `At most ${most} characters.`,
  notFound: 'No posting on record has this id, this address or these words in its title.',
  several: 'Several postings are meant. Choose one:',
  listed: (title: string, company: string, source: string, state: string): string =>
    `${title}, ${company} (${source}, ${state})`,
  outcomes: {
    got: 'Got it',
    'not-got': 'Did not get it',
    'not-yet': 'Not yet',
    unknown: 'It is not known',
  },
  thePosting: 'The posting',
  thePerson: 'The person',
  theMail: (id: string): string => `Mail ${id}`,
  gates: 'Every gate',
  gateHead: ['Gate', 'State', 'What was seen', 'When (UTC)', 'Until (UTC)'],
  decided: (gate: string): string => `${gate} (decided)`,
  wordings: 'Saved searches that were active then',
  noWordings: 'None was.',
  wordingHead: ['Search', 'As it was worded', 'Revision', 'Outcome', 'Clauses that made it so'],
} as const;
