import { quote } from '../../text/index.js';
import type { Applicants } from '@app/core/posting';
import type { Claim } from '../claims/index.js';
import type { LocationReading, LocationSegment } from '../../places/index.js';
import { limitedTo, type Named } from './excepted.js';

export const claimOf = (value: Applicants | null, locationText: string): Claim<Applicants>[] =>
  value === null
    ? []
    : [{ value, quote: quote(locationText, 0, 160), strength: 'line', subject: 'role', denied: false }];

export const wholeOf = ({ places, regions }: Pick<LocationReading, 'places' | 'regions'>): Named => ({
  countries: [...new Set(places.flatMap(({ country }) => country ?? []))].sort(),
  regions: [...new Set(regions)].sort(),
});

export function ofAlternative({ segments }: LocationReading, isRemote: boolean): Applicants | null {
  const chosen = isRemote ? remoteSegments(segments) : segments;
  if (chosen.some(({ anywhere }) => anywhere)) return { kind: 'anywhere' };
  return limitedTo(
    wholeOf({
      places: chosen.flatMap(({ places }) => places),
      regions: chosen.flatMap(({ regions }) => regions),
    }),
  );
}

const isNamed = ({ places, regions }: LocationSegment): boolean => places.length + regions.length > 0;

/** Of "Remote - UK or EU" both, of "London or Remote" the second; of "US / Canada (Remote)" both, of "Berlin / Remote, EU" the second. */
function remoteSegments(segments: readonly LocationSegment[]): readonly LocationSegment[] {
  const at = segments.findIndex(({ mode }) => mode === 'remote');
  const isPlaced = segments.some((segment) => segment.mode === 'remote' && isNamed(segment));
  return segments.filter((segment, index) => {
    if (segment.mode === 'remote') return true;
    if (segment.mode !== 'unknown' || (!isPlaced && !isNamed(segment))) return false;
    return (
      (isPlaced && index > at) || segment.places.every(({ city, region }) => city === null && region === null)
    );
  });
}
