import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Setup } from '../rules/scenario/setup.ts';
import { count, given, type Command } from './command.ts';
import { drawRows, type DrawRow } from './drawRows.ts';
import { shippedSetups, smallSetups } from './files.ts';

/** The page that RULES.md (R1.6) names. */
export const DRAWS = path.join('docs', 'draws.md');
/** Games behind the page: enough for every draw that play can come to. */
const GAMES = 270;

const allSetups = (): readonly Setup[] => [...shippedSetups(), ...smallSetups()];

export const draws: Command = {
  usage: '[--games N]',
  about:
    'lists every kind of draw with its clause and chance, over so many games; without a number, writes docs/draws.md too',
  run(args) {
    const asked = given(args, ['games'], 0, 0);
    const rows = drawRows(allSetups(), count(asked, 'games', GAMES));
    console.log(drawTable(rows));
    if (asked.options['games'] === undefined) writeFileSync(DRAWS, drawPage(rows));
    return 0;
  },
};

/** Every draw as a page of the rulebook. */
export const drawText = (): string => drawPage(drawRows(allSetups(), GAMES));

function drawPage(rows: readonly DrawRow[]): string {
  const cells = rows.map(({ pattern, clause, about, ...row }) =>
    ['', `\`${pattern}\``, clause, chanceOf(row), about, ''].join(' | ').trim(),
  );
  return `# Every random draw

Written by \`npm run draws\` from ${String(GAMES)} games of random play; do not edit by hand. Nothing else in the game is left to chance. A draw is made
from the seed and its name alone (R1.6), so that changing one order changes no other draw. Words in braces stand for what is
drawn about: a turn, a seat, a flashpoint. Where chances differ, the least and the greatest that were met are given; the clause
says how they come about. Numbers are whole, those of scores in hundredths, and all of a range are as likely.

| draw | clause | chance | what it decides |
| --- | --- | --- | --- |
${cells.join('\n')}
`;
}

/** One line for each kind of draw. */
export function drawTable(rows: readonly DrawRow[]): string {
  const lines = rows.map(({ pattern, clause, about, times, came, ...row }) => {
    const share = row.isChance ? `, came ${((100 * came) / times).toFixed(1)} %` : '';
    return [pattern, clause, `${chanceOf(row)}${share}`, String(times), about];
  });
  const all = [['draw', 'clause', 'chance', 'times', 'what it decides'], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) =>
      line
        .map((cell, ix) => cell.padEnd(widths[ix] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function chanceOf({ isChance, low, high }: Pick<DrawRow, 'isChance' | 'low' | 'high'>): string {
  if (!isChance) return `one of ${String(low)} to ${String(high)}`;
  return low === high ? percent(low) : `${percent(low)} to ${percent(high)}`;
}

const percent = (points: number): string => `${(points / 100).toFixed(2)} %`;
