import { NO_FACTS } from '@app/core/posting';
import { analysePosting, explain } from '@app/search/match';
import { parseSyntax } from '@app/search/language';
import { toPostingView } from '@app/core/records';
import { aPosting } from '@app/testing';
import type { MailReason } from './model.js';
import { reasonsOf } from './reasons.js';
import { MAIL_TEXTS } from './texts/index.js';

const now = new Date('2026-03-02T09:00:00Z');
const posting = aPosting({
  title: 'Senior Rust Engineer',
  text: 'You write Rust, and sometimes Go. No crypto.',
  facts: { ...NO_FACTS, workplace: 'remote', applicants: { kind: 'anywhere' } },
});

function reasons(query: string): readonly MailReason[] {
  const parsed = parseSyntax(query);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  return reasonsOf(explain(parsed.query, analysePosting(toPostingView(posting)), now), MAIL_TEXTS.en.reasons);
}

describe('the reasons of a match', () => {
  it('quote the words and name the facts, and pass over what did not hold', () => {
    expect(reasons('rust (haskell OR engineer) remote:yes')).toEqual([
      { clause: 'rust', seen: '', quotes: ['Rust'] },
      { clause: 'engineer', seen: '', quotes: ['Engineer'] },
      expect.objectContaining({ clause: 'remote:yes', quotes: [] }),
    ]);
  });

  it('say what was looked for and not found', () => {
    expect(reasons('rust -blockchain')).toContainEqual({
      clause: 'not blockchain',
      seen: 'none of it',
      quotes: [],
    });
  });

  it('are told in the language of the mail', () => {
    const { seen, reasons: texts } = MAIL_TEXTS.de;
    const query = parseSyntax('remote:yes -(blockchain OR crypto9) -salary>=90k');
    if (!query.ok) throw new Error('The query is wrong.');
    const explanation = explain(query.query, analysePosting(toPostingView(posting)), now, seen);
    expect(reasonsOf(explanation, texts)).toEqual([
      expect.objectContaining({ seen: 'remote, offen von überall' }),
      expect.objectContaining({ clause: 'nicht (blockchain oder crypto9)', seen: 'nichts davon' }),
      expect.objectContaining({ seen: 'nichts davon' }),
    ]);
  });

  it('name countries and regions in German', () => {
    const facts = {
      ...NO_FACTS,
      workplace: 'remote' as const,
      applicants: { kind: 'limited' as const, countries: ['US'], regions: ['EUROPE'] },
      places: [{ city: 'Bern', region: null, country: 'CH' }],
      evidence: { applicants: 'US and Europe' },
    };
    const query = parseSyntax('remote:US country:CH');
    if (!query.ok) throw new Error('The query is wrong.');
    const view = analysePosting(toPostingView(aPosting({ facts })));
    const explanation = explain(query.query, view, now, MAIL_TEXTS.de.seen);
    expect(reasonsOf(explanation, MAIL_TEXTS.de.reasons).map(({ seen }) => seen)).toEqual([
      'remote, offen für Vereinigte Staaten, Europa („US and Europe“)',
      'Bern, Schweiz',
    ]);
  });

  it('are few', () => {
    expect(reasons(Array.from({ length: 20 }, (_, n) => `-w${n}`).join(' '))).toHaveLength(8);
  });
});
