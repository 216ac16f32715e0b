import type { Noted } from './audit-log.js';
import type { ConsoleFeature, ConsoleRoute } from './feature.js';
import { consolePaths } from './paths.js';

const route = (path: string): ConsoleRoute => ({
  method: 'get',
  path,
  needs: 'look',
  handle: () => ({ kind: 'redirect', to: '/' }),
});

const notes = (): Noted => ({ action: 'queue.change', subject: { kind: 'queue', id: '' } });
const next = (): void => undefined;
const features: ConsoleFeature[] = [
  { routes: [route('/'), route('/logout'), route('/held'), route('/people/:id')] },
  {
    routes: [],
    mounted: { path: '/queues', needs: 'look', changeNeeds: 'operate', notes, headers: next, app: next },
  },
];
const pathKind = consolePaths(features);

describe('consolePaths', () => {
  it.each([
    '/',
    '/queues',
    '/queues/',
    '/queues/api/queues',
    '/queues/static/js/main.4c9f.js',
    '/logout',
    '/held',
    '/people/abc_1:2',
    '/metrics',
  ])('closes %s', (path) => {
    expect(pathKind(path)).toBe('closed');
  });

  it.each(['/health/live', '/health/ready', '/login', '/invitation', '/login/oidc/callback'])(
    'opens %s',
    (path) => {
      expect(pathKind(path)).toBe('open');
    },
  );

  it.each([
    '/Metrics',
    '//metrics',
    '/metrics/',
    '/%6detrics',
    '/queues/../metrics',
    '/queues//api',
    '/queues/..',
    '/QUEUES',
    '/x',
    '/people/',
    '/people/a/b',
    '/people/..',
    '/people/%61',
    '/people/<script>',
  ])('does not know %s', (path) => {
    expect(pathKind(path)).toBe('unknown');
  });
});
