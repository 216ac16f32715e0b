import type { VNode } from 'preact';
import { stamp } from '../shell/format.js';
import { deliveryPath } from '../shell/paths.js';
import type { DeliveryView } from './delivery-view.js';
import { deliveryTexts as texts } from './texts.js';

/** The mail as it was sent, in a frame that can do nothing, with its subject and its plain text. */
export function MailSection({ delivery, again }: Pick<DeliveryView, 'delivery' | 'again'>): VNode {
  const { sent, at, isSent } = again;
  return (
    <section>
      <h2 id="mail">{texts.mail}</h2>
      {sent.kind === 'unwritable' ? (
        <p>{texts.unwritable(sent.message)}</p>
      ) : sent.kind !== 'written' ? (
        <p>{texts.nothing[sent.kind]}</p>
      ) : (
        <>
          <p>{isSent ? texts.again(stamp(at)) : texts.notSent}</p>
          {sent.gone > 0 && <p class="notice">{texts.gone(sent.gone)}</p>}
          <p>
            {texts.subject}: <strong>{sent.mail.subject}</strong>
          </p>
          <iframe
            title={texts.frame}
            src={`${deliveryPath(delivery._id)}/mail`}
            sandbox=""
            referrerpolicy="no-referrer"
          />
          <h3 id="text">{texts.text}</h3>
          <pre tabIndex={0} role="region" aria-labelledby="text">
            {sent.mail.text}
          </pre>
        </>
      )}
    </section>
  );
}
