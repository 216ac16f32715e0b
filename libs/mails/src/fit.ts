import type { AlertsMail, MailGroup, MailModel } from './model.js';
import { renderHtml } from './views/html.js';

/**
 * Gmail shows no more than about 102 kB of a mail's HTML and hides the rest, the unsubscribe link with it; a telephone on a slow line
 * wants less.
 */
export const MOST_ENCODED = 60_000;
/** No character takes more than four on the wire, so shorter HTML needs no measuring. */
const SURELY_FITS = MOST_ENCODED / 4;
const KEPT_SHARE = 0.7;

/** How long HTML is on the wire, in octets: whoever encodes it says that. */
export type MeasureHtml = (html: string) => number;

/** A mail whose HTML is short enough, with that HTML. */
export interface FittedMail<Model extends MailModel = MailModel> {
  readonly mail: Model;
  readonly html: string;
}

/** Leaves out the last openings, counting them as more, until the HTML fits. One opening is always shown. */
export function fitMail(mail: MailModel, measure: MeasureHtml): FittedMail {
  let fitted: FittedMail = { mail, html: renderHtml(mail) };
  while (fitted.mail.kind === 'alerts' && !fits(fitted.html, measure) && itemCount(fitted.mail) > 1) {
    const shorter = withItems(fitted.mail, Math.max(1, Math.floor(itemCount(fitted.mail) * KEPT_SHARE)));
    fitted = { mail: shorter, html: renderHtml(shorter) };
  }
  return fitted;
}

const fits = (html: string, measure: MeasureHtml): boolean =>
  html.length <= SURELY_FITS || measure(html) <= MOST_ENCODED;

const itemCount = ({ groups }: AlertsMail): number =>
  groups.reduce((sum, { items }) => sum + items.length, 0);

function withItems(mail: AlertsMail, count: number): AlertsMail {
  let left = count;
  const groups = mail.groups.flatMap((group): MailGroup[] => {
    const items = group.items.slice(0, left);
    left -= items.length;
    return items.length === 0 ? [] : [{ ...group, items }];
  });
  return { ...mail, groups, more: mail.more + itemCount(mail) - count };
}
