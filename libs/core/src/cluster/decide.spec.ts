import { asId, type ClusterId } from '../domain/index.js';
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

  it('does not depend on the order of candidates', () => {
    const candidates = ['c', 'a', 'b'].map((one) => ({ clusterId: id(one), sketch: sketch() }));
    expect(decideCluster(sketch(), candidates)).toEqual(decideCluster(sketch(), [...candidates].reverse()));
    expect(decideCluster(sketch(), candidates)).toMatchObject({ clusterId: 'a' });
  });
});
