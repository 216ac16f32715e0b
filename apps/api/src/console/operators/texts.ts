/** Texts of the page of operators. */
export const operatorsTexts = {
  nav: 'Operators',
  title: 'Operators',
  list: 'Accounts',
  head: ['Name', 'State', 'Second factor', 'Last login (UTC)', 'Roles', 'Change'],
  states: { invited: 'invited', active: 'active', disabled: 'disabled' },
  factor: (isOn: boolean, isProviders: boolean): string =>
    isProviders ? 'at the identity provider' : isOn ? 'on' : 'off',
  roles: {
    look: 'look: figures, queues and postings, nothing of a person',
    help: 'help: people too, and what they are helped with',
    operate: 'operate: pause, redrive, hide',
    administer: 'administer: operators, and all of the others',
  },
  rolesOf: (name: string): string => `Roles of ${name}`,
  saveRoles: 'Save the roles',
  disable: 'Disable',
  enable: 'Enable',
  endSessions: 'End sessions',
  resetFactor: 'Reset second factor',
  link: 'New link to set a password',
  of: (what: string, name: string): string => `${what}: ${name}`,
  you: 'You: your own account is changed on your own page.',
  byProvider: 'Roles by the identity provider, at each login.',
  inviteTitle: 'Invite somebody',
  name: 'Name: lower case letters, digits, and . _ -',
  invite: 'Make an invitation',
  invited: (name: string): string =>
    `The link below sets the password of ${name}, once, within seven days. It is shown this once: send it on a way that only they read.`,
  badName:
    'Nothing was done: a name is 2 to 40 lower case letters, digits, dots, dashes and underscores, and begins with a letter.',
  noRoles: 'Nothing was done: somebody without a role can do nothing. Disable the account instead.',
  taken: (name: string): string => `Nothing was done: there is an account ${name}.`,
  notThere: 'Nothing was done: the account is not as this page showed it.',
  yourself: 'Nothing was done: nobody changes their own roles or shuts themselves out.',
  done: {
    roles: (name: string): string => `The roles of ${name} are changed; their sessions have ended.`,
    disable: (name: string): string => `${name} is disabled; their sessions have ended.`,
    enable: (name: string): string => `${name} may log in again.`,
    'end-sessions': (name: string): string => `The sessions of ${name} have ended.`,
    'reset-factor': (name: string): string =>
      `${name} has no second factor any more; their sessions have ended.`,
  },
  unknownAction: 'Nothing was done: the form was not complete.',
} as const;
