import { deleteDB } from 'idb';
import type { Saves } from './saves.ts';

/**
 * Deletes what this program has put on the device: saves, drafts, settings, and the copy that works offline. Nothing is written
 * afterwards, so the page has to be loaded again. What cannot be deleted is left; nothing throws.
 */
export async function deleteEverything(saves: Promise<Saves | undefined>, name = 'entente'): Promise<void> {
  (await saves)?.close();
  await Promise.allSettled([deleteDB(name), forgetSettings(), forgetProgram()]);
}

async function forgetSettings(): Promise<void> {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (key.startsWith('entente')) storage.removeItem(key);
}

/** Only what belongs to this address: others may live on the same machine under another path. */
async function forgetProgram(): Promise<void> {
  const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  const registration = await workers?.getRegistration();
  if (!registration) return;
  await registration.unregister();
  for (const cache of await caches.keys()) if (cache.endsWith(registration.scope)) await caches.delete(cache);
}
