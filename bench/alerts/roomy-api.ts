// The api without limits for the one who measures.
import { startService } from '@app/infra/start';

const ROOMY = { requests: 1_000_000, seconds: 60 };
const ratePolicies = { read: ROOMY, save: ROOMY, push: ROOMY, token: ROOMY, report: ROOMY, login: ROOMY };

await startService({
  name: 'api',
  healthPort: 'OPS_PORT',
  async load() {
    const { createApp } = await import('../../apps/api/src/app.js');
    return { createApp: (config, overrides) => createApp(config, { ...overrides, ratePolicies }) };
  },
});
