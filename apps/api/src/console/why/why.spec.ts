import { systemClock } from '@app/infra/system';
import { allows } from '@app/core/operators';
import { WhyFeature } from './why.js';

describe('the page about a person', () => {
  it('is for those who help people, not for those who only look', () => {
    const { routes, nav } = new WhyFeature({} as never, systemClock);
    for (const { needs } of [...routes, nav]) {
      expect(allows(['look'], needs)).toBe(false);
      expect(allows(['look', 'help'], needs)).toBe(true);
    }
  });
});
