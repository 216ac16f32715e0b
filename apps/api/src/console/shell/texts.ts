/** Texts of the frame and the door. The console is in English only; each feature has its own beside it. */
export const shellTexts = {
  console: 'operators',
  metrics: 'Metrics',
  logout: 'Log out',
  never: 'never',
  refused: 'Not allowed',
  refusedText: 'Log in first, and use the forms of this console.',
  notYours: (role: string): string => `This needs the role “${role}”, which you do not have.`,
  notFound: 'Not found',
  notFoundText: 'The console has no such page.',
  fault: 'Error',
  faultText: 'This failed. The log of the api says why (event console.fault).',
  timeline: 'What happened',
  noMoments: 'Nothing is on record.',
  momentHead: ['When (UTC)', 'What', 'Seen', 'Process'],
  older: 'Older',
} as const;
