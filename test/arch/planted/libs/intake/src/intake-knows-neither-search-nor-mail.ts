import { parse } from '@app/infra/mail';
export const one = parse;
