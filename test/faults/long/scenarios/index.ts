import type { Scenario } from '../scenario.js';
import { KILLS } from './1-kill.js';
import { REDIS } from './2-redis.js';
import { FREEZES } from './3-freeze.js';
import { NETWORK } from './4-network.js';
import { SMTP } from './5-smtp.js';
import { MONGO } from './6-mongo.js';
import { DISKS } from './8-disk.js';
import { OPERATIONS } from './7-operations.js';
import { CHAOS } from './9-chaos.js';
import { CONTROLS } from './controls.js';

/** All scenarios, in the order in which they run. */
export const SCENARIOS: readonly Scenario[] = [
  ...KILLS,
  ...REDIS,
  ...FREEZES,
  ...NETWORK,
  ...SMTP,
  ...MONGO,
  ...OPERATIONS,
  ...DISKS,
  ...CHAOS,
  ...CONTROLS,
];
