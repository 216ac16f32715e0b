import type { VNode } from 'preact';
import { OIDC_PATHS } from '../shell/paths.js';
import { loginTexts as texts } from './texts.js';

/** The login form. Where the operator wanted to go is kept. */
export const LoginForm = ({
  error,
  next,
  hasProvider,
}: {
  readonly error: string | null;
  readonly next: string;
  /** True: an identity provider may be asked instead. */
  readonly hasProvider: boolean;
}): VNode => (
  <>
    <h1>{texts.title}</h1>
    <p>{texts.help}</p>
    {error !== null && (
      <div class="summary" role="alert">
        <p>{error}</p>
      </div>
    )}
    <form method="post" action="/login" class="login">
      <input type="hidden" name="next" value={next} />
      <div class="field">
        <label for="user">{texts.user}</label>
        <input
          id="user"
          name="user"
          autocomplete="username"
          autocapitalize="off"
          spellcheck={false}
          value="operator"
        />
      </div>
      <div class="field">
        <label for="password">{texts.password}</label>
        <input id="password" name="password" type="password" autocomplete="current-password" />
      </div>
      <div class="field">
        <label for="code">{texts.code}</label>
        <input id="code" name="code" class="short" autocomplete="one-time-code" spellcheck={false} />
      </div>
      <button type="submit">{texts.button}</button>
    </form>
    {hasProvider && (
      <p>
        <a href={OIDC_PATHS.begin}>{texts.provider}</a>
      </p>
    )}
  </>
);
