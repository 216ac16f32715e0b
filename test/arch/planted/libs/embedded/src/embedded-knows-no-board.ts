import { parse } from '@app/core/searches';
export const one = parse;
