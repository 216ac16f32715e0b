/** Names under which operators log in. Those whom an identity provider vouches for have an `@` in theirs, so neither can pass for the other. */
const LOCAL_NAME = /^[a-z][a-z0-9._-]{1,39}$/;

/** True for a name that an account of this board may be given. */
export const isLocalName = (name: string): boolean => LOCAL_NAME.test(name);

/** The name of the account that the first start makes. */
export const FIRST_OPERATOR = 'operator';
