import { test } from 'vitest';
import { inspectScenario, formatProblem } from '../../src/scenario/loadScenario.ts';
import { checkedJson } from '../../src/scenario/plainData.ts';
import { RECORD_CAPS } from '../../src/scenario/caps.ts';
const r = (s: string, n: number) => s.repeat(n);
const cases: Record<string,string> = {
 big: r('a: 1\n', 10_000_000), deepFlow: r('[',100000)+r(']',100000), deepFlow2: r('{a: ',100000), deepBlock: Array.from({length:1900},(_,i)=>r(' ',i)+'a:').join('\n'),
 deepDash: r('- ',100000)+'x', deepQ: r('? ',100000)+'x', hiddenFlow: '["]", '+r('["]", ',50000),
 aliases: 'a: &a [x,x]\nb: &b [*a,*a]\n', tag: 'a: !!js/function "x"', merge: 'a: 1\n<<: {b: 1}', many: r('- 1\n', 60000), manyKeys: Array.from({length:30000},(_,i)=>`k${i}: 1`).join('\n'),
 manyActors: 'actors:\n'+r('  - id: A\n', 18000), flowNums: 'a: ['+r('1,', 65000)+']', newlines: r('\n', 1_999_999), spaces: r(' ', 1_999_999), quotes: r('"\n', 999_000), squotes: r("'\n", 999_000), squotes5: r("'''''\n", 330_000), comments: r('#\n', 999_000), colons: r(':\n', 999_000), dashes: r('-\n', 600_000), longline: r('a', 1_999_999), block: 'a: |\n'+r(' x\n', 600_000), plainml: 'a: b\n'+r(' x\n', 600_000),
 blockTrail: 'a: |\n'+r(' \n', 999_000), actorsSame: 'actors:\n'+r(' - {id: A, pairs: 1}\n', 8000), unknownDeep: 'actors:\n'+r(' - {x: 1}\n', 20000), pairsMany: 'actors: [{id: A},{id: B}]\npairs:\n'+r(' - between: [A, C]\n', 12000),
 backslash: 'a: "'+r('\\',1_000_000), percent: r('%a\n', 600000), dupKeys: r('a: 1\n', 30000), emptyFlow: r('[],', 60000), mixed: 'a: ['+r('{"b":1},',20000)+']',
};
for (const [k,v] of Object.entries(cases)) test(k, () => { const t = performance.now(); const x = inspectScenario(v,'f'); const dt = performance.now()-t; console.log(k, Math.round(dt)+'ms', x.total, formatProblem(x.problems[0]!).slice(0,160)); }, 60000);
const j: Record<string,string> = { big: r(' ',50_000_000), deep: r('[',100000), deepobj: r('{"a":',100000), many: '['+r('1,',1_500_000)+'1]', keys:'{'+Array.from({length:400000},(_,i)=>`"k${i}":1`).join(',')+'}', strs: '['+r('"a\\"",',900_000)+'1]', proto: '{"\\u005f_proto__":1}', ws: '['+r('"a"'+r(' ',100)+',', 120000)+'1]' };
for (const [k,v] of Object.entries(j)) test('json '+k, () => { const t = performance.now(); const x = checkedJson(v,RECORD_CAPS,'f'); const dt = performance.now()-t; console.log('json', k, Math.round(dt)+'ms', x.ok ? 'ok' : formatProblem(x.error[0]!).slice(0,160)); }, 60000);
