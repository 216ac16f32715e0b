import { ASSETS } from '../site/stylesheet/index.js';
import { QUEUES_PATH } from './queue-board.js';

/** Open to everybody: health for machines, the login, and what the login page looks like. */
const OPEN = new Set(['/health/live', '/health/ready', '/login', ...ASSETS.keys()]);
/** For operators. */
const CLOSED = new Set(['/', '/held', '/logout', '/metrics', '/moderation', '/dead-letters', QUEUES_PATH]);
const QUEUE_PAGES = new RegExp(`^${QUEUES_PATH}/[A-Za-z0-9/_.-]*$`);

/** What a path of the console is. Every spelling that is not listed (encoded, doubled slash, other case) is unknown. */
export function consolePath(path: string): 'open' | 'closed' | 'unknown' {
  if (OPEN.has(path)) return 'open';
  if (CLOSED.has(path)) return 'closed';
  return QUEUE_PAGES.test(path) && !/\/\/|\.\./.test(path) ? 'closed' : 'unknown';
}
