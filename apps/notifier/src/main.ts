import { startService } from '@app/infra/start';

await startService({ name: 'notifier', healthPort: 'NOTIFIER_PORT', load: () => import('./app.js') });
