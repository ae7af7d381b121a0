import { SCENARIO_CAPS } from '../../scenario/caps.ts';
import { app } from '../store.ts';
import { say } from '../words/index.ts';
import { bringIn } from './bringIn.ts';
import { recordCap } from './library.ts';

/** A character of a file takes at most so many bytes. */
const BYTES = 4;

/** Opens a file as the game, or as a scenario for the shelf, or says in plain words what is wrong with it. */
export async function openFile(file: File): Promise<void> {
  const tell = (problem: string): void => app().openDialog({ kind: 'problems', problems: [problem] });
  const named = isNamed(file.name);
  if (file.size > (named ? SCENARIO_CAPS.size : await recordCap()) * BYTES) {
    tell(say(named ? 'bringIn.tooLarge' : 'title.tooLarge'));
    return;
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    tell(say('title.notRead'));
    return;
  }
  const kind = named ? 'scenario' : kindOf(text);
  if (kind === 'scenario') await bringIn(file.name, text);
  else if (kind === 'neither') tell(say('bringIn.neither'));
  else await openAsGame(file.name, text);
}

async function openAsGame(name: string, text: string): Promise<void> {
  const opened = await app().open(text, name);
  if (!opened.ok) app().openDialog({ kind: 'problems', problems: opened.problems });
}

/** Whether a file calls itself a scenario. */
const isNamed = (name: string): boolean => /\.ya?ml$/i.test(name);

/** What a text is that does not say it by its name: records are JSON, scenarios have keys at the beginning of lines. */
function kindOf(text: string): 'record' | 'scenario' | 'neither' {
  if (text.trim() === '' || /^\uFEFF?\s*[{[]/.test(text)) return 'record';
  return /^(?:format|extends|actors)\s*:/m.test(text) ? 'scenario' : 'neither';
}
