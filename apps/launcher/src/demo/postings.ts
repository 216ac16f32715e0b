const PLACES = ['Germany', 'Portugal', 'Canada', 'Kenya', 'Japan', 'Brazil', 'Poland'] as const;
const THINGS = [
  'tide gauges',
  'bakery ovens',
  'night trains',
  'seed banks',
  'tram signals',
  'reading lamps',
] as const;
const TASKS = ['storage', 'scheduling', 'billing', 'search', 'telemetry'] as const;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** The search that the demo saves. */
export const DEMO_QUERY = 'rust remote:yes';

/** An invented posting that fits the saved search, different for each number. */
export function demoPosting(n: number): { externalId: string; title: string } & Record<string, unknown> {
  const [place, thing, task] = [pick(PLACES, n), pick(THINGS, n), pick(TASKS, n)];
  return {
    externalId: `demo-${n}`,
    url: `https://careers.demo-${n}.example/jobs/${n}`,
    title: `Rust Engineer ${n}, ${task} for ${thing}`,
    company: `Demo Works ${n}`,
    locations: [`Remote, ${place}`],
    text:
      `Demo Works ${n} looks after ${thing}. You will build our ${task} service in Rust and run it on Kubernetes. ` +
      `You work remotely from anywhere in ${place}. The salary is ${90 + n},000 to ${120 + n},000 EUR a year.`,
  };
}
