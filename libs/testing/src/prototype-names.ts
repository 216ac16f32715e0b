/** Names that every plain object answers to, and spellings of them that folding makes alike. */
export const PROTOTYPE_NAMES: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'Constructor',
  'Constructor Inc.',
  'prototype',
];
