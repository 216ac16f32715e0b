import { polarityOf, type Polarity } from './polarity.js';

/** The polarity of the words between brackets. */
function of(marked: string, language?: string): Polarity {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return polarityOf(marked.replace(/[[\]]/g, ''), start, end, language);
}

describe('polarityOf', () => {
  it.each<[Polarity, string]>([
    ['affirmed', 'This role is [remote].'],
    ['affirmed', 'We [sponsor visas] for this role.'],
    ['denied', 'This is not a [remote] role.'],
    ['denied', 'No [remote] - Paris'],
    ['denied', '[Work from home] is not possible.'],
    ['denied', '[Hybrid or remote work] will not be considered.'],
    ['denied', 'Visa [sponsorship]: No'],
    ['denied', '[Sponsorship] available: none'],
    ['denied', 'Visa [sponsorship] ❌'.replace(' ❌', ': ❌')],
    ['denied', 'We are unable to offer relocation, travel or visa [sponsorship].'],
    ['denied', 'Kein [Remote]'],
    ['denied', '[Homeoffice] ist leider nicht möglich.'],
    ['denied', '[Homeoffice] ist bei dieser Stelle leider nicht vorgesehen.'],
    ['denied', 'Pas de [télétravail] pour ce poste.'],
    ['denied', 'Le [télétravail] n’est pas possible.'],
    ['denied', 'No se ofrece [teletrabajo].'],
    ['denied', 'Geen [thuiswerk] mogelijk'],
    ['denied', 'Praca nie jest [zdalna]'],
    ['denied', '[Lavoro da remoto] non previsto'],
    ['denied', 'Sem [trabalho remoto]'],
    ['denied', '[Distansarbete] är inte möjligt.'],
    ['exception', 'Onsite unless approved for full [remote work].'],
    ['exception', 'Open to all except the [US].'],
    ['question', 'Will you now or in the future require [sponsorship]?'],
    ['affirmed', 'If you do not have a work permit, we will [sponsor] one.'],
    ['affirmed', 'Not only [remote], but flexible.'],
    ['affirmed', 'No agencies. We are [remote].'],
    ['affirmed', 'Not for juniors, but fully [remote].'],
  ])('%s: %s', (polarity, marked) => expect(of(marked)).toBe(polarity));

  it('takes the Portuguese "no" for "in the"', () => {
    expect(of('Trabalho no [escritório]', 'pt')).toBe('affirmed');
    expect(of('Não há [trabalho remoto]', 'pt')).toBe('denied');
  });
});
