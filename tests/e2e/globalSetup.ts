import { existsSync } from 'node:fs';
import path from 'node:path';
import { startServer } from '../../scripts/serve.mjs';

/** Serves dist on a free port for the whole run. The tests find it in ENTENTE_URL (see fixtures.ts). */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const dir = path.resolve(import.meta.dirname, '../../dist');
  if (!existsSync(path.join(dir, 'index.html'))) throw new Error('There is no dist: npm run build');
  const server = await startServer({ dir });
  process.env['ENTENTE_URL'] = server.url;
  return () => server.close();
}
