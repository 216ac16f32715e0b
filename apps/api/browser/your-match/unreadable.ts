import type { YourMatchTexts } from '../../src/texts/en/your-match.js';

/** Why a file cannot be read. */
export type FileFault = keyof YourMatchTexts['script']['errors'];

/** A file that cannot be read: the page says why, in a sentence. */
export class Unreadable extends Error {
  constructor(readonly fault: FileFault) {
    super(fault);
  }
}
