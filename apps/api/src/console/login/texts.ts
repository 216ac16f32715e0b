/** Texts of the login. */
export const loginTexts = {
  title: 'Operators’ console',
  help: 'The name and password are in DATA_DIR/secrets/operator-password; the first start made them.',
  wrong: 'Name or password is wrong.',
  limited: 'Too many attempts. Wait a quarter of an hour.',
  user: 'Name',
  password: 'Password',
  button: 'Log in',
} as const;
