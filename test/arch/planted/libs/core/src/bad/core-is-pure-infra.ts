import { systemClock } from '@app/infra/system';
export const clock = systemClock;
