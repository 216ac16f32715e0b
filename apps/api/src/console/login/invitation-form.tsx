import type { VNode } from 'preact';
import { INVITATION_PATH } from '../shell/paths.js';
import { loginTexts as texts } from './texts.js';

/** Where somebody who was invited sets a password. */
export const InvitationForm = ({
  name,
  link,
  error,
}: {
  readonly name: string;
  readonly link: string;
  readonly error: string | null;
}): VNode => (
  <>
    <h1>{texts.invited}</h1>
    <p>{texts.invitedHelp(name)}</p>
    {error !== null && (
      <div class="summary" role="alert">
        <p>{error}</p>
      </div>
    )}
    <form method="post" action={INVITATION_PATH} class="login">
      <input type="hidden" name="key" value={link} />
      <input type="hidden" name="user" value={name} autocomplete="username" />
      <NewPassword />
      <button type="submit">{texts.setPassword}</button>
    </form>
  </>
);

/** The two fields of a new password. */
export const NewPassword = (): VNode => (
  <>
    <div class="field">
      <label for="password">{texts.newPassword}</label>
      <input id="password" name="password" type="password" autocomplete="new-password" required />
    </div>
    <div class="field">
      <label for="repeat">{texts.repeat}</label>
      <input id="repeat" name="repeat" type="password" autocomplete="new-password" required />
    </div>
  </>
);
