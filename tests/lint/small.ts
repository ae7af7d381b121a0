import { stringify } from 'yaml';
import type { Finding } from '../../src/lint/finding.ts';
import { lintScenario } from '../../src/lint/lintScenario.ts';
import { NO_REFERENCE, type Reference } from '../../src/lint/reference.ts';
import { formatProblem, inspectScenario } from '../../src/scenario/loadScenario.ts';

/* eslint-disable @typescript-eslint/no-explicit-any */

const seat = (id: string, capability: number | null, objectives: readonly unknown[]) => ({
  id,
  name: id,
  brief: 'A seat of a small game.',
  readIn: 'Read this first.',
  doctrine: capability === null ? 'convenor' : 'balancer',
  capability,
  readiness: 50,
  support: 60,
  reputation: 50,
  resilience: 40,
  capital: 5,
  slots: 3,
  motive: 'none',
  objectives: structuredClone(objectives),
  secrets: [],
});

const own = [
  { id: 'ready', text: 'Bring readiness toward 70.', measure: { of: 'score', score: 'readiness' }, kind: 'atLeast', target: 70 },
  { id: 'home', text: 'Bring support toward 80.', measure: { of: 'score', score: 'support' }, kind: 'atLeast', target: 80 },
  { id: 'calm', text: 'Bring stability toward 90.', measure: { of: 'stability' }, kind: 'atLeast', target: 90 },
] as const; // prettier-ignore

/** A small game of two neighbours and a convenor, of which there is nothing to say. Fresh data each time, to be broken. */
export const small = (): any => ({
  format: 1,
  id: 'small',
  title: 'Small',
  summary: 'Two neighbours and a convenor.',
  sources: [],
  calendar: { turns: 4, quarter: 1, hiddenEnd: false },
  actors: [seat('NOR', 50, own), seat('SOU', 50, own), seat('CHR', null, own)],
  pairs: [{ between: ['NOR', 'SOU'], trust: [40, 40], tension: 40 }],
  places: [
    {
      id: 'BAY',
      name: 'Bay',
      heat: 40,
      presence: 30,
      claimants: ['NOR', 'SOU'],
      seats: [
        { actor: 'NOR', proximity: 60, stake: 50 },
        { actor: 'SOU', proximity: 60, stake: 50 },
      ],
    },
  ],
  forums: [{ id: 'board', name: 'Board', body: 'board', chair: 'CHR', members: ['NOR', 'SOU', 'CHR'], seasons: [1] }],
  agreements: [],
  injects: [
    {
      id: 'storm',
      text: 'A storm.',
      turn: 2,
      chance: 50,
      kind: 'disaster',
      nature: 'typhoon',
      hosts: ['NOR'],
      severity: 50,
    },
  ],
  citations: { play: { kind: 'play', cite: 'A judgement' } },
  provenance: [{ of: ['*', '*.*'], source: 'play', note: 'All values are judgements.' }],
  teaching: {
    minutes: 30,
    difficulty: 'easy',
    teaches: 'Something small.',
    goals: ['One.', 'Two.', 'Three.'],
    questions: ['One?', 'Two?', 'Three?'],
    note: 'A page.',
  },
});

/** What an author is told of a small game after one change. */
export function findingsAfter(change: (data: any) => void, reference: Reference = NO_REFERENCE): readonly Finding[] {
  const data = small();
  change(data);
  const { setup, notes, problems } = inspectScenario(stringify(data, { aliasDuplicateObjects: false }));
  if (setup === undefined || notes === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return lintScenario(setup, notes, reference);
}
