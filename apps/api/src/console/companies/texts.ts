/** Texts of the operators' page of one company. */
export const companyTexts = {
  title: 'Company',
  unknown: 'No company on record has this key.',
  key: (slug: string): string => `Its key: ${slug}`,
  counts: (open: string, closed: string): string => `Open postings: ${open}. Closed ones: ${closed}.`,
  orMore: (count: string, isMost: boolean): string => (isMost ? `${count} or more` : count),
  hidden: (at: string): string => `Hidden since ${at} UTC.`,
  public: 'Its page on the board',
  moderation: 'Hide it, or show it again',
  postings: 'Its postings that changed last',
  head: ['Posting', 'Source', 'Place', 'State', 'First seen (UTC)'],
  more: (shown: number): string => `More than ${shown}; those that changed last are listed.`,
} as const;
