import { ConfigError } from './config-error.js';
import type { Settings } from './settings.js';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

type ProviderSettings = Pick<
  Settings,
  'OPERATOR_OIDC_ISSUER' | 'OPERATOR_OIDC_CLIENT_ID' | 'OPERATOR_OIDC_SECRET_FILE' | 'OPERATOR_OIDC_ROLES'
>;

/** An identity provider is set whole or not at all, and without TLS only on this machine. Throws ConfigError. */
export function refuseHalfProvider(settings: ProviderSettings): void {
  const issuer = settings.OPERATOR_OIDC_ISSUER;
  if (issuer === undefined) return;
  const { protocol, hostname } = new URL(issuer);
  if (protocol !== 'https:' && !LOOPBACK.test(hostname))
    throw new ConfigError('OPERATOR_OIDC_ISSUER: an issuer that is not on this machine must have https.');
  const missing = (
    ['OPERATOR_OIDC_CLIENT_ID', 'OPERATOR_OIDC_SECRET_FILE', 'OPERATOR_OIDC_ROLES'] as const
  ).filter((name) => (settings[name] ?? '') === '');
  if (missing.length > 0)
    throw new ConfigError(`${missing.join(', ')} must be set where OPERATOR_OIDC_ISSUER is.`);
}
