import { startService } from '@app/infra/start';

await startService({ name: 'api', healthPort: 'OPS_PORT', load: () => import('./app.js') });
