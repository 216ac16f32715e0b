// Stands in front of fast-check in every test (moduleNameMapper). A run that decides whether a change may land gives the same
// verdict twice, so properties are tried from one seed; PROPERTY_SEED=random (`.ci/nightly`) tries others, and says which.
// PROPERTY_RUNS is the share of each property's runs that is tried, 1 where nothing is said: `.ci/run` tries a part of them.
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const DEFAULT_SEED = 20261130;
const LEAST_RUNS = 20;
const USUAL_RUNS = 100;
const wish = process.env.PROPERTY_SEED;
if (wish !== 'random') fastCheck.configureGlobal({ seed: Number(wish ?? DEFAULT_SEED) });

const share = Number(process.env.PROPERTY_RUNS ?? 1);

/** The runs of a property, by the share that is tried. */
function runsOf(wanted = USUAL_RUNS) {
  return Math.min(wanted, Math.max(LEAST_RUNS, Math.ceil(wanted * share)));
}

const assert = (property, parameters = {}) =>
  fastCheck.assert(property, { ...parameters, numRuns: runsOf(parameters.numRuns) });

const withShare = (all) => ({ ...all, assert });

module.exports = { ...withShare(fastCheck), default: withShare(fastCheck.default) };
Object.defineProperty(module.exports, '__esModule', { value: true });
