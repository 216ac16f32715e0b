import type { Chance } from '@app/core/chance';

/** The machine's dice: for spreading what would happen at once, never for secrets or ids. */
export const systemChance: Chance = () => Math.random();
