import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { measureEffects } from '../measure/effectSizes.ts';
import { measureLunches } from '../measure/freeLunch.ts';
import { measurePivots } from '../measure/pivots.ts';
import { count, given, oneOf, type Command } from './command.ts';
import { commit } from './commit.ts';
import { effectsText, lunchText, pivotText, type Measured } from './effectsPage.ts';
import { shippedSetups } from './files.ts';

const PAGE = path.join('docs', 'effects.md');
const PARTS = ['all', 'effects', 'pivots', 'lunches'] as const;
type Part = (typeof PARTS)[number];
const GAMES = 20;
/** A game is asked for free lunches in one turn and seat only. */
const LUNCHES_MORE = 3;
const SEEDS = { effects: 'effects', pivots: 'pivots', lunches: 'lunches' } as const;

export const effects: Command = {
  usage: '[--games N] [--part all|effects|pivots|lunches]',
  about:
    'measures the effect of every act beside the evidence, the pivot table and free lunches; all of it writes docs/effects.md',
  run(args) {
    const asked = given(args, ['games', 'part'], 0, 0);
    const games = count(asked, 'games', GAMES, 2);
    const part = oneOf(asked, 'part', PARTS, 'all');
    // Before the games: while they are played, the checkout may move on.
    const from = commit();
    const page = pageOf(measured(part, games), games, from);
    console.log(page);
    if (part === 'all') writeFileSync(PAGE, page);
    return 0;
  },
};

function measured(part: Part, games: number): Measured {
  const setups = shippedSetups();
  const wants = (one: Part): boolean => part === 'all' || part === one;
  const tell =
    (one: string) =>
    (progress: string): void => {
      console.error(`${one}: ${progress}`);
    };
  return {
    ...(wants('effects') && { effects: measureEffects(setups, games, SEEDS.effects, tell('effects')) }),
    ...(wants('pivots') && { pivots: measurePivots(setups, games, SEEDS.pivots, tell('pivots')) }),
    ...(wants('lunches') && { lunches: measureLunches(setups, LUNCHES_MORE * games, SEEDS.lunches, tell('lunches')) }),
  };
}

function pageOf({ effects: figures, pivots, lunches }: Measured, games: number, from: string): string {
  const seeds = (name: string, times = 1): string => `${name}/0 … ${name}/${String(times * games - 1)}`;
  const parts = [
    ...(figures
      ? [`## Effect sizes\n\n${EFFECTS}\n\nSeeds ${seeds(SEEDS.effects)} in each scenario.\n\n${effectsText(figures)}`]
      : []),
    ...(pivots
      ? [`## Pivots\n\n${PIVOTS}\n\nSeeds ${seeds(SEEDS.pivots)} in each scenario.\n\n${pivotText(pivots)}`]
      : []),
    ...(lunches
      ? [
          `## Free lunches\n\n${LUNCHES}\n\nSeeds ${seeds(SEEDS.lunches, LUNCHES_MORE)} in each scenario.\n\n${lunchText(lunches)}`,
        ]
      : []),
  ];
  return `# What acts do, beside the evidence

Written by \`npm run effects\` at commit ${from}, from the games that the seeds name, preset Balanced; do not edit by hand. Standard errors
count a game as one observation, however often it was looked at.

${parts.join('\n\n')}
`;
}

const EFFECTS = `Games of \`standard\` seats, each scenario played on for twelve quarters without its scheduled incident. In turns 2, 4, 6 and 8 each act is put in
once, drawn from all that the rules allow, beside everything that was done anyway, with slots and capital to spare; the same turn is played
without it. Every other order and every die is the same. What is shown is the difference of tension at the end of a quarter, averaged over the
four quarters from the act on ("in its year"). Outside crises nobody answers the act with other orders, so this is what the rules make of it.
The evidence is of correlations in small panels, some of it from several specifications. A figure is met where it lies within two standard
errors of the difference of the two, or where its own interval touches the band that the evidence allows.`;

const PIVOTS = `The first window of every crisis, again with each move of the lead that was challenged, everything else the same; later windows are decided by
\`standard\` on both sides. Where a rung is named the crisis is moved there first. War is not drawn: the risks of all windows are put together.`;

const LUNCHES = `Games of \`standard\` seats; in each, one seat and turn. Every option of every order that the rules allow there is played and left out, whom it is for
and where being drawn, whoever is asked saying yes, to the end of the game. An order is free in a state where it raises its giver's final score and
lowers nothing that the giver is paid for: no public objective, not the secret one, not the share of calm, not its motive card, and not peace
(all by more than a tenth of a point). Capital and attention are no objective; they count by what they displace: the order comes first, the last
of the seat's own acts of that turn give way, and later ones that can no longer be paid fall away. The third column of each motive shows the
same with slots and capital given away. The motive is that of the drawn seat that threatens the giver most.`;
