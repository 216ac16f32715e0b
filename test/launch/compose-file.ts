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
  readonly volumes?: readonly string[];
  readonly group_add?: readonly string[];
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

/** The containers up to ours, each after those it waits for. */
export function inOrder(): string[] {
  const order: string[] = [];
  const visit = (name: string): void => {
    if (order.includes(name)) return;
    for (const before of Object.keys(service(name).depends_on ?? {})) visit(before);
    order.push(name);
  };
  for (const name of ALL) if (service(name).image === 'techjobboard') visit(name);
  return order;
}

/** A mount of a container: its volume, where it lies there, and whether it may be written. */
export interface Mount {
  readonly volume: string;
  readonly path: string;
  readonly isReadOnly: boolean;
}

/** The mounts of a container, inner ones last. */
export const mountsOf = (name: string): Mount[] =>
  (service(name).volumes ?? [])
    .map((text) => text.split(':'))
    .map(([volume = '', path = '', mode]) => ({ volume, path, isReadOnly: mode === 'ro' }))
    .sort((a, b) => a.path.length - b.path.length);

/** What stands for the surroundings of a container: other containers, as name:port, and folders of its own. */
export interface Surroundings {
  readonly hosts: Readonly<Record<string, string>>;
  /** Where an absolute path of this container lies on this machine. */
  at(file: string): string;
}

/** A service's command, environment and health check on this machine. */
export interface Placed {
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly test: readonly string[];
}

/** Puts loopback addresses in the place of container names; every port gets a free one, also in the health check. */
export async function onLoopback(
  { command, environment = {}, healthcheck }: Service,
  { hosts, at }: Surroundings,
): Promise<Placed> {
  const env: Record<string, string> = {};
  let test = (healthcheck?.test ?? []).join('\u0000');
  for (const [name, value] of Object.entries(environment)) {
    env[name] = Object.entries(hosts).reduce(
      (text, [host, address]) => text.replace(new RegExp(`(?<=[/@])${host}(?=[/?]|$)`), address),
      value.startsWith('/') ? at(value) : value,
    );
    if (!name.endsWith('PORT')) continue;
    env[name] = String(await freePort());
    test = test.replaceAll(`:${value}/`, `:${env[name]}/`);
  }
  const placed = command.map((word) =>
    // The container's own folders only: the programs of this machine stay where they are.
    word.replaceAll(/(?<=^|[ =])\/(?:secrets|tmp|handout)\b[^ ]*/g, (file) => at(file)),
  );
  return { command: placed, env, test: test.split('\u0000') };
}
