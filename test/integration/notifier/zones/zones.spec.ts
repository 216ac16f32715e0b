import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { nextDue } from '../../../../libs/core/src/digest/windows.js';

const script = path.resolve('test/integration/notifier/zones/expected.py');
const hasOracle = spawnSync('python3', ['-c', 'import tzdata, zoneinfo']).status === 0;

/**
 * The oracle is another language's library with the tz database of the same version. It needs Python's tzdata package
 * (.ci/run installs the version of process.versions.tz). A lone clone without it counts this as skipped; where
 * REQUIRE_SHARED=1 is set a missing oracle fails.
 */
const isRequired = process.env['REQUIRE_SHARED'] === '1';
(hasOracle || isRequired ? describe : describe.skip)('digest times against Python’s zoneinfo', () => {
  it('agree in every zone around every change of the clock from 2024 to 2027', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const options = { input: zones.join('\n'), encoding: 'utf8', maxBuffer: 1 << 30 } as const;
    const run = spawnSync('python3', [script], options);
    expect(run.stderr).toBe('');
    const [version, ...lines] = run.stdout.trim().split('\n');
    expect(version).toBe(process.versions['tz']);
    expect(lines.length).toBeGreaterThan(20_000);
    const wrong = lines.filter((line) => {
      const [timeZone = '', date = '', hour = '', seconds = ''] = line.split(' ');
      const at = Number(seconds) * 1_000;
      const due = nextDue('daily', { timeZone, hour: Number(hour), weekday: 1 }, new Date(at - 1));
      return due.getTime() !== at || date === '';
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  }, 600_000);
});
