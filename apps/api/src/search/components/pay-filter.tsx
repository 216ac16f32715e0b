import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';
import { TextField } from '../../site/components/form-parts.js';
import { errorFor } from '../../site/components/form-errors.js';
import { PAY_SCRIPT } from '../../site/stylesheet/index.js';
import type { PayBars } from '../views/pay-bars.js';
import type { FiltersProps } from './place-fields.js';

/** What is paid, and two fields to choose by it. Where scripts run a slider stands under the picture. */
export function PayFilter({ form, errors, pay }: FiltersProps & { readonly pay: PayBars | null }): VNode {
  const { search, board, filters } = useTexts();
  return (
    <section class="payfilter">
      <h3>{board.pay}</h3>
      {pay !== null && <Bars pay={pay} />}
      <div class="pair">
        <TextField
          id="salary"
          label={board.payFloor}
          hint={search.salaryHint}
          value={form.salary}
          error={errorFor(errors, 'salary')}
        />
        <TextField
          id="salarymost"
          label={board.payMost}
          hint={filters.salaryMostHint}
          value={form.salarymost}
          error={errorFor(errors, 'salarymost')}
        />
      </div>
      {pay !== null && <p class="hint">{pay.note}</p>}
      {pay !== null && <script src={PAY_SCRIPT.path} defer />}
    </section>
  );
}

const WIDTH = 10;

function Bars({ pay }: { readonly pay: PayBars }): VNode {
  const { board } = useTexts();
  const { bars, label, from, to } = pay;
  return (
    <div
      class="bars"
      data-step={pay.step}
      data-floor={pay.floor}
      data-currency={pay.currency}
      data-label={board.paySlider}
    >
      <svg
        viewBox={`0 0 ${bars.length * WIDTH} 100`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {bars.map(({ height, isTaken }, i) => (
          <rect
            key={i}
            x={i * WIDTH + 1}
            y={100 - height}
            width={WIDTH - 2}
            height={height}
            class={isTaken ? undefined : 'out'}
          />
        ))}
      </svg>
      <p aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </p>
    </div>
  );
}
