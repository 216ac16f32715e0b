import { wait } from '@app/infra/system';
export const one = wait;
