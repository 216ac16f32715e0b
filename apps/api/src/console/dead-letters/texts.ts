/** Texts of the operators' page of one dead letter. */
export const letterTexts = {
  title: 'Dead letter',
  unknown: 'No dead letter on record has this id: it was tried again, discarded or forgotten.',
  heading: (stage: string, reason: string): string => `Dead letter: ${stage}, ${reason}`,
  counts: (count: string, first: string, last: string): string =>
    `Times seen: ${count}. First ${first}, last ${last} (UTC).`,
  origin: 'It came from:',
  sample: 'The thing itself, or its first 4 kB',
  noSample: 'Nothing was kept of it.',
  acts: 'What can be done',
  redrive: 'Try it again',
  discard: 'Discard it',
  needsOperate: 'It is tried again or discarded with the role “operate”.',
} as const;
