import { feedOf } from './feed-formats.js';

const head = {
  title: 'Jobs',
  publicUrl: 'https://board.example',
  pageUrl: 'https://board.example/',
  feedUrl: 'https://board.example/posted.rss',
};

describe('a feed', () => {
  it('says no date of an empty list', () => {
    expect(feedOf('rss', head, [])).not.toContain('lastBuildDate');
  });
});
