// The settings of a checkout: `.env` beside package.json, where there is one. What the environment has already wins.
import fs from 'node:fs';
import path from 'node:path';

export function readEnvFile(root) {
  const file = path.join(root, '.env');
  if (fs.existsSync(file)) process.loadEnvFile(file);
}
