import type { Database } from '../mongo/index.js';

const AT_ONCE = 1_000;

/** Gives the records of limits the instant by which they are forgotten: that of the latest mail they count. */
export async function dateAddressLimits({ addressLimits }: Database): Promise<void> {
  const counted = { $concatArrays: [{ $ifNull: ['$at', []] }, { $ifNull: ['$proved', []] }] };
  const lastAt = { $ifNull: [{ $max: counted }, new Date(0)] };
  let after = '';
  for (;;) {
    const found = await addressLimits
      .find({ _id: { $gt: after } }, { _id: 1 })
      .sort({ _id: 1 })
      .limit(AT_ONCE)
      .lean<{ _id: string }[]>();
    const ids = found.map(({ _id }) => _id);
    after = ids.at(-1) ?? after;
    if (ids.length === 0) return;
    await addressLimits.collection.updateMany({ _id: { $in: ids as never[] }, lastAt: { $exists: false } }, [
      { $set: { lastAt } },
    ]);
  }
}
