import type { PayFigures } from '@app/search/board';
import { splitQuery } from '@app/search/language';
import type { Query } from '@app/search/tree';
import { shortAmount } from '../../site/format/short-pay.js';
import type { Texts } from '../../texts/index.js';

/** The pay that is stated, as the page shows it above its fields. */
export interface PayBars {
  readonly note: string;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  /** The height of each bar, from 0 to 100, and whether the search takes it. */
  readonly bars: readonly { readonly height: number; readonly isTaken: boolean }[];
  readonly from: string;
  readonly to: string;
  readonly currency: string;
  readonly step: number;
  /** Where the slider stands. */
  readonly floor: number;
}

/** The currency in which a search speaks of pay; null for none. */
export function payCurrency(query: Query | null): string | null {
  if (query === null) return null;
  const { form } = splitQuery(query);
  return form.salary?.currency ?? form.salaryMost?.currency ?? null;
}

/** So few say nothing. */
const FEWEST = 5;

export function payBars(query: Query | null, figures: PayFigures | null, texts: Texts): PayBars | null {
  if (figures === null || figures.counted < FEWEST) return null;
  const { postings, stated, counted, currency, step, bars } = figures;
  const floor = query === null ? 0 : (splitQuery(query).form.salary?.floor ?? 0);
  const most = Math.max(...bars);
  const amount = (value: number): string => shortAmount(value, currency, texts.rows);
  const [from, to] = [amount(0), `${amount(step * (bars.length - 1))}+`];
  const count = new Intl.NumberFormat(texts.locale).format(counted);
  return {
    note: texts.board.payShare(Math.round((stated / postings) * 100), count, currency),
    label: texts.board.payBars(from, amount(step * (bars.length - 1)), currency),
    bars: bars.map((each, i) => ({
      height: each === 0 ? 0 : Math.max(3, Math.round((each / most) * 100)),
      isTaken: (i + 1) * step > floor,
    })),
    from,
    to,
    currency,
    step,
    floor,
  };
}
