import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Order, Scenario } from '../src/rules/index.ts';
import { commonChecksum, median, middle, milliseconds, noteOf, ratio, type Bench, type Measured } from './bench.ts';
import { checksumOf, crowdedSea, ordersByTurn, ordersIn, rerun, scripts, type Script } from './games.ts';

const GAMES = 40;
const PEER = path.resolve('bench/peer');

/** The same `random` games for every variant: what differs is who carries them out. */
const setting = (): { scenario: Scenario; all: readonly Script[] } => {
  const scenario = crowdedSea();
  return { scenario, all: scripts(scenario, 'random', GAMES) };
};

function steps(explain: boolean): Measured {
  const { scenario, all } = setting();
  const orders = ordersIn(all);
  const time = milliseconds(() => {
    for (const script of all) rerun(scenario, script, explain);
  });
  const turns = all.reduce((sum, script) => sum + script.turns, 0);
  const inputs = all.reduce((sum, script) => sum + script.inputs.flat().length, 0);
  return {
    value: (time * 1_000) / orders,
    checksum: checksumOf(all.map((script) => rerun(scenario, script, explain))),
    note: `${orders} orders and ${inputs - orders} answers and moves in ${turns} turns; ${((time * 1_000) / turns).toFixed(0)} µs a turn`,
  };
}

type Act = readonly [move: string, by: number, ...rest: number[]];
interface PeerScript {
  readonly seats: number;
  readonly places: number;
  readonly turns: readonly (readonly Act[])[];
}

/** An order as the peer's small game knows it: meet, exercise, sail or improve. */
function actOf(scenario: Scenario, order: Order): Act {
  const seat = (id: string): number => scenario.actorIx.get(id) ?? 0;
  const by = seat(order.by);
  const at = 'at' in order ? (scenario.placeIx.get(order.at) ?? 0) : 0;
  if (order.kind === 'jointExercise') return ['exercise', by, seat(order.with), at, 1_000];
  if (order.kind === 'posture' || order.kind === 'presencePatrol' || order.kind === 'greyZoneProbe')
    return ['sail', by, at, 1_000];
  if ('with' in order) return ['meet', by, seat(order.with)];
  if ('toward' in order) return ['meet', by, seat(order.toward)];
  return ['improve', by];
}

async function peer(): Promise<Measured> {
  const { scenario, all } = setting();
  const game: unknown = await import(/* @vite-ignore */ pathToFileURL(path.join(PEER, 'peerGame.mjs')).href);
  const { playPeer } = game as { readonly playPeer: (script: PeerScript) => unknown };
  const [seats, places] = [scenario.actors.length, scenario.places.length];
  const acts = all.map((script): PeerScript => {
    const turns = ordersByTurn(script).map((orders) => orders.map((order) => actOf(scenario, order)));
    return { seats, places, turns };
  });
  const time = milliseconds(() => acts.forEach((script) => playPeer(script)));
  return { value: (time * 1_000) / ordersIn(all), checksum: checksumOf(acts.map((script) => playPeer(script))) };
}

/** boardgame.io comes by its own lockfile, when this is first run; the root install never fetches it. */
function fetchPeer(): string | undefined {
  if (existsSync(path.join(PEER, 'node_modules', 'boardgame.io'))) return undefined;
  console.log('fetching boardgame.io: npm ci --prefix bench/peer');
  const args = ['ci', '--prefix', 'bench/peer', '--ignore-scripts', '--no-audit', '--no-fund'];
  const windows = process.platform === 'win32';
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  });
  return status === 0 ? undefined : 'boardgame.io cannot be fetched (npm ci --prefix bench/peer)';
}

export const step: Bench = {
  name: 'step',
  rounds: 5,
  variants: { off: () => steps(false), on: () => steps(true), 'boardgame.io': peer },
  missing: fetchPeer,
  lines: (runs) => {
    const times = ratio(runs, 'boardgame.io', 'off');
    const told = ratio(runs, 'on', 'off');
    const ours = commonChecksum(runs, ['off', 'on']);
    const theirs = commonChecksum(runs, ['boardgame.io']);
    return [
      {
        what: 'step of Crowded Sea, random, events off: an order against a move of boardgame.io 0.50.2',
        text:
          `${middle(runs, 'off').toFixed(1)} µs against ${middle(runs, 'boardgame.io').toFixed(1)} µs: ${times.toFixed(1)} × ` +
          `(${noteOf(runs, 'off')}) · ${ours} · its own ${theirs}`,
        reach: '50 ×',
        ok: times >= 50,
      },
      {
        what: 'the same, events on against off',
        text: `${middle(runs, 'on').toFixed(1)} µs an order: ${told.toFixed(2)} × (spread ${spread(runs['on'])}) · ${ours}`,
        reach: 'at most 3 ×',
        ok: told <= 3,
      },
    ];
  },
};

const spread = (all: readonly Measured[] = []): string => {
  const values = all.map(({ value }) => value);
  return `${(Math.min(...values) / median(values)).toFixed(2)}–${(Math.max(...values) / median(values)).toFixed(2)}`;
};
