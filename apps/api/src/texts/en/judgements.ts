/** The texts about whether what a mail told was right, in English. */
export const judgementsEn = {
  title: 'Was this one right?',
  posting: (title: string, company: string) => `${title} at ${company}`,
  lead: 'Your answer is kept for half a year, with the search and the reasons why it matched. It shows us what we read wrongly. It changes none of your searches.',
  buttons: { yes: 'Yes, it was right', no: 'No, it was not right' },
  doneTitle: 'Thank you',
  done: {
    yes: 'It is noted that this one was right.',
    no: 'It is noted that this one was not right.',
  },
  instead: { yes: 'It was right after all', no: 'It was not right' },
  gone: 'This posting is no longer shown, or it is too long ago that you were told of it.',
} as const;
