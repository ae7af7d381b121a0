import { Download, SearchCheck, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { app } from '../store.ts';
import { bringIn } from '../store/bringIn.ts';
import { exportText } from '../store/exportRecord.ts';
import { deleteImported, type ImportedScenario } from '../store/imported.ts';
import { say, whenText } from '../words/index.ts';
import styles from './ScenarioPage.module.css';

/** Where a scenario of a third party came from, and what can be done with its file. */
export function ScenarioKept({ imported }: { readonly imported: ImportedScenario }): ReactElement {
  const { file, text, keptAt } = imported;
  return (
    <>
      <p className={styles.quiet}>{say('library.thirdPartyMore')}</p>
      <div className={styles.kept}>
        <span>{say('scenarioPage.keptAt', { file, when: whenText(keptAt) })}</span>
        <Button size="small" look="quiet" onPress={() => void bringIn(file, text)}>
          <SearchCheck aria-hidden size="1rem" /> {say('scenarioPage.check')}
        </Button>
        <Button
          size="small"
          look="quiet"
          onPress={() => {
            exportText(text, file);
          }}
        >
          <Download aria-hidden size="1rem" /> {say('scenarioPage.saveFile')}
        </Button>
        <Button
          size="small"
          look="quiet"
          onPress={() => {
            app().browse(true);
            void deleteImported(imported);
          }}
        >
          <Trash2 aria-hidden size="1rem" /> {say('scenarioPage.delete')}
        </Button>
      </div>
    </>
  );
}
