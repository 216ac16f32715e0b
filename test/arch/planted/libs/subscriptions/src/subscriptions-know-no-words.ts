import { match } from '@app/search/match';
export const one = match;
