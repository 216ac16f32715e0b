// The api without limits for the one who measures.
import 'reflect-metadata';
import { runService } from '@app/infra/service';
import { createApp } from '../../apps/api/src/app.js';

const ROOMY = { requests: 1_000_000, seconds: 60 };
const ratePolicies = { read: ROOMY, save: ROOMY, push: ROOMY, token: ROOMY, report: ROOMY, login: ROOMY };

await runService('api', (config) => createApp(config, { ratePolicies }));
