import { differences, isFact, measureFacts } from './measures/facts.js';
import { showShare } from './kit/tally.js';

// `node bench/run.mjs normalise labels [FACT]`: the figures of the labelled postings, or every difference of one fact.
const [fact = ''] = process.argv.slice(2);
if (isFact(fact)) for (const line of differences(fact)) process.stdout.write(`${line}\n`);
else
  for (const { name, part, share } of measureFacts())
    process.stdout.write(`${part.padEnd(10)} ${name.padEnd(60)} ${showShare(share)}\n`);
