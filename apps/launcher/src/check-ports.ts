import { ServerError, isPortFree } from '@app/embedded';
import type { NeededPort } from './services.js';
import { whoListens } from './who-listens.js';

function assertDistinct(ports: readonly NeededPort[]): void {
  for (const [index, { setting, port }] of ports.entries()) {
    const twin = ports.slice(index + 1).find((other) => other.port === port);
    if (twin !== undefined)
      throw new ServerError(`${setting} and ${twin.setting} are both ${port}: change one.`);
  }
}

async function complaint({ setting, port, host }: NeededPort): Promise<string[]> {
  if (await isPortFree(port, host)) return [];
  const who = whoListens(port);
  const blame = who === null ? 'by another program' : `by ${who}`;
  return [`  ${setting}: port ${port} is used ${blame}. Stop that, or start with ${setting}=<another port>.`];
}

/** Checks every port before anything starts. Throws one ServerError that names each taken port and its setting. */
export async function checkPorts(ports: readonly NeededPort[]): Promise<void> {
  assertDistinct(ports);
  const complaints = (await Promise.all(ports.map(complaint))).flat();
  if (complaints.length > 0) throw new ServerError(`These ports are taken:\n${complaints.join('\n')}`);
}
