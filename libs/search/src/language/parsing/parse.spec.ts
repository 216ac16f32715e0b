import { parseQuery, QUERY_LIMITS } from './parse.js';
import { printQuery } from '../../query/print.js';

const printed = (text: string): string => {
  const result = parseQuery(text);
  return result.ok
    ? printQuery(result.query)
    : `refused: ${result.errors.map((error) => error.code).join(' ')}`;
};

describe('parseQuery understands', () => {
  it.each([
    ['python  kafka', 'python kafka'],
    ['senior python, go', 'senior (python OR go)'],
    ['a OR b | c', 'a OR b OR c'],
    ['country:DE, AT, remote:yes', 'country:DE OR country:AT OR remote:yes'],
    ['country:Germany,österreich', 'country:DE,AT'],
    ['-country:US,CA', '-country:US,CA'],
    ['-(python go) AND rust', '-(python go) rust'],
    ['NOT agency', '-agency'],
    ['city: london country: germany', 'city:London country:DE'],
    ['skill: python "go"', 'skill:python go'],
    ['city: "New York"', 'city:"New York"'],
    ['title: (a OR b)', 'title:a,b'],
    ['title :engineer', 'title:engineer'],
    ['city : berlin', 'city:Berlin'],
    ['salary≥80k salary ≤ 100k', 'salary>=80k salary<=100k'],
    ['salary>=100 000 go', 'salary>=100k go'],
    ['salary>=80 000 EUR', 'salary>=80kEUR'],
    ['salary>=80k euro salary<=$ 120k', 'salary>=80kEUR salary<=120kUSD'],
    ['salary>=80k a year', 'salary>=80k'],
    ['salary>=80k p.a. go', 'salary>=80k go'],
    ['salary>=60k all', 'salary>=60k all'],
    ['experience<=3 years', 'experience<=3'],
    ['experience<=3 Jahre go', 'experience<=3 go'],
    ['posted<2 weeks open>60 Tage', 'posted<14d open>60d'],
    ['reposted>=2 times', 'reposted>=2'],
    ["'site reliability' go", '"site reliability" go'],
    ['‘site reliability’ ‚a b‘ ‹c d›', '"site reliability" "a b" "c d"'],
    ["city:'New York' o'reilly", 'city:"New York" o\'reilly'],
    ['java ＯＲ go ＮＯＴ ｐｙ', '(java OR go) -py'],
    ['$150,000 developer', '"$150,000" developer'],
    ['San Francisco, CA', 'San (Francisco OR CA)'],
    ['new york, ny', 'new (york OR ny)'],
    ['"foo\\*"', '"foo\\*"'],
    ['title:"Platform  Engineer"', 'title:"Platform Engineer"'],
    ['title:eng*', 'title:eng*'],
    ['“site reliability”', '"site reliability"'],
    ['C++ c# .NET node.js ci/cd', 'C++ c# .NET node.js ci/cd'],
    ['salary>=180k EUR', 'salary>=180kEUR'],
    ['salary>=€180,000 python', 'salary>=180kEUR python'],
    ['salary>=180k "CAD"', 'salary>=180k "CAD"'],
    ['salary=>$1.5m', 'salary>=1500kUSD'],
    ['salary<=100k salary<€90,000 pay-max<=80k EUR', 'salary<=100k salary<=90kEUR salary<=80kEUR'],
    ['salary =< 100k USD', 'salary<=100kUSD'],
    ['pay-min>=100k pay-max<120k', 'salary>=100k salary<=120k'],
    ['posted>30d firstseen>=4w open > 60d open<90d', 'posted>30d firstseen>28d open>60d open<90d'],
    ['-open>60d OPEN<=2w', '-open>60d open<14d'],
    ['reposted>=2 reposted=>03', 'reposted>=2 reposted>=3'],
    ['pay:ote,stated pay:Bonus', '(pay:ote,stated) pay:ote'],
    ['family:"Back end",data-science,Unknown', 'family:backend,data-science,unknown'],
    ['family:"Infrastructure and reliability"', 'family:infrastructure'],
    ['department:"R&D",  Sales', 'department:R&D,Sales'],
    ['open source', 'open source'],
    ['experience<=5 posted<1w firstseen<36h', 'experience<=5 posted<7d firstseen<36h'],
    ['city:"berlin, Germany" region:bavaria,"california"', 'refused: bad-value'],
    ['remote:Germany workplace:Remote', 'remote:DE workplace:remote'],
    ['type:"full time"', 'type:full-time'],
    ['"or" "say \\"hi\\""', '"or" "say \\"hi\\""'],
    ['求人', '求人'],
    [
      '=k8s ="site reliability" title:=dev title:="vice president"',
      '=k8s ="site reliability" title:=dev title:="vice president"',
    ],
    ['-=k8s', '-=k8s'],
    ['!java', '-java'],
    ['python −java –go —rust ‐c ‑d', 'python -java -go -rust -c -d'],
    ['!country:US', '-country:US'],
    ['java && spring', 'java spring'],
    ['java || kotlin', 'java OR kotlin'],
    ['java & spring', 'java spring'],
    ['java + spring -go', 'java spring -go'],
    ['java ＆ spring', 'java spring'],
    ['C++ C&A AT&T R&D CI/CD TCP/IP', 'C++ C&A AT&T R&D CI/CD TCP/IP'],
    ['java+spring C++ + go', 'java+spring C++ go'],
    ['title==k8s', 'title:=k8s'],
    ['title:(a OR b) go', '(title:a,b) go'],
    ['title:(a b)', 'title:a title:b'],
    ['title:(a "b c" -d)', 'title:a title:"b c" -title:d'],
    ['country:(DE OR AT)', 'country:DE,AT'],
    ['title:(a salary>=80k)', 'title:a salary>=80k'],
    ['salary >= 80k go', 'salary>=80k go'],
    ['salary>= 80k', 'salary>=80k'],
    ['salary >=80,000 EUR', 'salary>=80kEUR'],
    ['experience <= 5', 'experience<=5'],
    ['posted < 7d', 'posted<7d'],
    ['python，go country：DE （a｜b） －java', '(python OR go) country:DE (a OR b) -java'],
    ['remote:EU remote:europe', 'remote:EU remote:EUROPE'],
  ])('%s', (text, expected) => expect(printed(text)).toBe(expected));
});

