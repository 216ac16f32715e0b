import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { bodyText } from '@app/infra/fetch';
import { sharedDescribe, sharedPath } from '@app/testing';
import { parseJson } from '@app/core/untrusted';
import { parseFeed } from './parse.js';
import { feedToPosting } from './to-posting.js';

const SLOWEST_MS = 2_000;
const settings = { url: 'https://x.example/feed' };

const files = (suite: string): string[] =>
  readdirSync(sharedPath('data', 'suites', suite), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(xml|json|rss|atom|html)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));

sharedDescribe('suites of difficult documents', () => {
  it.each(['feedparser-tests', 'feedvalidator'])('%s: no crash and no hang', (suite) => {
    const all = files(suite);
    expect(all.length).toBeGreaterThan(100);
    let read = 0;
    for (const file of all) {
      const text = bodyText({ body: readFileSync(file), contentType: '' });
      const start = performance.now();
      const parsed = parseFeed([{ url: settings.url, text }]);
      const items = parsed.ok ? parsed.items.map((item) => feedToPosting(item, settings)) : [];
      if (items.length > 0) read += 1;
      if (performance.now() - start > SLOWEST_MS) throw new Error(`${file} took too long`);
    }
    expect(read).toBeGreaterThan(all.length / 4);
  });

  it('JSONTestSuite: no crash and no hang', () => {
    const all = files('JSONTestSuite');
    expect(all.length).toBeGreaterThan(100);
    for (const file of all) {
      const text = bodyText({ body: readFileSync(file), contentType: '' });
      const result = parseJson(text);
      if (/^y_/.test(path.basename(file))) expect({ file, ok: result.ok }).toEqual({ file, ok: true });
    }
  });
});
