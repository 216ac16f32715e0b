import type { SubscriberId } from '@app/core/ids';
import { createHmac } from 'node:crypto';

/** The mark by which the audit log names a person: only who has the key that lies with the person can say whose it is. */
export function personMark(key: string, person: SubscriberId): string {
  const mac = createHmac('sha256', Buffer.from(key, 'base64url')).update(person).digest();
  return mac.subarray(0, 16).toString('base64url');
}
