/** How far one assumption moves a game across its range, as it was measured for this edition. */
interface Measured {
  readonly name: string;
}
interface Sensitivity {
  readonly rows: readonly Measured[];
}

const files = import.meta.glob<Sensitivity>('../../../assets/sensitivity.json', { import: 'default' });
/** How many are named. */
const NAMED = 10;
let reading: Promise<readonly string[]> | undefined;

/** Names of the assumptions that matter most, the weightiest first; none where nothing has been measured. */
export function weightiest(): Promise<readonly string[]> {
  reading ??= read();
  return reading;
}

async function read(): Promise<readonly string[]> {
  const [fetch] = Object.values(files);
  try {
    const { rows } = (await fetch?.()) ?? { rows: [] };
    return rows.slice(0, NAMED).map(({ name }) => name);
  } catch {
    reading = undefined;
    return [];
  }
}
