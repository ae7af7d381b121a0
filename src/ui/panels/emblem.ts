/** The land of the title page as one path, much coarser than the map: it is a picture, and nothing hangs on it. */
interface LandFile {
  readonly unit: number;
  readonly rings: readonly (readonly number[])[];
}

/** Units of the sheet between two points of a coast, and the smallest island that is drawn. */
const STEP = 2.4;
const SMALLEST = 5;

/** Path data in units of the sheet (1,600 across); the file holds whole steps from point to point. */
export function landPath({ unit, rings }: LandFile, step = STEP): string {
  return rings.map((steps) => ringPath(steps, unit, step)).join('');
}

function ringPath(steps: readonly number[], unit: number, step: number): string {
  const points: string[] = [];
  let [x, y] = [0, 0];
  let [lastX, lastY] = [-Infinity, -Infinity];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    x += (steps[at] ?? 0) * unit;
    y += (steps[at + 1] ?? 0) * unit;
    if (Math.abs(x - lastX) + Math.abs(y - lastY) < step) continue;
    points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
    [lastX, lastY] = [x, y];
  }
  return points.length < SMALLEST ? '' : `M${points.join('L')}Z`;
}
