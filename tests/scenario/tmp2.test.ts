import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { loadScenario } from '../../src/scenario/loadScenario.ts';
import { compileScenario } from '../../src/rules/scenario.ts';
import { measured } from '../../src/rules/measures.ts';
import { ceilingsOf } from '../../src/rules/standing/forums.ts';

function start(setup: any, scenario: any) {
  const n = setup.actors.length; const d = setup.defaults; const ix = (id: string) => scenario.actorIx.get(id);
  const ties: any[] = []; 
  for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) ties.push({ trust: d.trust, posture: d.posture, credibility: d.credibility, dependence: d.dependence, belief: 0 });
  const dyads = scenario.dyads.map(() => ({ tension: d.tension, flare: 0, interoperability: d.interoperability, transparency: d.transparency, grievance: d.grievance }));
  for (const p of setup.pairs) { const [a, b] = p.between.map(ix);
    for (const k of ['trust', 'posture', 'credibility', 'dependence']) if (p[k]) { ties[a * n + b][k] = p[k][0]; ties[b * n + a][k] = p[k][1]; }
    for (const k of ['tension', 'interoperability', 'transparency', 'grievance']) if (p[k] !== undefined) dyads[scenario.dyadOf[a * n + b]][k] = p[k]; }
  const footholds: any[] = [];
  setup.places.forEach((p: any) => setup.actors.forEach((a: any) => { const s = p.seats.find((x: any) => x.actor === a.id); footholds.push({ claim: s?.claim ?? d.claim, interest: 0, reach: s?.reach ?? s?.proximity ?? d.placeProximity }); }));
  return { turn: 1, phase: 'propose', end: 8, actors: setup.actors.map((a: any) => ({ ...a, capability: a.capability ?? 0, unmet: 0, crises: 0 })), ties, dyads, places: setup.places.map((p: any) => ({ ...p, rung: 0, highestRung: 0 })), footholds, region: { norm: 0, track: 0 }, fatigue: [],
    agreements: setup.agreements.map((g: any, i: number) => ({ id: String(i), type: g.type, parties: g.parties.map(ix).sort((x: number, y: number) => x - y), at: -1, since: 0, until: 0 })), proposals: [], disasters: [], crises: [], marks: [], outcome: null };
}
for (const name of ['channels', 'crowded-sea'])
  test(name, () => {
    const r = loadScenario(readFileSync(`scenarios/${name}.yaml`, 'utf8'));
    if (!r.ok) throw new Error('x');
    const scenario = compileScenario(r.value);
    const here: any = { scenario, state: start(r.value, scenario), params: scenario.params };
    const out: string[] = [];
    r.value.actors.forEach((a, ix) => {
      for (const [deck, list] of [['public', a.objectives], ['secret', a.secrets]] as const)
        for (const o of list) {
          const v = measured(here, ix, o.measure);
          const pay = o.kind === 'count' ? v / o.target : o.kind === 'atLeast' ? (v - (o.target - 2000)) / 2000 : (o.target + 2000 - v) / 2000;
          out.push([a.id, deck, o.id, o.measure.of, v / 100, o.kind, o.target / 100, Math.round(pay * 100) + '%'].join('  '));
        }
    });
    console.log(out.join('\n'));
    if (r.value.forums[0]) console.log(JSON.stringify([0,1,2,3].map((l) => ceilingsOf(here, r.value.forums[0]!, scenario.actorIx.get('ASEAN')!, 0, l))));
  });
