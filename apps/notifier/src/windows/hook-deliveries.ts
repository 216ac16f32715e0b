import { newDelivery, type DeliveryDoc, type HookDoc } from '@app/infra/mongo';
import type { TokenSigner } from '@app/infra/system';

/**
 * The deliveries to hooks that go with a new mail: to each hook what its search found, in the same items. They are written
 * in the transaction of the mail, so a hook is told exactly what the mail tells, or both are not.
 */
export function hookDeliveries(
  signer: TokenSigner,
  mailFrom: string,
  mail: DeliveryDoc,
  hooks: readonly HookDoc[],
): DeliveryDoc[] {
  const { _id: mailId, subscriberId, rhythm, windowKey, dueAt, createdAt: now } = mail;
  if (rhythm === null || windowKey === null) return [];
  return hooks.flatMap(({ _id: hookId, savedSearchId, subscriberId: owner }) => {
    if (owner !== subscriberId) return [];
    const items = mail.items.flatMap((item) => {
      const matches = item.matches.filter((match) => match.savedSearchId === savedSearchId);
      return matches.length === 0 ? [] : [{ ...item, matches }];
    });
    if (items.length === 0) return [];
    const wanted = { subscriberId, savedSearchId, hookId, mailId, rhythm, windowKey, items, dueAt, now };
    return [newDelivery(signer, mailFrom, { kind: 'hook', ...wanted })];
  });
}
