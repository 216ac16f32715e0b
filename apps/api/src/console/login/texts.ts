import type { PasswordFault } from '@app/core/operators';

/** Texts of the login. */
export const loginTexts = {
  title: 'Operators’ console',
  help: 'The first account is “operator”; its first password is in DATA_DIR/secrets/operator-password.',
  wrong: 'Name, password or code is wrong.',
  limited: 'Too many attempts. Wait a quarter of an hour.',
  user: 'Name',
  password: 'Password',
  code: 'Code of your app, or a recovery code, if you have set that up',
  button: 'Log in',
  provider: 'Log in by your organisation',
  invited: 'Your account on the operators’ console',
  invitedHelp: (name: string): string => `Your name is “${name}”. Choose a password; after that you log in.`,
  newPassword: 'Password: at least 12 characters, and longer is better',
  repeat: 'The same again',
  setPassword: 'Set the password',
  notTheSame: 'These are two different passwords.',
  noInvitation: 'This invitation was used, or is too old',
  noInvitationHelp: 'Ask who invited you for a new link.',
  refused: 'Not let in',
  refusedHelp: 'Your account there opens nothing here, or the login took too long. Ask who runs the board.',
  letIn: 'You are logged in',
  goOn: 'Go to the console',
} as const;

/** What is wrong with a password that was chosen. */
export const passwordFaults: Readonly<Record<PasswordFault, string>> = {
  'too-short': 'A password has at least 12 characters.',
  'too-long': 'A password has at most 128 characters.',
  'too-common':
    'Everybody knows this password. Take another one: a few words that do not belong together will do.',
  'too-simple': 'This password is a row, or too few characters again and again. Take another one.',
  'has-name': 'Your name may not be a part of the password.',
};
