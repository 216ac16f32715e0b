import { endOfLifeWarning, waysOut } from './other-version.js';

const day = (text: string) => new Date(`${text}T12:00:00Z`);

describe('a MongoDB past its end', () => {
  it('is warned of from the day after, with its date and what to do', () => {
    expect(endOfLifeWarning('6.0.5', day('2025-07-31'), false)).toBeNull();
    const empty = endOfLifeWarning('6.0.5', day('2025-08-01'), false);
    expect(empty).toContain('MongoDB 6.0.5 gets no security fixes: 6.0 ended on 2025-07-31.');
    expect(empty).toContain('To begin with 8.0: put a mongod of it on PATH');
    expect(empty).not.toContain('backup');
    const withData = endOfLifeWarning('6.0.5', day('2026-11-30'), true);
    expect(withData).toMatch(/techjobboard backup FOLDER[^]*techjobboard restore FOLDER/);
  });

  it('is not said of a series that is mended, or not on the list', () => {
    const today = day('2026-11-30');
    expect(['7.0.34', '8.0.1', '8.2.6', '9.0.0'].map((one) => endOfLifeWarning(one, today, true))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(endOfLifeWarning('7.0.34', day('2027-09-01'), true)).toContain('7.0 ended on 2027-08-31');
  });
});

describe('the ways out where no program opens the data', () => {
  it.each(['6.3.2', '9.0.1'])('of MongoDB %s name its series, backup and restore', (version) => {
    const ways = waysOut('mongod', '/d', version).join('\n');
    expect(ways).toContain(`put a mongod of ${version.slice(0, 3)} on PATH`);
    expect(ways).toMatch(/techjobboard backup FOLDER[^]*techjobboard restore FOLDER[^]*release/);
  });

  it('name the record where no release of ours can have written the data', () => {
    expect(waysOut('mongod', '/d', '4.4.1').join('\n')).toMatch(
      /^No release of TechJobBoard ran on MongoDB 4\.4: look whether .*versions\.json is right\.$/,
    );
  });

  it('of Redis are another program or no queues', () => {
    expect(waysOut('redis-server', '/d', '7.4.1').join('\n')).toMatch(
      /redis-server of 7\.4[^]*remove .*redis:/,
    );
  });
});
