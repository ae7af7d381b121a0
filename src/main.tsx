import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './ui/App.tsx';
import { createAppStore, setTable } from './ui/store.ts';
import { watchFaults } from './ui/store/faults.ts';
import { openSaves } from './ui/store/saves.ts';
import { watchUpdates } from './ui/store/updates.ts';
import { speak } from './ui/words/index.ts';

const store = createAppStore(openSaves());
setTable(store);
// Closing the tab loses at most the draft of the last moment.
window.addEventListener('pagehide', () => void store.keepDrafts());
watchFaults((message) => {
  // One is enough to know of; the next ones follow from it.
  if (!store.getState().dialogs.some(({ kind }) => kind === 'fault')) store.openDialog({ kind: 'fault', message });
});
void watchUpdates(store.keepDrafts);

// A page that speaks another language says nothing in English first.
await speak(store.getState().settings.language);

const root = document.querySelector<HTMLElement>('#root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
