import type { ServiceConfig } from '@app/infra/config';

/** Address of the console in operators' browsers, without a slash at its end. */
export const consoleUrl = ({ OPS_URL, OPS_PORT }: Pick<ServiceConfig, 'OPS_URL' | 'OPS_PORT'>): string =>
  (OPS_URL ?? `http://localhost:${OPS_PORT}`).replace(/\/+$/, '');
