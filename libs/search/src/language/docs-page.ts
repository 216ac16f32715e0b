import { CLAUSE_COSTS, MOST_QUERY_COST } from '../query/index.js';
import { type Field, FIELDS } from '../fields/index.js';
import { QUERY_LIMITS } from './parsing/parse.js';

const cell = (text: string): string => text.replace(/\|/g, '\\|');
const code = (text: string): string => `\`${text}\``;

/** `salary<` for `salary<=`; that an age may be written with <= goes without saying. */
const otherWays = ({ name, operator, also, aliases }: Field): string[] => [
  ...aliases.map((alias) => alias + operator),
  ...(operator === '<=' && also !== undefined ? [name + also] : []),
];

const row = (field: Field): string =>
  [
    code(`${field.name}${field.operator}`) +
      otherWays(field)
        .map((other) => ` (or ${code(other)})`)
        .join(''),
    field.values,
    field.meaning,
    field.unknown,
    code(field.example),
  ]
    .map(cell)
    .join(' | ');

const INTRODUCTION = `# The query language

<!-- Written from the table of fields: run \`npm run docs:query\` after changing it. -->

A search is one line of text. The form on the board and the text are two views of the same search: what the board finds,
what an alert sends and what an explanation says come from one evaluator.

## Words

| You write | It finds |
| --- | --- |
| \`python kafka\` | postings with both words, each in the title, the company, a skill or the text |
| \`"site reliability"\` | the words next to each other, in this order, inside one of these parts |
| \`python OR go\`, \`python, go\` | postings with at least one of them; binds closer than the blank: \`senior python, go\` is senior and one of the two |
| \`-agency\` | postings without the word; works before fields and parentheses too, and \`-a, b\` excludes both; \`!\` and every dash mean the same; two of them (\`--a\`, \`NOT -a\`) are refused |
| \`k8s\`, \`"amazon web services"\` | the word or phrase, and its other names: see [related words](#related-words) |
| \`=k8s\`, \`="site reliability"\` | exactly these words; \`title:=k8s\` in titles |
| \`kuber*\` | words that begin so (at least ${QUERY_LIMITS.prefixLetters} letters; the star follows one word, and no quotes) |
| \`(python OR go) -(agency OR intern)\` | parentheses group |
| \`country:DE,AT\` | in a comma list the field carries over to the plain values after it |
| \`title:(a OR b)\` | before parentheses it carries over to all plain values in them |

\`AND\`, and \`&&\`, \`&\` or \`+\` between blanks, may be written and mean what a blank means, \`|\` and \`||\` mean \`OR\`; \`C&A\` and \`C++\` stay
words. \`NOT\` in capitals means \`-\`. \`or\` and \`and\` are
operators in any case: put them in quotes to look for the words. Single quotes (\`'site reliability'\`) and those of
other languages mean what double ones mean. A quote inside quotes is written \`\\"\`, a star \`\\*\`. Blanks may stand around \`>=\`, \`<=\`,
\`>\` and \`<\` (\`≥\` and \`≤\` mean the same), and around the colon of a field where a plain word follows: \`city: london\`. The wide signs,
letters and digits of East Asian keyboards mean what the plain ones mean. The comma of an amount parts nothing: \`$150,000\` is one word.

An amount may have blanks in it and a currency behind it (\`salary>=100 000 EUR\`), years and ages their units (\`experience<=3 years\`,
\`posted<2 weeks\`). Amounts are pay for a year. What is paid by the hour, day, week or month, or lies between two amounts, is refused
with what to write: \`salary>=50€/h\` is \`salary>=104kEUR\` (2,080 hours a year), \`salary>=80k-100k\` is \`salary>=80k salary<=100k\`.

## How words are compared

- Case and accents do not count: \`cafe\` finds Café, \`strasse\` finds Straße.
- Words are runs of letters and digits; other signs separate them, so \`ci/cd\` is the phrase "ci cd".
- C++, C# and F# keep their signs. .NET is one word, also in ASP.NET, and \`dotnet\` is the same word. Node.js and NodeJS are
  one word, as is every name that ends in .js.
- Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese are compared character by character, so a word there is a phrase.
- English plurals, and no other inflection: -ies and -ie count as -y; a final -s is dropped unless the word ends in -ss, -us or
  -is; then a final -e after ch, sh, ss, x or z is dropped. Words under four letters, and words with digits or other letters,
  are left alone. A possessive 's is dropped. A prefix is compared with the word as it is written.

- Words that are written together, with a hyphen or apart are one: \`frontend\`, \`front-end\` and \`"front end"\` find the same, and so do
  full-stack, e-commerce, cyber security, micro-services, on-site and others, and German compounds such as Softwareentwickler and
  Software-Entwickler. A part finds the whole too: \`entwickler\` finds Softwareentwickler. Sr. is senior and Jr. junior, British and
  American spellings are one (optimise, optimize), and ae, oe, ue mean ä, ö, ü in words that are written so. The lists are in
  [libs/search/src/text/spelling-lists.ts](../libs/search/src/text/spelling-lists.ts).

## Related words

A word, or a phrase in quotes, that is an entry of the board's table of related words also finds its other names: \`k8s\` finds
kubernetes, \`aws\` finds "amazon web services", \`golang\` finds postings with the skill Go. Only names of the same thing and short forms
count so; what is near in meaning, broader, or another language's word is offered beside the results with its count, and stands in the
text once it is taken. \`=\` before a word or phrase takes its other names away. A saved search keeps the table that it was saved with.

Words that may mean more than words are offered so beside the results, with what that finds: \`london\` as \`city:London\`, \`java ohne php\` or
\`java without php\` as \`java -php\`, \`80.000€\` as \`salary>=80kEUR\`, and \`amazon web services\` as the name in quotes, which has other names.

## Fields

| Field | Value | It holds when | When the posting does not say | Example |
| --- | --- | --- | --- | --- |
`;

