import { IANAZone } from 'luxon';
import { offsetMinutes } from './zone.js';

const MINUTE = 60_000;

describe('the offsets that are remembered', () => {
  it('are those asked for last: one that is asked again and again is worked out once', () => {
    const start = Date.parse('2026-11-30T00:00:00Z');
    const asked = jest.spyOn(IANAZone.prototype, 'offset');
    for (let other = 1; other <= 25_000; other += 1) {
      expect(offsetMinutes('Asia/Tokyo', start)).toBe(540);
      offsetMinutes('Asia/Kathmandu', start + other * MINUTE);
    }
    const workedOut = asked.mock.contexts.filter((zone) => (zone as IANAZone).name === 'Asia/Tokyo');
    expect(workedOut).toHaveLength(1);
    asked.mockRestore();
  });
});
