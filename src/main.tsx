import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './ui/App.tsx';
import { createAppStore, setTable } from './ui/store.ts';
import { openSaves } from './ui/store/saves.ts';

const store = createAppStore(openSaves());
setTable(store);
// Closing the tab loses at most the draft of the last moment.
window.addEventListener('pagehide', () => void store.keepDrafts());

const root = document.querySelector<HTMLElement>('#root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
