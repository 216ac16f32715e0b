// Stands in front of fast-check in every test (moduleNameMapper). A run that decides whether a change may land gives the same
// verdict twice, so properties are tried from one seed; PROPERTY_SEED=random (`.ci/nightly`) tries others, and says which.
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const DEFAULT_SEED = 20261130;
const wish = process.env.PROPERTY_SEED;
if (wish !== 'random') fastCheck.configureGlobal({ seed: Number(wish ?? DEFAULT_SEED) });

module.exports = fastCheck;
