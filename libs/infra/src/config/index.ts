export { ConfigError, loadConfig, requireServers, secretFromEnv } from './config.js';
export type { Config, ServiceConfig } from './config.js';
export { OperatorsFault } from './operators-fault.js';
export { loadSecrets, rotateOperatorPassword, rotateSigningKeys, secretsFolder } from './secrets.js';
export type { KeyRing, Secrets } from './secrets.js';
export { SettingsSchema, describeSettings } from './settings.js';
export { settingsTable } from './settings-table.js';
export type { SettingDoc, Settings } from './settings.js';
