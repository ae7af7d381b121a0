import { lazy, Suspense, useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CrashScreen } from './CrashScreen.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { TitleScreen } from './panels/TitleScreen.tsx';
import { useApp } from './store.ts';
import { useDroppedFiles } from './useDroppedFiles.ts';
import { useTabTitle } from './useTabTitle.ts';
import { useLook } from './useTheme.ts';
import { say, speak, words } from './words/index.ts';
import styles from './App.module.css';

// The table and its rules come after the first paint.
const GameScreen = lazy(() => import('./GameScreen.tsx'));
const Dialogs = lazy(() => import('./DialogHost.tsx').then(({ DialogHost }) => ({ default: DialogHost })));

/** Puts the parts together: the title, or the table, and what lies on it. */
export function App(): ReactElement {
  const { i18n } = useTranslation(undefined, { i18n: words });
  const screen = useApp((state) => state.screen);
  const open = useApp(({ dialogs }) => dialogs.length > 0);
  const said = useApp((state) => state.said);
  const look = useLook();
  useTabTitle();
  const dropping = useDroppedFiles();
  const language = useApp(({ settings }) => settings.language);
  useEffect(() => void speak(language), [language]);
  return (
    <div key={i18n.language} className={styles.app} data-dropping={dropping || undefined}>
      <ErrorBoundary instead={(error) => <CrashScreen error={error} />}>
        <NoticeBar />
        <Suspense fallback={<p className={styles.wait}>{say('app.loading')}</p>}>
          {screen === 'title' ? <TitleScreen /> : <GameScreen look={look} />}
        </Suspense>
        <Suspense fallback={null}>{open ? <Dialogs /> : null}</Suspense>
      </ErrorBoundary>
      <p className={styles.said} role="status" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
