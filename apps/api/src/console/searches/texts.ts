/** Texts of the operators' page of one saved search. */
export const searchTexts = {
  title: 'Saved search',
  unknown: 'No saved search on record has this id.',
  typed: (typed: string, canonical: string): string =>
    typed === canonical
      ? `As it was typed: ${typed}`
      : `As it was typed: ${typed}. Compared as: ${canonical}`,
  state: (state: string, rhythm: string): string => `State: ${state}. Rhythm: ${rhythm}.`,
  dates: (created: string, confirmed: string): string => `Saved ${created}, confirmed ${confirmed} (UTC).`,
  person: 'The person whose it is',
  board: 'What it finds on the board now',
  joined: 'It was joined with another of the same wording:',
  previous: (query: string, rhythm: string): string => `Before its latest edit: ${query} (${rhythm})`,
  wordings: 'Its wordings',
  noWordings: 'It was never active.',
  wordingHead: ['Compared with changes after', 'Up to', 'Wording'],
  still: 'now',
  matched: 'What it matched, newest first',
  noMatches: 'Nothing that is on record.',
  matchHead: ['When (UTC)', 'Posting', 'Wording', 'Alert', 'Mail'],
  more: (shown: number): string => `Of more than ${shown} alerts; the newest are listed.`,
  noMail: 'in none',
} as const;
