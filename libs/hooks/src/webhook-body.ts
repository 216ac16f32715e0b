import type { HookMessage } from './message.js';

/** The body of a Standard Webhooks message: type, time and data (specification, "Payload structure"). */
export const webhookBody = ({ event, search, items }: HookMessage, now: Date): unknown => ({
  type: event,
  timestamp: now.toISOString(),
  data: {
    search,
    items: items.map(
      ({ title, company, sample, url, where, pay, times, reasons, changedSince, posting }) => ({
        title,
        company,
        sample,
        url,
        where,
        pay,
        times,
        reasons,
        changedSince,
        posting,
      }),
    ),
  },
});