const UNKNOWN = `
## What a posting does not say

The rule is the same everywhere unless the table says otherwise: a clause about something that the posting does not state does
not hold. So requiring it leaves the posting out, and excluding it does not leave the posting out: \`country:DE\` skips a
posting without a place, \`-country:US\` keeps it. An explanation calls such a clause unknown.

## Ages and alerts

On the board an age is compared with the clock: \`open>60d\` lists today what has been open for more than 60 days. An alert compares
a posting when it comes and when its content changes, as of that moment; a posting that has only grown older is not compared
again. So \`posted<7d\` and \`firstseen<7d\` narrow alerts as you would think; \`posted>30d\` and \`open>60d\` alert to what the source
dates so far back when it comes or changes; \`firstseen>60d\` alerts only to old postings that change. The page that saves a search says so.

## What is refused

A search is refused, with the position and what to write instead, when it is empty, names an unknown field, has a value that
the field does not take, has a sign where it means nothing (\`java / spring\`, \`=kuber*\`, \`department:=x\`), has an open quote or parenthesis, two signs of exclusion (\`--java\`), a star in quotes, or can never match (\`python -python\`, \`k8s -kubernetes\`, which are two names of one
thing: \`=k8s -=kubernetes\` tells them apart, \`workplace:onsite
workplace:remote\`). It may have ${QUERY_LIMITS.length} characters, ${QUERY_LIMITS.clauses} clauses and parentheses ${QUERY_LIMITS.depth} deep. What to write instead is a search that can be read, of what was typed; where that
cannot be known, nothing is offered. Nothing is ignored, and
nothing is widened but by the other names of [related words](#related-words).

## What a search costs

A search may cost ${MOST_QUERY_COST} points, the sum over its clauses, whether they are joined by AND or OR or excluded:

| Clause | Points |
| --- | --: |
| a word, a value of a field | ${CLAUSE_COSTS.lookup} |
| \`salary\`, \`experience\`, \`reposted\`, \`posted\`, \`firstseen\`, \`open\` | ${CLAUSE_COSTS.comparison} |
| a phrase, each of its words | ${CLAUSE_COSTS.phraseWord} |
| a word with a star after two letters, three, four or more | ${CLAUSE_COSTS.prefix.join(', ')} |

So it may have 200 words, or ${Math.floor(MOST_QUERY_COST / CLAUSE_COSTS.prefix[2])} words with a star after four letters. A search that was saved before there was this bound goes on.
The limit of requests counts it as well: each 20 points of a search count as one more request.
`;

/** The documentation of the query language in Markdown. docs/query-language.md is this text; a test keeps it so. */
export const languagePage = (): string =>
  `${INTRODUCTION}${FIELDS.map((field) => `| ${row(field)} |`).join('\n')}\n${UNKNOWN}`;
