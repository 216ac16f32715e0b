export { ConfigError, loadConfig, requireServers, secretFromEnv } from './config.js';
export type { Config, ServiceConfig } from './config.js';
export { OperatorsFault } from './operators-fault.js';
export {
  RENEWABLE_SECRETS,
  loadSecrets,
  makeSecretFile,
  makeSecrets,
  rotateSecret,
  rotateSigningKeys,
  secretsFolder,
} from './secrets.js';
export type { KeyRing, SecretFile, Secrets } from './secrets.js';
export { SettingsSchema, describeSettings } from './settings.js';
export { settingsTable } from './settings-table.js';
export type { SettingDoc, Settings } from './settings.js';
