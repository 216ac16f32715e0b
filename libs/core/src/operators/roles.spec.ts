import { ROLES, allows, type Role } from './roles.js';

describe('allows', () => {
  it.each<[Role[], Role[]]>([
    [[], []],
    [['look'], ['look']],
    [['help'], ['look', 'help']],
    [['operate'], ['look', 'operate']],
    [
      ['help', 'operate'],
      ['look', 'help', 'operate'],
    ],
    [['administer'], ['look', 'help', 'operate', 'administer']],
  ])('who has %j may do just %j', (roles, may) => {
    expect(ROLES.filter((needed) => allows(roles, needed))).toEqual(may);
  });
});
