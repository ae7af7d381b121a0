import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { formatProblem, loadScenario, checkSetup } from '../../src/scenario/loadScenario.ts';
import { printScenario } from '../../src/scenario/printScenario.ts';
import { expect } from 'vitest';
for (const name of ['channels', 'crowded-sea'])
  test(name, () => {
    const r = loadScenario(readFileSync(`scenarios/${name}.yaml`, 'utf8'), name);
    if (!r.ok) throw new Error(r.error.map(formatProblem).join('\n'));
    const c = checkSetup(JSON.parse(JSON.stringify(r.value)));
    if (!c.ok) throw new Error(c.error.map(formatProblem).join('\n'));
    expect(c.value).toEqual(r.value);
    const p = loadScenario(printScenario(r.value));
    if (!p.ok) throw new Error(p.error.map(formatProblem).join('\n'));
    expect(p.value).toEqual(r.value);
  });
test('bad', () => {
  const t = readFileSync('scenarios/channels.yaml', 'utf8').replace('capability: 80', 'capability: 140').replace('hiddenEnd: false','hidenEnd: no').replace('of: trustBetween, with: JPN','of: trustBetween, with: AUS').replace('readiness: 50','readiness: 1e1').replace('orders: [dialogue]','orders: [dialog]').replace('slots: 4','').replace('kind: comment','kind: coment').replace('quarter: 1','quarter: 7').replace('trust: [62, 62]','trust: [62]').replace("doctrine: orderShaping",'doctrine: orderSheping').replace('- [JPN, CHN]','- [JPN, JPN]\n  - [JPN, KOR]');
  const r = loadScenario(t,'x.yaml');
  if (!r.ok) console.log(r.error.map(formatProblem).join('\n'));
});
