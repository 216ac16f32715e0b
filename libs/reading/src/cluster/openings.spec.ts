import fc from 'fast-check';
import { asId, type ClusterId } from '@app/core/ids';
import { decideCluster } from './decide.js';
import { clusterSketch, type ClusterInput } from './sketch.js';

const company = { name: 'Leafy', slug: 'leafy' };
const duties = (topic: string, count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `- You shape ${topic} step${at} with growers and keep the ${topic} tools${at} of the team in order.`,
  ).join('\n');
const work = `What you will do\n${duties('greenhouse', 14)}`;
const berlin: ClusterInput = {
  title: 'Grower Engineer',
  company,
  text: work,
  locationText: 'Berlin, Germany',
};
const posting = (over: Partial<ClusterInput>): ClusterInput => ({
  ...berlin,
  locationText: 'Lyon, France',
  ...over,
});
const decide = (a: ClusterInput, b: ClusterInput) =>
  decideCluster(clusterSketch(a), [{ clusterId: asId<ClusterId>('known'), sketch: clusterSketch(b) }]);

describe('one opening', () => {
  it.each([
    ['pay', 'The salary range is $120,000 to $140,000 a year.', 'Salary: 60.000 EUR to 70.000 EUR.'],
    ['Gehalt', 'Das Gehalt liegt bei 60.000 Euro im Jahr.', 'Die Vergütung richtet sich nach dem Tarif.'],
    ['benefits', 'Benefits\n- Dental care\n- A 401k plan', 'Benefits\n- Thirty days off\n- A bicycle'],
    ['avantages', 'Nos avantages\n- Tickets restaurant\n- Mutuelle', 'Nos avantages\n- Crèche'],
    ['Angebot', 'Wir bieten\n- Obstkorb\n- Deutschlandticket', 'Wir bieten\n- Ein Fahrrad'],
    ['an office', 'This position is in our Berlin office by the river.', 'You sit in the Lyon office.'],
    ['remote work', 'This role is remote within Germany.', 'This is hybrid, three days on site.'],
    ['equal opportunity', 'We are an equal opportunity employer.', 'Applicants of every age are welcome.'],
    [
      'the company',
      'Leafy was founded by two gardeners. We love our plants.',
      'We grow fast and our customers know us.',
    ],
    ['the law', 'Privacy\nPlease read how data are kept in France.', 'Privacy\nThe GDPR applies in Berlin.'],
    ['a visa', 'Visa sponsorship is possible.', 'You must be authorized to work in France.'],
  ])('though paragraphs about %s differ by place', (_what, here, there) => {
    expect(decide(posting({ text: `${work}\n${here}` }), { ...berlin, text: `${work}\n${there}` }).kind).toBe(
      'same',
    );
  });

  it('though a bullet is re-worded, at another place; at the same place it is not enough', () => {
    const other = `${work}\n- Travel to Lisbon twice in spring and autumn to see what the growers there would like.`;
    expect(decide(posting({ text: other }), berlin)).toMatchObject({ kind: 'same', reason: 'near-text' });
    expect(decide({ ...berlin, text: other }, berlin)).toEqual({ kind: 'new', reason: 'text-differs' });
  });

  it('where a short text is the same at the same place, and only there', () => {
    const short = { ...berlin, text: 'Come and grow with us.' };
    expect(decide(short, short)).toMatchObject({ kind: 'same', reason: 'exact-text' });
    expect(decide({ ...short, locationText: 'Bonn' }, short)).toEqual({ kind: 'new', reason: 'no-text' });
    expect(decide({ ...short, text: 'Come and cook with us.' }, short).kind).toBe('new');
    expect(decide({ ...short, text: '' }, { ...short, text: '' })).toEqual({
      kind: 'new',
      reason: 'no-text',
    });
  });

  it('whatever place two equal texts name', () => {
    const place = fc.constantFrom('Paris', 'Toronto', 'Warsaw', 'Lisbon', 'Dublin', 'Chicago');
    fc.assert(
      fc.property(place, place, (a, b) => {
        const at = (city: string) =>
          posting({
            title: `Grower - ${city}`,
            text: `${work}\n- You meet growers in ${city}.`,
            locationText: city,
          });
        expect(decide(at(a), at(b)).kind).toBe('same');
      }),
    );
  });
});

describe('two openings', () => {
  it.each([
    ['other requisitions of one digit', { requisition: 'R1' }, { requisition: 'R3' }, 'other-requisition'],
    ['other numbers in the title', { title: 'Grower (R1)' }, { title: 'Grower (R3)' }, 'other-requisition'],
    [
      'a number in the text',
      { text: `${work}\nReq ID: R1` },
      { text: `${work}\nReq ID: R3` },
      'other-requisition',
    ],
    ['Backend and Frontend', { title: 'Backend Engineer' }, { title: 'Frontend Engineer' }, 'other-title'],
    ['Senior and Staff', { title: 'Senior Engineer' }, { title: 'Staff Engineer' }, 'other-title'],
    [
      'other hours',
      { text: `${work}\n- 15 hours/week` },
      { text: `${work}\n- 25 hours per week` },
      'other-hours',
    ],
    [
      'Stunden',
      { text: `${work}\n- 10 Stunden pro Woche` },
      { text: `${work}\n- 20 Stunden pro Woche` },
      'other-hours',
    ],
  ])('by %s', (_what, a, b, reason) => {
    expect(decide(posting(a), posting(b))).toEqual({ kind: 'new', reason });
  });

  it.each(['Lyon, France', 'Berlin, Germany'])(
    'by one paragraph of duties for another team, at %s',
    (locationText) => {
      const team = (topic: string) => `${work}\n${duties(topic, 4)}`;
      expect(
        decide(posting({ text: team('payment'), locationText }), { ...berlin, text: team('billing') }),
      ).toEqual({
        kind: 'new',
        reason: 'text-differs',
      });
    },
  );
});
