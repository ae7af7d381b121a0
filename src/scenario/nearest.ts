/** Longer words are not compared: nobody mistypes them by two letters, and a hostile file may hold thousands. */
const LONGEST = 40;

/** How many letters must be added, dropped, changed or swapped with their neighbour to turn `from` into `to`. */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let best = Math.min(above[column]! + 1, line[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) best = Math.min(best, before[column - 2]! + 1);
      line.push(best);
    }
    before = above;
    above = line;
  }
  return above[to.length]!;
}

/** The word that was probably meant: at most two letters away, and fewer than half of it wrong. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const plain = word.toLowerCase();
  let found: string | undefined;
  let least = 3;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > 2) continue;
    const distance = editDistance(plain, candidate.toLowerCase());
    if (distance < least && distance * 2 < candidate.length) {
      least = distance;
      found = candidate;
    }
  }
  return found;
}

/** `; did you mean "hedger"?`, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : `; did you mean "${meant}"?`;
}

/** A list in words, cut where it would no longer be read. */
export function oneOf(known: readonly string[]): string {
  const shown = known.slice(0, 15).join(', ');
  return known.length > 15 ? `${shown} and ${known.length - 15} more` : shown;
}

/** Text from a file, short enough to repeat in a message, without what would break a line. */
export function quoted(text: string): string {
  const line = text.replace(/[\p{C}\p{Z}]+/gu, ' ');
  return line.length > LONGEST ? `"${line.slice(0, LONGEST)}…"` : `"${line}"`;
}
