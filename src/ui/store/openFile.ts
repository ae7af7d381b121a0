import { app } from '../store.ts';
import { say } from '../words/index.ts';
import { recordCap } from './library.ts';

/** Opens a file as the game, or says in plain words what is wrong with it. */
export async function openFile(file: File): Promise<void> {
  if (file.size > (await recordCap()) * 4) {
    app().openDialog({ kind: 'problems', problems: [say('title.tooLarge')] });
    return;
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    app().openDialog({ kind: 'problems', problems: [say('title.notRead')] });
    return;
  }
  const opened = await app().open(text, file.name);
  if (!opened.ok) app().openDialog({ kind: 'problems', problems: opened.problems });
}
