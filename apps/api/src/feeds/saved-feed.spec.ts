import { en } from '../texts/index.js';
import { closingCalendar } from './saved-feed.js';

describe('a calendar of closing dates', () => {
  it('holds a component even where nothing closes, as RFC 5545 section 3.6 wants', () => {
    const lines = closingCalendar('Rust', [], en).split('\r\n');
    const opened = lines.filter((line) => line.startsWith('BEGIN:'));
    expect(opened).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'BEGIN:STANDARD']);
    expect(lines.filter((line) => line.startsWith('END:'))).toHaveLength(3);
  });
});
