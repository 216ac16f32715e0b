// On a clean checkout jest knows no suite's time and goes by the size of its file. Of these it is known, so that none of them begins
// when all others have ended and holds a run up alone; the others follow in jest's order.
const path = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** Suites of 30 s and more (medians of some ten runs of each on a busy machine with two cores), the longest first. */
const LONGEST = [
  'test/pages/accessibility.spec.ts',
  'test/pages/narrow.spec.ts',
  'test/attack/schema.spec.ts',
  'test/attack/bodies.spec.ts',
  'test/attack/prefetch.spec.ts',
  'test/faults/kill-workers.spec.ts',
  'test/pages/search-box.spec.ts',
  'test/launch/upgrade.spec.ts',
  'test/integration/ingestion/polling.spec.ts',
  'test/integration/periodic-queries.spec.ts',
  'test/launch/compose.spec.ts',
  'test/integration/ingestion/intake.spec.ts',
  'test/scenarios/alerts.spec.ts',
  'test/launch/other-mongodb.spec.ts',
  'test/integration/ingestion/ingest-cli.spec.ts',
  'test/integration/notifier-zones/zones.spec.ts',
  'test/integration/launcher/seed.spec.ts',
  'test/integration/backup.spec.ts',
  'test/launch/recipes.spec.ts',
  'test/integration/notifier-crash-points.spec.ts',
  'test/integration/infra/record.spec.ts',
  'test/scenarios/restraints.spec.ts',
  'test/integration/notifier.spec.ts',
  'test/scenarios/words-news.spec.ts',
  'test/launch/dev.spec.ts',
  'test/scenarios/back-test.spec.ts',
];

const root = path.resolve(__dirname, '..', '..');

function rankOf(file) {
  const rank = LONGEST.indexOf(path.relative(root, file));
  return rank === -1 ? LONGEST.length : rank;
}

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rankOf(one.path) - rankOf(other.path));
  }
};
