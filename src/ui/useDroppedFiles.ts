import { useEffect, useState } from 'react';
import { app } from './store.ts';
import { openFile } from './store/openFile.ts';
import { say } from './words/index.ts';

/** How long a file that left the window without a word is still taken to be over it: a drag tells of itself more often, in ms. */
const STILL = 400;

/** A file that is dropped anywhere is opened, or said to be none: a browser would leave the game for it. Whether one is held over it. */
export function useDroppedFiles(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let gone: ReturnType<typeof setTimeout> | undefined;
    const onOver = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      clearTimeout(gone);
      gone = setTimeout(() => setOver(false), STILL);
      setOver(true);
    };
    const onDrop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      clearTimeout(gone);
      setOver(false);
      take(event.dataTransfer);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      clearTimeout(gone);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}

function take({ items, files }: DataTransfer): void {
  const [file] = files;
  if (items[0]?.webkitGetAsEntry()?.isDirectory)
    app().openDialog({ kind: 'problems', problems: [say('fileProblem.folder')] });
  else if (file) void openFile(file);
}
