import { NotifierDesk } from './notifier-desk.js';

let desk: NotifierDesk;
let chance: number;

beforeAll(async () => {
  desk = await NotifierDesk.start({ chance: () => chance });
});
afterAll(() => desk.stop());

describe('the back-off of a mail', () => {
  it.each([
    [0, 48],
    [0.5, 60],
    [1, 72],
  ])('is spread by the chance that was passed in: %p makes it %p seconds', async (fixed, seconds) => {
    chance = fixed;
    const reader = await desk.person();
    desk.inbox.behave({ onRcpt: () => ({ code: 450, text: '4.2.0 greylisted' }) });
    await desk.alert(reader, await desk.search(reader.id, 'rust'));
    const { nextAt } = await desk.deliveryIn(reader, 'retry');
    expect(nextAt?.getTime()).toBe(desk.clock.now().getTime() + seconds * 1_000);
  });
});
