import { SKETCH_VERSION } from '@app/reading/cluster';
import { openIntake, type OpenIntake } from './open-intake.js';

const work = Array.from(
  { length: 8 },
  (_, at) => `You keep ferry${at} and its engine${at} in good order.`,
).join('\n');
const draft = (externalId: string, changes: Record<string, unknown> = {}) => ({
  externalId,
  url: `https://jobs.example/${externalId}`,
  title: 'Ship Engineer',
  company: 'Tidewater Systems',
  locations: ['Lisbon, Portugal'],
  text: work,
  ...changes,
});

describe('sketches that older rules made', () => {
  let open: OpenIntake;

  beforeEach(async () => {
    open = await openIntake();
  });
  afterEach(() => open.close());

  const stored = () => open.database.postings.find().sort({ seq: 1 }).lean();
  /** As a release before versions stored it: another key, other numbers, no version. */
  const makeOld = () =>
    open.database.postings.updateMany(
      {},
      {
        $set: { 'sketch.titleKey': 'old', 'sketch.exactKey': 'old', 'sketch.sketch': [1, 2, 3] },
        $unset: { 'sketch.version': 1, 'sketch.titleStart': 1 },
      },
    );

  it('are made anew before a posting of the company is compared, so that its copy joins the opening', async () => {
    await open.intake.accept('board', [draft('a1')]);
    await makeOld();
    const [before] = await stored();
    await open.intake.accept('board', [draft('a2', { locations: ['Porto, Portugal'] })]);
    const [first, copy] = await stored();
    expect(copy?.clusterId).toBe(first?.clusterId);
    expect(first?.sketch).toMatchObject({ version: SKETCH_VERSION, titleKey: 'ship engineer' });
    expect({ ...first, sketch: null }).toEqual({ ...before, sketch: null });
  });

  it('are made anew for what closed not long ago too: its re-listing is a repost and no new opening', async () => {
    const [one] = await open.intake.accept('board', [draft('a1')]);
    if (one?.outcome !== 'new') throw new Error('It must be accepted.');
    await open.intake.close([one.postingId], 'withdrawn');
    await makeOld();
    open.clock.time = new Date('2026-03-11T12:00:00Z');
    await open.intake.accept('board', [draft('a2', { title: 'Ship Enginer (m/f/d)' })]);
    const [first, copy] = await stored();
    expect(copy).toMatchObject({ clusterId: first?.clusterId, repost: { afterDays: 10, times: 1 } });
  });
});
