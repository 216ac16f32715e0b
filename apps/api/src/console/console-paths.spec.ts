import { consolePath } from './console-paths.js';

describe('consolePath', () => {
  it.each([
    '/',
    '/metrics',
    '/queues',
    '/queues/',
    '/queues/api/queues',
    '/queues/static/js/main.4c9f.js',
    '/logout',
    '/held',
  ])('closes %s', (path) => {
    expect(consolePath(path)).toBe('closed');
  });

  it.each(['/health/live', '/health/ready', '/login'])('opens %s', (path) => {
    expect(consolePath(path)).toBe('open');
  });

  it.each([
    '/Metrics',
    '//metrics',
    '/metrics/',
    '/%6detrics',
    '/queues/../metrics',
    '/queues//api',
    '/QUEUES',
    '/x',
  ])('does not know %s', (path) => {
    expect(consolePath(path)).toBe('unknown');
  });
});
