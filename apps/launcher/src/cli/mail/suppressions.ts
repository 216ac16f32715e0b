import { UsageError } from '@app/cli';
import type { Database } from '@app/infra/mongo';
import { parseAddress } from '@app/infra/mail';
import type { TokenSigner } from '@app/infra/system';
import { SuppressionStore } from '@app/subscriptions';

const MOST_SHOWN = 20;

const stamp = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ');

function hashOf(signer: TokenSigner, address: string | undefined): string {
  const check = parseAddress(address ?? '');
  if (!check.ok) throw new UsageError(check.message);
  return signer.keyedHash('address', check.value.canonical);
}

/** Says whether an address is suppressed, and what came back about it; addresses are stored as hashes only. */
export async function showSuppression(
  database: Database,
  signer: TokenSigner,
  address: string | undefined,
): Promise<string> {
  const addressHash = hashOf(signer, address);
  const store = new SuppressionStore(database);
  const suppression = await store.find(addressHash);
  const feedback = await store.feedback(addressHash, MOST_SHOWN);
  return [
    suppression === null
      ? 'It is not suppressed.'
      : `It is suppressed since ${stamp(suppression.at)} UTC: ${suppression.reason}.`,
    ...feedback.map(
      ({ at, kind, channel, status, step }) =>
        `${stamp(at)} UTC  ${kind} by ${channel}${status === null ? '' : `, ${status}`}: ${step}`,
    ),
  ].join('\n');
}

/** Lets mails go to an address again. What was counted against it is forgotten; who has unsubscribed stays so. */
export async function liftSuppression(
  database: Database,
  signer: TokenSigner,
  address: string | undefined,
): Promise<string> {
  const addressHash = hashOf(signer, address);
  const isLifted = await new SuppressionStore(database).lift(addressHash);
  return isLifted ? 'It is not suppressed any more.' : 'It was not suppressed.';
}
