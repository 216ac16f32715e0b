import { EventEmitter } from 'node:events';
import type { Request, Response } from 'express';
import { observedRequests, type Listener } from './http-metrics.js';
import { Metrics } from './metrics.js';

interface Answered {
  readonly method?: string;
  readonly route?: { readonly path: unknown };
  readonly baseUrl?: string;
  readonly status: number;
  readonly finished?: boolean;
}

function ask(metrics: Metrics, listener: Listener, answered: Answered): void {
  const { method = 'GET', route, baseUrl = '', status, finished = true } = answered;
  const request = { method, route, baseUrl } as unknown as Request;
  const response = Object.assign(new EventEmitter(), { statusCode: status, writableFinished: finished });
  let passedOn = 0;
  observedRequests(metrics, listener)(request, response as unknown as Response, () => (passedOn += 1));
  response.emit('close');
  expect(passedOn).toBe(1);
}

describe('requests', () => {
  it('are counted by the pattern of their route, and everything else as one', async () => {
    const metrics = new Metrics('test');
    ask(metrics, 'board', { route: { path: '/postings/:id' }, status: 200 });
    ask(metrics, 'board', { route: { path: '/postings/:id' }, status: 404 });
    ask(metrics, 'board', { status: 404, method: 'BREW' });
    ask(metrics, 'console', { route: { path: '/api/queues' }, baseUrl: '/queues', status: 503 });
    ask(metrics, 'board', { route: { path: /^\/x/ }, status: 200, finished: false });
    const lines = (await metrics.registry.metrics()).split('\n');
    expect(lines.filter((line) => line.startsWith('techjobboard_http_requests_total'))).toEqual([
      'techjobboard_http_requests_total{listener="board",route="/postings/:id",method="GET",status="2xx",service="test"} 1',
      'techjobboard_http_requests_total{listener="board",route="/postings/:id",method="GET",status="4xx",service="test"} 1',
      'techjobboard_http_requests_total{listener="board",route="none",method="other",status="4xx",service="test"} 1',
      'techjobboard_http_requests_total{listener="console",route="/queues/api/queues",method="GET",status="5xx",service="test"} 1',
      'techjobboard_http_requests_total{listener="board",route="none",method="GET",status="aborted",service="test"} 1',
    ]);
    expect(lines).toContain(
      'techjobboard_http_request_seconds_count{service="test",listener="board",route="/postings/:id",method="GET"} 2',
    );
  });
});
