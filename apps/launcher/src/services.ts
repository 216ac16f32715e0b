import type { Config } from '@app/infra/config';

/** The four services, in the order in which their work flows. */
export const SERVICES = ['ingestion', 'matcher', 'notifier', 'api'] as const;
export type ServiceName = (typeof SERVICES)[number];

type PortSetting = 'PORT' | 'OPS_PORT' | 'INGESTION_PORT' | 'MATCHER_PORT' | 'NOTIFIER_PORT';

/**
 * Flags of node for each service. The matcher makes millions of short-lived objects while it loads its searches: with room
 * for them it starts a third sooner, and its collector seldom interrupts a match. The notifier makes every mail of a backlog
 * out of short-lived objects: with room for them it sends a twelfth more.
 */
export const NODE_FLAGS: Readonly<Record<ServiceName, readonly string[]>> = {
  ingestion: [],
  matcher: ['--max-semi-space-size=64'],
  notifier: ['--max-semi-space-size=64'],
  api: [],
};

/** The setting of the port on which a service answers /health/ready. */
export const HEALTH_PORT: Readonly<Record<ServiceName, PortSetting>> = {
  ingestion: 'INGESTION_PORT',
  matcher: 'MATCHER_PORT',
  notifier: 'NOTIFIER_PORT',
  api: 'OPS_PORT',
};

/** One port that must be free before anything starts. */
export interface NeededPort {
  readonly setting: string;
  readonly port: number;
  readonly host: string;
}

/** Every port that a start with these settings opens at a fixed place. */
export function neededPorts(config: Config): NeededPort[] {
  const ports: NeededPort[] = [
    { setting: 'PORT', port: config.PORT, host: config.HOST },
    ...SERVICES.map((name) => ({
      setting: HEALTH_PORT[name],
      port: config[HEALTH_PORT[name]],
      host: config.OPS_HOST,
    })),
  ];
  if (config.SMTP_URL !== undefined) return ports;
  return [
    ...ports,
    { setting: 'INBOX_PORT', port: config.INBOX_PORT, host: config.OPS_HOST },
    { setting: 'INBOX_SMTP_PORT', port: config.INBOX_SMTP_PORT, host: config.OPS_HOST },
  ];
}
