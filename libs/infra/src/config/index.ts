export { ConfigError } from './config-error.js';
export { loadConfig, requireServers, secretFromEnv, secretFromFile } from './config.js';
export type { Config, ServiceConfig } from './config.js';
export { handOut } from './hand-out.js';
export { OperatorsFault } from './operators-fault.js';
export {
  DATABASE_SECRETS,
  SERVICE_USER,
  databaseSecrets,
  makeDatabaseSecrets,
  mongoKeyFile,
  rotateDatabaseSecrets,
} from './database-secrets.js';
export type { DatabaseSecrets } from './database-secrets.js';
export { makeSecretFile, replaceFile, secretsFolder } from './secret-files.js';
export type { SecretFile } from './secret-files.js';
export {
  RENEWABLE_SECRETS,
  loadSecrets,
  loadServiceSecrets,
  makeSecrets,
  rotateSecret,
  rotateSigningKeys,
} from './secrets.js';
export type { SecretReader, Secrets, ServiceSecrets } from './secrets.js';
export type { KeyRing } from './key-ring.js';
export { SettingsSchema, describeSettings } from './settings.js';
export { settingsExample } from './settings-example.js';
export { settingsTable } from './settings-table.js';
export type { SettingDoc, Settings } from './settings.js';
