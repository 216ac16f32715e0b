import type { VNode } from 'preact';
import { HOOK_KINDS } from '@app/core/delivery';
import type { ListedHook } from './hook-outcomes.js';
import { TextField } from '../site/components/form-parts.js';
import { RadioGroup } from '../site/components/form-choices.js';
import { errorFor, type FormError } from '../site/components/form-errors.js';
import { formatDate } from '../site/format/when.js';
import { useTexts } from '../site/page-context.js';
import { hookFaultText } from './hook-fault.js';

/** What the form to add a hook holds. */
export interface HookForm {
  readonly kind: string;
  readonly url: string;
}

export function HookSection(props: {
  readonly path: string;
  readonly hooks: readonly ListedHook[];
  readonly errors: readonly FormError[];
}): VNode {
  const { path, hooks, errors } = props;
  const { channels: texts } = useTexts();
  return (
    <section class="ruled" aria-labelledby="hooks">
      <h2 id="hooks">{texts.hooksTitle}</h2>
      <p>{texts.hooksLead}</p>
      {hooks.length === 0 ? (
        <p>{texts.hooksNone}</p>
      ) : (
        <ul class="searches">
          {hooks.map((hook) => (
            <Hook key={hook._id} path={path} hook={hook} error={errorFor(errors, `hook-${hook._id}`)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Hook(props: {
  readonly path: string;
  readonly hook: ListedHook;
  readonly error: string | undefined;
}): VNode {
  const { path, hook, error } = props;
  const { channels: texts, locale } = useTexts();
  const { host } = new URL(hook.url);
  const action = `${path}/hooks/${hook._id}`;
  return (
    <li id={`hook-${hook._id}`}>
      <h3>
        {texts.kinds[hook.kind]}: {host}
      </h3>
      {error !== undefined && <p class="error">{error}</p>}
      <p>
        <span class={`state ${hook.state === 'on' ? 'active' : 'paused'}`}>{texts.state[hook.state]}</span>{' '}
        {hook.lastAcceptedAt === null ? texts.neverTold : texts.told(formatDate(hook.lastAcceptedAt, locale))}
        .{hook.lastError !== null && ` ${texts.failing(hookFaultText(hook.lastFault, texts))}`}
      </p>
      {hook.secret !== null && (
        <p>
          {texts.secret} <code class="secret">{hook.secret}</code>
        </p>
      )}
      <div class="row">
        {hook.state === 'off' && (
          <RowButton action={`${action}/on`} label={texts.turnOn} name={texts.named(texts.turnOn, host)} />
        )}
        <RowButton action={`${action}/remove`} label={texts.remove} name={texts.named(texts.remove, host)} />
      </div>
    </li>
  );
}

const RowButton = (props: {
  readonly action: string;
  readonly label: string;
  readonly name: string;
}): VNode => (
  <form method="post" action={props.action}>
    <button type="submit" class="link" aria-label={props.name}>
      {props.label}
    </button>
  </form>
);

export function AddHook(props: {
  readonly path: string;
  readonly form: HookForm;
  readonly errors: readonly FormError[];
}): VNode {
  const { path, form, errors } = props;
  const { channels: texts } = useTexts();
  return (
    <form method="post" action={`${path}/hooks`} class="stack">
      <RadioGroup
        name="kind"
        legend={texts.kindLegend}
        value={form.kind}
        choices={HOOK_KINDS.map((kind) => ({
          value: kind,
          label: texts.kinds[kind],
          hint: texts.kindHints[kind],
        }))}
      />
      <TextField
        id="url"
        label={texts.address}
        hint={texts.addressHint}
        value={form.url}
        autocomplete="off"
        error={errorFor(errors, 'url')}
      />
      <button type="submit">{texts.add}</button>
    </form>
  );
}
