import { createStore } from 'zustand/vanilla';

/** Lets a new version in, if one waits. */
export interface Update {
  readonly ready: boolean;
  readonly accept: () => void;
}

export const update = createStore<Update>(() => ({ ready: false, accept: () => undefined }));

/**
 * Makes the page open without a network, and tells when a new version waits. `before` is done before the page gives way to it.
 * Where service workers are missing, as on a plain http address in a classroom, nothing happens.
 */
export async function watchUpdates(before: () => Promise<void>): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const { Workbox } = await import('workbox-window');
  // Beside the page, whatever the path is.
  const workbox = new Workbox(new URL('sw.js', document.baseURI).href);
  let accepted = false;
  const ask = (): void => {
    update.setState({
      ready: true,
      accept: () => {
        accepted = true;
        void before().then(() => workbox.messageSkipWaiting());
      },
    });
  };
  workbox.addEventListener('waiting', ask);
  workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (accepted) window.location.reload();
    // Another tab let it in: this one still runs the old program, and can only reload.
    else if (isUpdate === true || isExternal === true)
      update.setState({ ready: true, accept: () => void before().then(() => window.location.reload()) });
  });
  try {
    await workbox.register();
  } catch {
    // Refused, as in some private windows: the game needs a network, and says nothing.
  }
}
