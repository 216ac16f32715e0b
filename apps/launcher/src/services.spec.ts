import { loadConfig } from '@app/infra/config';
import { neededPorts } from './services.js';

describe('the ports that a start needs', () => {
  it('are the seven of the settings', () => {
    expect(neededPorts(loadConfig({})).map(({ port }) => port)).toEqual([
      3000, 3011, 3012, 3013, 3001, 3002, 3025,
    ]);
  });

  it('are five where SMTP_URL names a mail server, since no inbox is opened', () => {
    const needed = neededPorts(loadConfig({ SMTP_URL: 'smtp://mail.example.org' }));
    expect(needed.map(({ setting }) => setting)).not.toContain('INBOX_PORT');
    expect(needed).toHaveLength(5);
  });
});
