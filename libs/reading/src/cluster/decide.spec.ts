import { asId, type ClusterId } from '@app/core/ids';
import { decideCluster } from './decide.js';
import { clusterSketch } from './sketch.js';

const text =
  'We build tools for people who run greenhouses. You will design services in Python, talk to growers every week and own what you ship from the first idea to the pager.';
const company = { name: 'Leafy', slug: 'leafy' };
const id = asId<ClusterId>;
const sketch = (over: Partial<Parameters<typeof clusterSketch>[0]> = {}) =>
  clusterSketch({ title: 'Platform Engineer', company, text, ...over });

describe('decideCluster', () => {
  it('opens a cluster where nothing is near', () => {
    expect(decideCluster(sketch(), [])).toEqual({ kind: 'new', reason: 'no-candidate' });
  });

  it('joins the same opening in another city', () => {
    const candidate = { clusterId: id('a'), sketch: sketch({ title: 'Platform Engineer - Berlin' }) };
    expect(decideCluster(sketch({ title: 'Platform Engineer (Munich)' }), [candidate])).toMatchObject({
      kind: 'same',
      clusterId: 'a',
      reason: 'exact-text',
    });
  });

  it('keeps two requisitions apart though title and text are the same', () => {
    const candidate = { clusterId: id('a'), sketch: sketch({ requisition: 'R-1001' }) };
    expect(decideCluster(sketch({ requisition: 'R-1002' }), [candidate])).toEqual({
      kind: 'new',
      reason: 'other-requisition',
    });
  });

  it('treats a cluster that closed long ago as history', () => {
    const candidate = { clusterId: id('a'), sketch: sketch(), closedForDays: 181 };
    expect(decideCluster(sketch(), [candidate])).toEqual({ kind: 'new', reason: 'closed-too-long' });
  });

  it('keeps apart near texts that ask for another language or other years', () => {
    const same = text.repeat(3);
    const known = {
      clusterId: id('a'),
      sketch: sketch({ text: `${same} Fluent in Polish. 3+ years of experience.` }),
    };
    const other = (end: string) => decideCluster(sketch({ text: `${same} ${end}` }), [known]);
    expect(other('Fluent in Czech. 3+ years of experience.')).toEqual({
      kind: 'new',
      reason: 'other-language',
    });
    expect(other('Fluent in Polish. 8+ years of experience.')).toEqual({
      kind: 'new',
      reason: 'other-experience',
    });
  });

  it('tells by reason what stood against the nearest candidate', () => {
    const far = { clusterId: id('a'), sketch: sketch({ company: { name: 'Else', slug: 'else' } }) };
    const near = { clusterId: id('b'), sketch: sketch({ text: 'Other words. '.repeat(30) }) };
    expect(decideCluster(sketch(), [near, far])).toEqual({ kind: 'new', reason: 'text-differs' });
    expect(
      decideCluster(sketch({ text: '' }), [{ clusterId: id('c'), sketch: sketch({ text: '' }) }]),
    ).toEqual({ kind: 'new', reason: 'no-text' });
  });

  it('does not depend on the order of candidates', () => {
    const candidates = ['c', 'a', 'b'].map((one) => ({ clusterId: id(one), sketch: sketch() }));
    expect(decideCluster(sketch(), candidates)).toEqual(decideCluster(sketch(), [...candidates].reverse()));
    expect(decideCluster(sketch(), candidates)).toMatchObject({ clusterId: 'a' });
  });
});
