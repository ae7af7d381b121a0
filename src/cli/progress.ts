/** Says on stderr how far so many jobs are: on a screen in one line, elsewhere at every tenth. */
export function progress(jobs: number, what = 'parts'): (done: number) => void {
  const { isTTY } = process.stderr;
  const began = performance.now();
  let tenths = 0;
  return (done) => {
    const tenth = Math.floor((10 * done) / jobs);
    if (!isTTY && tenth === tenths) return;
    tenths = tenth;
    const seconds = (performance.now() - began) / 1000;
    const left = Math.ceil((seconds * (jobs - done)) / done);
    const line = `${String(done)} of ${String(jobs)} ${what} after ${seconds.toFixed(0)} s, about ${String(left)} s left`;
    process.stderr.write(isTTY ? `\r${line.padEnd(70)}${done === jobs ? '\n' : ''}` : `${line}\n`);
  };
}
