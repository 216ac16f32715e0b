import { fakeClock } from '@app/testing';
export const clock = fakeClock;
