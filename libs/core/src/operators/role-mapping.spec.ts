import { parseRoleRules, rolesByClaims } from './role-mapping.js';

describe('parseRoleRules', () => {
  it('reads claim, value and roles', () => {
    expect(parseRoleRules('groups=board-admins=administer, groups=support=help+look')).toEqual([
      { claim: 'groups', value: 'board-admins', roles: ['administer'] },
      { claim: 'groups', value: 'support', roles: ['help', 'look'] },
    ]);
    expect(parseRoleRules(' , ')).toEqual([]);
  });

  it.each(['groups', 'groups=x', 'groups=x=', 'groups=x=root', 'groups=x=help+', '=x=help', 'a=b=c=help'])(
    'refuses %j',
    (text) => expect(parseRoleRules(text)).toBeNull(),
  );
});

describe('rolesByClaims', () => {
  const rules = parseRoleRules('groups=ops=operate, groups=all=look, email=ada@example.org=administer') ?? [];
  it.each<[Record<string, unknown>, string[]]>([
    [{ groups: ['all', 'ops'] }, ['look', 'operate']],
    [{ groups: 'ops' }, ['operate']],
    [{ groups: 'opsx' }, []],
    [{ groups: { ops: true } }, []],
    [{ email: 'ada@example.org' }, ['administer']],
    [{}, []],
  ])('of %j are %j', (claims, roles) => {
    expect(rolesByClaims(rules, new Map(Object.entries(claims)))).toEqual(roles);
  });
});
