export { MOST_POSTING_CHARACTERS } from './asked-posting.js';
export type { AskedPosting } from './asked-posting.js';
export { WhyDesk } from './why-desk.js';
export type { NamedPerson } from './why-desk.js';
export { WhyStore } from './why-store.js';
export type { ListedPosting } from './why-store.js';
