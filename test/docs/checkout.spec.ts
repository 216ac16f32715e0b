import { readFileSync } from 'node:fs';
import { SettingsSchema } from '@app/infra/config';

const read = (file: string) => readFileSync(file, 'utf8');
const json = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;

describe('what editors and containers read of a checkout', () => {
  it('asks for one release of Node, and prepares the checkout', () => {
    const release = read('.nvmrc').trim();
    const container = json('.devcontainer/devcontainer.json');
    expect(container).toMatchObject({
      name: expect.any(String),
      image: `mcr.microsoft.com/devcontainers/javascript-node:${release}-bookworm`,
      // `npm start` finds Redis on PATH; pip fetches MongoDB where it offers no build of its own for the machine.
      postCreateCommand: expect.stringMatching(/apt-get install .*\bredis-server python3-pip && npm ci$/),
    });
  });

  it('forwards the ports on which people look at the board, its console and its inbox', () => {
    const { PORT, OPS_PORT, INBOX_PORT } = SettingsSchema.parse({});
    const { forwardPorts } = json('.devcontainer/devcontainer.json');
    expect(forwardPorts).toEqual(expect.arrayContaining([PORT, OPS_PORT, INBOX_PORT]));
  });

  it('is edited as Prettier writes it', () => {
    const { printWidth } = json('.prettierrc.json');
    expect(read('.editorconfig')).toContain(`max_line_length = ${String(printWidth)}\n`);
  });
});
