import { asId, type AlertId } from '@app/core/ids';
import { printPosition, readPosition } from './alert-position.js';

const position = { at: new Date('2026-11-22T08:00:00.001Z'), id: asId<AlertId>('sub-1:cluster_2') };

describe('the position behind an alert', () => {
  it('comes back from an address as it was', () =>
    expect(readPosition(printPosition(position))).toEqual(position));

  it.each([
    '',
    'x',
    '~',
    'k0~',
    '~id',
    'K0~id',
    'k0~id~more',
    'k0~i d',
    'k0~$ne',
    '0123456789~id',
    `k0~${'a'.repeat(151)}`,
  ])('is none in %j', (text) => expect(readPosition(text)).toBeNull());
});
