import path from 'node:path';
import { secretsFolder } from '@app/infra/config';
import type { Launched } from './launch.js';

/** The one line that says where everything is. */
export function readyLine({ config, run }: Launched, seconds: number): string {
  const password = path.relative(
    process.cwd(),
    path.join(secretsFolder(config.DATA_DIR), 'operator-password'),
  );
  return [
    `ready in ${seconds.toFixed(1)} s: board ${run.board}`,
    ...(run.inbox === null ? [] : [`inbox ${run.inbox}`]),
    `operators' console ${run.console} (user operator, password in ${password})`,
  ].join(' | ');
}
