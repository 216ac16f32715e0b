// The api as a process of its own, without limits for the one who measures.
import 'reflect-metadata';
import { loadConfig, requireServers } from '@app/infra/config';
import { createApp } from '../../apps/api/src/app.js';

const ROOMY = { requests: 1_000_000, seconds: 60 };
const policies = { read: ROOMY, save: ROOMY, push: ROOMY, token: ROOMY, report: ROOMY, login: ROOMY };
// Port 0, which a setting cannot say: any that is free.
const config = { ...requireServers(loadConfig(process.env)), PORT: 0, OPS_PORT: 0 };
const api = await createApp(config, { ratePolicies: policies });
process.send?.({ boardUrl: api.boardUrl, opsUrl: api.opsUrl });
process.on('message', () => process.send?.({ rss: process.memoryUsage().rss, cpu: process.cpuUsage() }));
process.on('disconnect', () => void api.stop().finally(() => process.exit(0)));
