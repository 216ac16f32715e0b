import { systemClock } from '@app/infra/system';
import { explain } from '@app/intake';
import type { Explaining } from './command-line.js';
import { explanationText } from './explanation.js';
import { readPosting } from './read-posting.js';

export async function run({ posting, asJson }: Explaining): Promise<string> {
  const facts = explain(await readPosting(posting, process.stdin, systemClock.now()));
  return asJson ? JSON.stringify(facts, null, 2) : explanationText(facts);
}
