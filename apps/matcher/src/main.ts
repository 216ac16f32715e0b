import { startService } from '@app/infra/start';

await startService({ name: 'matcher', healthPort: 'MATCHER_PORT', load: () => import('./app.js') });
