import { domainOf } from '@app/core/delivery';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from './config-error.js';
import { refuseHalfProvider } from './provider-settings.js';
import { SettingsSchema, type Settings } from './settings.js';

/** Everything a process is told from outside, checked and frozen. */
export interface Config extends Readonly<
  Omit<Settings, 'PUBLIC_URL' | 'DATA_DIR' | 'FETCH_ALLOW_ORIGINS' | 'HOOK_ALLOW_ORIGINS' | 'BOUNCE_DOMAIN'>
> {
  readonly PUBLIC_URL: string;
  /** Absolute. */
  readonly DATA_DIR: string;
  readonly FETCH_ALLOW_ORIGINS: readonly string[];
  readonly HOOK_ALLOW_ORIGINS: readonly string[];
  /** Lower case. */
  readonly BOUNCE_DOMAIN: string;
}

/** A configuration whose servers are known: what a service needs to start. */
export type ServiceConfig = Config & {
  readonly MONGODB_URI: string;
  readonly REDIS_URL: string;
  readonly SMTP_URL: string;
};

const withoutEmpty = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));

function complain(error: z.ZodError): never {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.') || 'settings'}: ${issue.message}`);
  throw new ConfigError(`These settings (environment variables) are wrong:\n${lines.join('\n')}`);
}

function parseOrigins(setting: string, list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const url = URL.canParse(entry) ? new URL(entry) : null;
      if (url === null || url.origin === 'null' || url.origin !== entry.replace(/\/$/, '')) {
        throw new ConfigError(
          `${setting}: "${entry}" is no origin. Write scheme, host and port: http://127.0.0.1:4000.`,
        );
      }
      return url.origin;
    });
}

const USER_ALONE = /^([a-z+]+:\/\/[^:@/?]*)@/;

/** An address whose user has no password, with that of a file. */
function withPassword(
  address: string | undefined,
  setting: string,
  file: string | undefined,
): string | undefined {
  if (address === undefined || file === undefined || !USER_ALONE.test(address)) return address;
  const password = encodeURIComponent(secretFromFile(setting, file));
  return address.replace(USER_ALONE, (_whole, before: string) => `${before}:${password}@`);
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Pages that other people see must never load a script from what they have on their own machine. */
function refuseReloadInPublic(reload: string | undefined, publicUrl: string): void {
  if (reload === undefined || LOOPBACK.test(new URL(publicUrl).hostname)) return;
  throw new ConfigError(
    `DEV_RELOAD_URL is for \`npm run dev\` alone, and PUBLIC_URL is ${publicUrl}: remove DEV_RELOAD_URL.`,
  );
}

/** Reads and checks the settings, and the files that hold their passwords. Throws ConfigError. An empty variable counts as not set. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = SettingsSchema.safeParse(withoutEmpty(env));
  if (!parsed.success) complain(parsed.error);
  const settings = parsed.data;
  const publicUrl = (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/+$/, '');
  refuseReloadInPublic(settings.DEV_RELOAD_URL, publicUrl);
  refuseHalfProvider(settings);
  return Object.freeze({
    ...settings,
    PUBLIC_URL: publicUrl,
    MONGODB_URI: withPassword(settings.MONGODB_URI, 'MONGODB_PASSWORD_FILE', settings.MONGODB_PASSWORD_FILE),
    REDIS_URL: withPassword(settings.REDIS_URL, 'REDIS_PASSWORD_FILE', settings.REDIS_PASSWORD_FILE),
    DATA_DIR: path.resolve(settings.DATA_DIR),
    BOUNCE_DOMAIN: (settings.BOUNCE_DOMAIN ?? domainOf(settings.MAIL_FROM)).toLowerCase(),
    FETCH_ALLOW_ORIGINS: Object.freeze(parseOrigins('FETCH_ALLOW_ORIGINS', settings.FETCH_ALLOW_ORIGINS)),
    HOOK_ALLOW_ORIGINS: Object.freeze(parseOrigins('HOOK_ALLOW_ORIGINS', settings.HOOK_ALLOW_ORIGINS)),
  });
}

/** Checks that the addresses of the servers are set, as `npm start` and docker-compose.yml do. Throws ConfigError. */
export function requireServers(config: Config): ServiceConfig {
  const missing = (['MONGODB_URI', 'REDIS_URL', 'SMTP_URL'] as const).filter(
    (name) => config[name] === undefined,
  );
  if (missing.length > 0) {
    throw new ConfigError(
      `${missing.join(', ')} must be set to start one service on its own. \`npm start\` runs all of them with servers of its own.`,
    );
  }
  return config as ServiceConfig;
}

/** The content of a file that a setting names, without blanks around it. Throws ConfigError where there is none. */
export function secretFromFile(setting: string, file: string): string {
  if (!fs.existsSync(file)) throw new ConfigError(`${setting}: there is no file ${file}.`);
  return fs.readFileSync(file, 'utf8').trim();
}

/** A secret that a source names by its variable, such as the key of a feed; null where that is not set. */
export const secretFromEnv = (name: string): string | null => process.env[name] ?? null;
