import { systemClock } from '../../../infra/src/system/index.js';
export const clock = systemClock;
