import fs from 'node:fs';
import { freePort } from '@app/testing';
import { parse } from 'yaml';

/** A service as docker-compose.yml describes it, merges done. */
export interface Service {
  readonly image?: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly restart?: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly logging?: { readonly driver: string; readonly options: Readonly<Record<string, string>> };
  readonly pids_limit?: number;
}

const file = parse(fs.readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
};

/** The names of all services. */
export const ALL: readonly string[] = Object.keys(file.services);

/** One service by its name. */
export function service(name: string): Service {
  const found = file.services[name];
  if (found === undefined) throw new Error(`docker-compose.yml has no service ${name}.`);
  return found;
}

/** The services of our image, each after those it waits for. */
export function inOrder(): string[] {
  const order: string[] = [];
  const visit = (name: string): void => {
    if (order.includes(name)) return;
    for (const before of Object.keys(service(name).depends_on ?? {})) visit(before);
    order.push(name);
  };
  for (const name of ALL) visit(name);
  return order.filter((name) => service(name).image === 'techjobboard');
}

/** What stands for the surroundings of a container: the settings that name other containers and folders. */
export type Surroundings = Readonly<Record<'MONGODB_URI' | 'REDIS_URL' | 'SMTP_URL' | 'DATA_DIR', string>>;

/** A service's environment and health check on this machine. */
export interface Placed {
  readonly env: Readonly<Record<string, string>>;
  readonly test: readonly string[];
}

/** Puts loopback addresses in the place of container names; every port gets a free one, also in the health check. */
export async function onLoopback(
  { environment = {}, healthcheck }: Service,
  surroundings: Surroundings,
  at: (file: string) => string,
): Promise<Placed> {
  const env: Record<string, string> = {};
  let test = (healthcheck?.test ?? []).join('\u0000');
  for (const [name, value] of Object.entries(environment)) {
    env[name] = value.startsWith('/') ? at(value) : value;
    if (!name.endsWith('PORT')) continue;
    env[name] = String(await freePort());
    test = test.replaceAll(`:${value}/`, `:${env[name]}/`);
  }
  const missing = Object.keys(surroundings).filter((name) => env[name] === undefined);
  if (missing.length > 0) throw new Error(`docker-compose.yml does not set ${missing.join(', ')}.`);
  return { env: { ...env, ...surroundings }, test: test.split('\u0000') };
}
