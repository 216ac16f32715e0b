import { spawnSync } from 'node:child_process';
import { recipes } from '../docs/contributing.js';

/**
 * What is run as it is written. What needs servers, and the types, are run by the whole run itself; what writes a document
 * would do so while other tests read it.
 */
const IS_QUICK = /^npm run (?:test:unit|faults -- --list)/;
const quick = [...new Set([...recipes.values()].flat())].filter((command) => IS_QUICK.test(command));

describe('the recipes of CONTRIBUTING.md', () => {
  it.each(quick)('%s', (command) => {
    // Tests within a test: their results are no rows of the run's own record.
    const { TEST_RECORD: _, ...env } = process.env;
    // The whole run tries the properties: here it counts that the command is right.
    const few = { ...env, PROPERTY_RUNS: '0.05' };
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8', env: few });
    expect({ status, said: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
  });
});
