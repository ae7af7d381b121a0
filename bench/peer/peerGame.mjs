/**
 * A small game of states in boardgame.io, as its guide writes one: G is plain data, a move changes it in place and the library
 * makes that immutable. Seats, scores, kinds of act and arithmetic are those of the rules in small: an act is paid for, moves
 * what is between two seats or at a place, and a military one alarms every third seat; a turn ends with drift.
 */
import { Client } from 'boardgame.io/dist/cjs/client.js';

const WHOLE = 10_000;
const share = (part, value) => Math.round((part * value) / WHOLE);
const gain = (value, delta) => Math.min(delta, Math.round((delta * (WHOLE - value)) / 7_500));
const row = (scores, count) => Array.from({ length: count }, () => ({ ...scores }));
const dyadOf = (seats, a, b) => Math.min(a, b) * seats + Math.max(a, b);

/** @param {number} seats @param {number} places */
const game = (seats, places) => ({
  name: 'peer',
  setup: () => ({
    quarter: 1,
    actors: row({ capital: 9, readiness: 5_000, support: 5_000, reputation: 5_000 }, seats),
    ties: row({ trust: 4_500, posture: 2_000, credibility: 3_000, dependence: 500, belief: 0 }, seats * seats),
    dyads: row(
      { tension: 3_000, flare: 0, interoperability: 500, transparency: 2_500, grievance: 1_000 },
      seats * seats,
    ),
    places: row({ heat: 4_000, presence: 4_000, code: 0, rung: 0 }, places),
  }),
  turn: { activePlayers: { all: 'ordering' } },
  moves: {
    meet({ G }, by, other) {
      pay(G, by);
      warm(G, seats, by, other, 300);
    },
    exercise({ G }, by, other, at, intensity) {
      pay(G, by);
      warm(G, seats, by, other, 200);
      alarm(G, seats, by, other, at, intensity);
    },
    sail({ G }, by, at, intensity) {
      pay(G, by);
      G.places[at].presence += gain(G.places[at].presence, 300);
      alarm(G, seats, by, by, at, intensity);
    },
    improve({ G }, by) {
      pay(G, by);
      G.actors[by].readiness += gain(G.actors[by].readiness, 300);
    },
    endQuarter: ({ G }) => drift(G, seats),
  },
});

function pay(G, by) {
  G.actors[by].capital -= 1;
}

function warm(G, seats, by, other, delta) {
  for (const tie of [G.ties[by * seats + other], G.ties[other * seats + by]]) tie.trust += gain(tie.trust, delta);
  const dyad = G.dyads[dyadOf(seats, by, other)];
  dyad.transparency += gain(dyad.transparency, delta);
  dyad.tension -= share(2_000, dyad.tension > delta ? delta : 0);
}

function alarm(G, seats, by, other, at, intensity) {
  G.places[at].heat += gain(G.places[at].heat, share(2_000, intensity));
  for (let third = 0; third < seats; third += 1) {
    if (third === by || third === other) continue;
    const felt = share(intensity, WHOLE - G.ties[third * seats + by].trust);
    for (const actor of by === other ? [by] : [by, other]) {
      const tie = G.ties[actor * seats + third];
      tie.posture += gain(tie.posture, felt);
      const dyad = G.dyads[dyadOf(seats, actor, third)];
      dyad.tension += gain(dyad.tension, share(5_000, felt));
    }
  }
}

function drift(G, seats) {
  G.quarter += 1;
  for (const actor of G.actors) {
    actor.capital = Math.min(12, actor.capital + 4);
    actor.support += share(1_000, 5_000 - actor.support);
    actor.readiness += share(500, 5_000 - actor.readiness);
  }
  for (const tie of G.ties) {
    tie.trust += share(300, 4_500 - tie.trust);
    tie.posture -= share(1_500, tie.posture);
  }
  for (let a = 0; a < seats; a += 1)
    for (let b = a + 1; b < seats; b += 1) {
      const dyad = G.dyads[a * seats + b];
      const fear = share(5_000, G.ties[a * seats + b].posture + G.ties[b * seats + a].posture);
      dyad.tension += share(600, fear) - share(300, dyad.tension);
    }
  for (const place of G.places) {
    place.heat -= share(1_000, place.heat);
    place.presence -= share(1_000, place.presence);
  }
}

/**
 * Plays a game through the library's client, one move for each act, and one that ends each turn.
 * @param {{ seats: number, places: number, turns: readonly (readonly (readonly [string, ...number[]])[])[] }} script acts are `[move, seat, …]`
 * @returns {unknown} the last state
 */
export function playPeer({ seats, places, turns }) {
  const client = Client({ game: game(seats, places), numPlayers: seats, debug: false });
  for (const acts of turns) {
    for (const [move, by, ...rest] of acts) {
      client.updatePlayerID(String(by));
      client.moves[move](by, ...rest);
    }
    client.moves.endQuarter();
  }
  return client.getState().G;
}
