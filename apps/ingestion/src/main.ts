import { startService } from '@app/infra/start';

await startService({ name: 'ingestion', healthPort: 'INGESTION_PORT', load: () => import('./app.js') });
