/** A person is asked again so many months after the last month in which they used a page behind their link. */
export const RENEWAL_MONTHS = 12;
/** For so many days an answer is waited for. */
export const RENEWAL_DAYS = 30;

/** That a person was asked whether they still want their searches. */
export interface Renewal {
  readonly askedAt: Date;
  /** When their searches were stopped, as no answer came; null: it is waited for. */
  readonly endedAt: Date | null;
}

/** A month in UTC, such as `2026-11`. */
export const monthOf = (at: Date): string => at.toISOString().slice(0, 7);

/** The latest month of whose use a person is asked now. */
export function askableMonth(now: Date): string {
  const months = now.getUTCFullYear() * 12 + now.getUTCMonth() - RENEWAL_MONTHS;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Who was asked by then, and has not answered, is written to no more. */
export const answerEnd = (now: Date): Date => new Date(now.getTime() - RENEWAL_DAYS * 86_400_000);

/** Whether mails have stopped because nobody answered. */
export const isNotRenewed = ({ renewal }: { readonly renewal?: Renewal }): boolean =>
  renewal !== undefined && renewal.endedAt !== null;
