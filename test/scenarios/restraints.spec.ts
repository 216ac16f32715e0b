import { NO_RESTRAINTS, type Restraints } from '@app/core/subscription';
import { Scenario } from './scenario.js';

describe('what a reader holds back', () => {
  let board: Scenario;

  beforeEach(async () => {
    board = await Scenario.start('2026-03-02T07:00:00Z');
    await board.subscribe('reader@example.org', { query: 'rust', rhythm: 'instant' });
  });

  afterEach(async () => {
    await board.stop();
  });

  const hold = async (restraints: Partial<Restraints>): Promise<void> => {
    await board.database.subscribers.updateOne({}, { restraints: { ...NO_RESTRAINTS, ...restraints } });
  };
  const post = (externalId: string) =>
    board.post({ externalId, title: `Rust Engineer ${externalId}`, company: `Company ${externalId}` });
  const subjects = async () => (await board.settled()).map(({ subject }) => subject);

  it('comes in one mail when they are back', async () => {
    await hold({ away: { from: new Date('2026-03-02T07:00:00Z'), until: new Date('2026-03-09T07:00:00Z') } });
    await post('one');
    expect(await subjects()).toEqual([]);
    board.at('2026-03-05T07:00:00Z');
    await post('two');
    expect(await subjects()).toEqual([]);
    board.at('2026-03-09T07:00:00Z');
    const [mail, ...others] = await board.settled();
    expect(others).toEqual([]);
    expect(mail?.text).toContain('while you were away');
    expect(mail?.text).toContain('Rust Engineer one');
    expect(mail?.text).toContain('Rust Engineer two');
    board.at('2026-03-09T08:00:00Z');
    await post('three');
    expect(await subjects()).toHaveLength(2);
  });

  it('waits for the morning in quiet hours', async () => {
    await hold({ quietHours: { from: 22, to: 7 } });
    board.at('2026-03-02T23:00:00Z');
    await post('one');
    expect(await subjects()).toEqual([]);
    board.at('2026-03-03T07:00:00Z');
    expect(await subjects()).toEqual(['1 new job – Rust Engineer one at Company one']);
  });

  it('waits for Monday when the mails of the week are used up', async () => {
    await hold({ weeklyMails: 1 });
    board.at('2026-03-02T09:00:00Z');
    await post('one');
    expect(await subjects()).toHaveLength(1);
    board.at('2026-03-03T07:00:00Z');
    await post('two');
    board.at('2026-03-04T07:00:00Z');
    await post('three');
    expect(await subjects()).toHaveLength(1);
    board.at('2026-03-09T09:00:00Z');
    const mails = await board.settled();
    expect(mails).toHaveLength(2);
    expect(mails.map(({ subject }) => subject)).toContain(
      '2 new jobs – Rust Engineer three at Company three',
    );
  });

  it('is left out where it is of a muted company, and the record says why', async () => {
    await hold({ mutedCompanies: [{ slug: 'company-one', name: 'Company one' }] });
    await post('one');
    expect(await subjects()).toEqual([]);
    const deliveries = await board.database.deliveries.find({ kind: 'alerts' }).lean();
    expect(deliveries).toMatchObject([{ state: 'suppressed', items: [{ suppressed: 'company-muted' }] }]);
    await post('two');
    board.at('2026-03-02T07:05:00Z');
    expect(await subjects()).toEqual(['1 new job – Rust Engineer two at Company two']);
  });
});
