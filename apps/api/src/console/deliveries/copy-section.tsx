import type { VNode } from 'preact';
import { stamp } from '../shell/format.js';
import { Csrf } from '../shell/frame.js';
import { deliveryPath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import type { DeliveryView } from './delivery-view.js';
import { deliveryTexts as texts } from './texts.js';

/** Has a copy sent to the operator, and says what became of those that they asked for. */
export function CopySection({
  csrf,
  delivery,
  copies,
  form,
}: Pick<DeliveryView, 'csrf' | 'delivery' | 'copies' | 'form'>): VNode {
  const { to, fault } = form;
  return (
    <>
      <section>
        <h2 id="copy">{texts.copy}</h2>
        <p>{texts.copyHelp}</p>
        <form method="post" action={`${deliveryPath(delivery._id)}/copy`} class="stack">
          <Csrf value={csrf} />
          <div class="field">
            <label for="to">{texts.to}</label>
            <input
              id="to"
              name="to"
              type="email"
              value={to}
              required
              autocomplete="email"
              {...(fault === null ? {} : { 'aria-invalid': 'true', 'aria-describedby': 'to-fault' })}
            />
            {fault !== null && (
              <p id="to-fault" class="error" role="alert">
                {fault}
              </p>
            )}
          </div>
          <button type="submit">{texts.send}</button>
        </form>
      </section>
      {copies.length > 0 && (
        <Table
          id="copies"
          title={texts.copies}
          empty=""
          head={texts.copyHead}
          rows={copies.map((copy) => [
            stamp(copy.askedAt),
            copy.to,
            texts.copyStates[copy.state],
            copy.endedAt === null ? '' : stamp(copy.endedAt),
            copy.detail ?? '',
          ])}
        />
      )}
      {copies.some(({ state }) => state === 'waiting') && <p>{texts.waits}</p>}
    </>
  );
}
