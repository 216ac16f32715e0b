import type { Alert } from '../records/index.js';
import { mergeFound, type AlertDraft } from './draft-alerts.js';

type Waiting = Pick<Alert, 'matches' | 'rhythm' | 'dueAt'>;

/**
 * The alert after something was found for it. One that is pending takes it up, one that lapsed begins again, one that a mail
 * has keeps it aside; one that the operator decides about stays as it is. The matcher writes this in one update of MongoDB.
 */
export function noteFound(alert: Alert | null, draft: AlertDraft, dueAt: Date, now: Date): Alert {
  if (alert?.state === 'held' || alert?.state === 'dropped') return alert;
  if (alert?.state === 'assigned') return { ...alert, later: joined(alert.later, draft, dueAt) };
  const standing = alert?.state === 'pending' ? alert : undefined;
  return {
    _id: draft._id,
    subscriberId: draft.subscriberId,
    clusterId: draft.clusterId,
    state: 'pending',
    deliveryId: null,
    createdAt: standing?.createdAt ?? now,
    ...joined(standing, draft, dueAt),
    ...(alert?.keptAt === undefined ? {} : { keptAt: alert.keptAt }),
  };
}

function joined(standing: Waiting | undefined, { matches, rhythm }: AlertDraft, dueAt: Date): Waiting {
  if (standing === undefined) return { matches, rhythm, dueAt };
  const earliest = standing.dueAt < dueAt ? standing.dueAt : dueAt;
  return { ...mergeFound(standing, { matches, rhythm }), dueAt: earliest };
}