describe('parseQuery refuses', () => {
  it.each([
    ['', 'empty', 0, 0, 'python remote:yes'],
    ['  ', 'empty', 0, 2, 'python remote:yes'],
    ['python contry:DE', 'unknown-field', 7, 9, 'country:DE'],
    ['http://example.org', 'unknown-field', 0, 18, '"http://example.org"'],
    ['salary:180k', 'bad-operator', 0, 11, 'salary>=180k'],
    ['salary>180k', 'bad-operator', 0, 11, 'salary>=180k'],
    ['salary<=lots', 'bad-value', 0, 12, null],
    ['salary<=100.000', 'bad-value', 0, 15, 'salary<=100k'],
    ['pay-max>=100k', 'bad-operator', 0, 13, 'salary<=100k'],
    ['pay-min<=100k', 'bad-operator', 0, 13, 'salary>=100k'],
    ['posted:30d', 'bad-operator', 0, 10, 'posted<30d'],
    ['opened>60d', 'unknown-field', 0, 10, 'open>60d'],
    ['posted>old', 'bad-value', 0, 10, null],
    ['open>400d', 'bad-value', 0, 9, 'open>366d'],
    ['open>', 'missing-value', 0, 5, null],
    ['reposted>=often', 'bad-value', 0, 15, null],
    ['reposted>=0', 'bad-value', 0, 11, 'reposted>=1'],
    ['reposted>1', 'bad-operator', 0, 10, 'reposted>=1'],
    ['pay:bonuss', 'bad-value', 0, 10, 'pay:bonus'],
    ['family:bakend', 'bad-value', 0, 13, 'family:backend'],
    ['department:"!?"', 'bad-value', 0, 15, null],
    ['department:eng*', 'bad-value', 0, 15, null],
    ['salary>=lots', 'bad-value', 0, 12, null],
    ['salary>=180.000', 'bad-value', 0, 15, 'salary>=180k'],
    ['country:Germny', 'bad-value', 0, 14, 'country:Germany'],
    ['workplace:remot', 'bad-value', 0, 15, 'workplace:remote'],
    ['remote:no', 'bad-value', 0, 9, '-remote:yes'],
    ['country:', 'missing-value', 0, 8, null],
    ['company:exa*', 'bad-value', 0, 12, null],
    ['"open', 'unclosed-quote', 0, 5, '"open"'],
    ['(a OR b', 'unclosed-group', 0, 1, 'Add a ).'],
    ['a) b', 'unexpected-token', 1, 1, 'Remove it.'],
    ['a OR', 'missing-operand', 4, 0, null],
    ['a, -b', 'unexpected-token', 3, 1, 'Write -a -b to exclude both.'],
    ['a - b', 'unexpected-token', 2, 1, 'Leave it out, or write -word.'],
    ['()', 'missing-operand', 1, 1, null],
    ['*entwickler', 'bad-prefix', 0, 11, 'entwickler'],
    ['jav?', 'bad-prefix', 0, 4, 'jav*'],
    ['ja*va', 'bad-prefix', 0, 5, 'ja*'],
    ['a = b', 'unexpected-token', 2, 1, 'Leave it out, or write =word.'],
    ['company:=Acme', 'bad-value', 0, 13, 'company:Acme'],
    ['80000 €', 'nothing-to-search', 0, 7, 'salary>=80kEUR'],
    ['java 80.000 €', 'nothing-to-search', 5, 8, 'salary>=80kEUR'],
    ['1.200.000 €', 'nothing-to-search', 0, 11, 'salary>=1200kEUR'],
    ['java €', 'nothing-to-search', 0, 6, 'java'],
    ['€', 'nothing-to-search', 0, 1, null],
    ['java 80,000 €', 'nothing-to-search', 5, 8, 'salary>=80kEUR'],
    ['80 000 €', 'nothing-to-search', 0, 8, 'salary>=80kEUR'],
    ['80.000,00 €', 'nothing-to-search', 0, 11, 'salary>=80kEUR'],
    ['€ 80.000 java', 'nothing-to-search', 0, 8, 'salary>=80kEUR'],
    ['java $ 120k', 'nothing-to-search', 5, 6, 'salary>=120kUSD'],
    ['java / spring', 'nothing-to-search', 0, 13, 'java OR spring'],
    ['-java / "site reliability" go', 'nothing-to-search', 1, 25, '(java OR "site reliability")'],
    ['country:DE / AT', 'nothing-to-search', 0, 15, 'country:DE,AT'],
    ['java ; spring', 'nothing-to-search', 0, 13, 'java spring'],
    ['java · spring', 'nothing-to-search', 0, 13, 'java spring'],
    ['/ java', 'nothing-to-search', 0, 6, 'java'],
    ['java /', 'nothing-to-search', 0, 6, 'java'],
    ['java R & D', 'nothing-to-search', 5, 5, '"R & D"'],
    ['AT & T', 'nothing-to-search', 0, 6, '"AT & T"'],
    ['=kuber*', 'bad-prefix', 0, 7, 'kuber*'],
    ['go title:=kuber*', 'bad-prefix', 3, 13, 'title:kuber*'],
    ['="kubernetes"*', 'bad-prefix', 0, 14, 'kubernetes*'],
    ['==k8s', 'unexpected-token', 0, 2, '='],
    ['go -===k8s', 'unexpected-token', 4, 3, '='],
    ['=="site reliability"', 'unexpected-token', 0, 2, '='],
    ['title:==k8s', 'unexpected-token', 6, 2, '='],
    ['title:=="a b"', 'unexpected-token', 6, 2, '='],
    ['a == b', 'unexpected-token', 2, 2, 'Leave it out, or write =word.'],
    ['=-java', 'unexpected-token', 0, 1, 'Leave it out, or write =word.'],
    ['city:=x', 'bad-value', 0, 7, 'city:x'],
    ['city:="New York"', 'bad-value', 0, 16, 'city:"New York"'],
    ['city:"New York"*', 'bad-value', 0, 16, 'city:"New York"'],
    ['city>"New York"', 'bad-operator', 0, 15, 'city:"New York"'],
    ['country:DE,=AT', 'bad-value', 11, 3, 'country:AT'],
    ['country==DE', 'bad-value', 0, 11, 'country:DE'],
    ['salary>==80k', 'bad-value', 0, 12, 'salary>=80k'],
    ['salary>=80k*', 'bad-value', 0, 12, 'salary>=80k'],
    ['experience<=5*', 'bad-value', 0, 14, 'experience<=5'],
    ['posted<7d*', 'bad-value', 0, 10, 'posted<7d'],
    ['pay>=80k', 'bad-operator', 0, 8, 'salary>=80k'],
    ['pay<=€80.000', 'bad-operator', 0, 12, 'salary<=80kEUR'],
    ['pay:80k', 'bad-value', 0, 7, 'salary>=80k'],
    ['lang:german', 'bad-value', 0, 11, 'lang:de'],
    ['lang:Englisch', 'bad-value', 0, 13, 'lang:en'],
    ['location:berlin', 'unknown-field', 0, 15, 'city:Berlin'],
    ['location:germany', 'unknown-field', 0, 16, 'country:DE'],
    ['level:senior', 'unknown-field', 0, 12, 'seniority:senior'],
    ['stack:golang', 'unknown-field', 0, 12, 'skill:go'],
    ['role:"data engineer"', 'unknown-field', 0, 20, 'title:"data engineer"'],
    ['keyword:kafka', 'unknown-field', 0, 13, 'kafka'],
    ['"!!"', 'nothing-to-search', 0, 4, null],
    ['a*', 'bad-prefix', 0, 2, 'a'],
    ['"two words"*', 'bad-prefix', 0, 12, '"two words"'],
  ])('%s', (text, code, position, length, suggestion) => {
    const result = parseQuery(text);
    expect(result).toMatchObject({ ok: false, errors: [{ code, position, length }] });
    if (suggestion !== null && !result.ok) expect(result.errors[0]?.suggestion).toBe(suggestion);
  });

  it.each([
    'department:=x',
    'city:=x',
    'skill:=go',
    'source:=x',
    'type:=contract',
    'within:=40km of:Berlin',
    'experience<==5',
  ])('%s: says what the sign means and what to write', (text) => {
    const result = parseQuery(text);
    const [error] = result.ok ? [] : result.errors;
    expect(error?.message).toBe(
      `A = before a word leaves out its other names. It stands before words only, alone or after title:. Write ${error?.suggestion}.`,
    );
  });

  it('every wrong value at once, in order', () => {
    expect(parseQuery('contry:DE workplace:moon python visa:maybe')).toMatchObject({
      ok: false,
      errors: [{ position: 0 }, { position: 10 }, { position: 32 }],
    });
  });

  it('what is too long, too deep or too wide', () => {
    expect(printed('a'.repeat(QUERY_LIMITS.length + 1))).toBe('refused: too-long');
    expect(printed('('.repeat(11) + 'a' + ')'.repeat(11))).toBe('refused: too-deep');
    expect(printed('('.repeat(10) + 'a' + ')'.repeat(10))).toBe('a');
    expect(printed('ab '.repeat(201))).toBe('refused: too-many-clauses');
  });

  it.each([
    'python -Python',
    'engineers -engineer',
    'workplace:onsite workplace:remote',
    'workplace:onsite,hybrid remote:DE',
    'remote:DE -remote:yes',
    'salary>=100kEUR -pay:stated',
    'salary>=100kEUR -salary>=90kEUR',
    'posted<7d -posted<30d',
    'salary<=90kEUR -salary<=100k',
    'salary<=90kEUR -pay:stated',
    'pay:ote -pay:stated',
    'posted<7d posted>7d',
    'open<7d open>30d',
    'firstseen>30d -firstseen>7d',
    'reposted>=3 -reposted>=2',
    'family:backend family:sales',
    'department:Sales -department:SALES',
    'visa:yes (visa:no OR visa:unknown)',
    '=k8s -kubernetes',
    'skill:go -golang',
    'python -(python OR go)',
  ])('what can never match: %s', (text) => expect(printed(text)).toBe('refused: contradiction'));

  it.each([
    'python -go',
    'country:DE country:FR',
    'salary>=200k salary<=100k',
    'salary>=100k -salary>=200k salary<=50k',
    'salary<=90kEUR salary<=90kUSD -salary<=80k',
    'pay:stated -pay:ote',
    'posted>7d posted<30d',
    'posted<7d firstseen>7d',
    'open<7d firstseen>30d',
    'department:sales department:engineering',
    'reposted>=2 -reposted>=3',
    'visa:yes (visa:no OR go)',
    'posted<30d -posted<7d',
    'python OR -python',
    '=k8s -=kubernetes',
    'golang -skill:rust',
  ])('but not what can: %s', (text) => expect(printed(text)).toBe(text));
});

describe('two names of one thing', () => {
  it.each([
    ['k8s -kubernetes', 'one-name', '=k8s -=kubernetes'],
    ['kubernetes -k8s go', 'one-name', '=kubernetes -=k8s go'],
    ['title:k8s -title:kubernetes', 'one-name', 'title:=k8s -title:=kubernetes'],
    ['-aws "amazon web services"', 'one-name', '-=aws ="amazon web services"'],
    ['=k8s -kubernetes', 'one-name', '=k8s -=kubernetes'],
    ['skill:go -golang', 'one-name', 'skill:go -=golang'],
    ['"front end" -frontend', 'one-spelling', null],
    ['engineers -engineer', 'one-spelling', null],
    ['optimise -optimize', 'one-spelling', null],
    ['python -Python', 'contradiction', null],
  ])('%s is refused as %s', (text, kind, mend) => {
    const result = parseQuery(text);
    expect(result).toMatchObject({
      ok: false,
      errors: [{ code: 'contradiction', fault: { kind }, suggestion: mend }],
    });
  });
});
