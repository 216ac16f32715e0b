/** What a step used: processor time of all processes together, and time by the clock. */
export interface Used {
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** How long to rest so that no more than `share` of one core was used over the step and the rest. */
export const restFor = ({ cpuMs, wallMs }: Used, share: number): number =>
  Math.max(0, Math.ceil(cpuMs / share - wallMs));
