import 'reflect-metadata';
import { runService } from '@app/infra/service';
import { createApp } from './app.js';

await runService('api', createApp);
