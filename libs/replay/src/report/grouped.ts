import type { SubscriberId } from '@app/core/ids';
import type { Group, Sample } from './report.js';

/** Enough to see what a group is about; the file of pairs has all. */
export const MOST_SAMPLES = 10;

class Tally {
  private readonly alerts = { gained: 0, lost: 0, moved: 0 };
  private readonly pairs = { gained: 0, lost: 0 };
  private readonly people = new Set<SubscriberId>();
  private readonly samples: Sample[] = [];

  addAlert(sample: Sample): void {
    this.alerts[sample.change] += 1;
    this.people.add(sample.subscriberId);
    if (this.samples.length < MOST_SAMPLES) this.samples.push(sample);
  }

  addPair(change: 'gained' | 'lost'): void {
    this.pairs[change] += 1;
  }

  group(name: string): Group {
    const { alerts, pairs, people, samples } = this;
    return { name, alerts: { ...alerts }, pairs: { ...pairs }, people: people.size, samples: [...samples] };
  }
}

/** Differences counted under names. */
export class Grouped {
  private readonly tallies = new Map<string, Tally>();

  addAlert(names: Iterable<string>, sample: Sample): void {
    for (const name of new Set(names)) this.of(name).addAlert(sample);
  }

  addPair(names: Iterable<string>, change: 'gained' | 'lost'): void {
    for (const name of new Set(names)) this.of(name).addPair(change);
  }

  /** The groups, those with most differences first. */
  groups(): readonly Group[] {
    return [...this.tallies]
      .map(([name, tally]) => tally.group(name))
      .sort((a, b) => weightOf(b) - weightOf(a) || (a.name < b.name ? -1 : 1));
  }

  private of(name: string): Tally {
    const tally = this.tallies.get(name) ?? new Tally();
    this.tallies.set(name, tally);
    return tally;
  }
}

const weightOf = ({ alerts, pairs }: Group): number =>
  alerts.gained + alerts.lost + alerts.moved + pairs.gained + pairs.lost;
