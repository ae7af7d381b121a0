import { describe, expect, test } from 'vitest';
import { ORDER_KINDS, orderKey } from '../../src/session/catalogue.ts';
import { fieldsOf, isPlannable, kindState, newForm, orderFrom, withField } from '../../src/ui/store/orderForm.ts';
import { groupForecast } from '../../src/ui/store/forecastGroups.ts';
import { tableOf } from './table.ts';

const host = tableOf('crowded-sea', 'VNM');
const view = host.view('VNM');

describe('an order form', () => {
  test('offers only what the rules allow, by every path through it', () => {
    const made = new Set<string>();
    for (const kind of ORDER_KINDS) {
      let forms = [newForm(host, view, kind)];
      for (const { name } of host.form(kind)) {
        forms = forms.flatMap((form) => {
          const field = fieldsOf(host, view, form).find((one) => one.name === name);
          const open = field?.choices.filter(({ why }) => why === undefined) ?? [];
          return open.map(({ value }) => withField(host, view, form, name, value));
        });
      }
      for (const form of forms) {
        const order = orderFrom(host, view, form);
        if (!order) continue;
        expect(isPlannable(view, order), orderKey(order)).toBe(true);
        made.add(orderKey(order));
      }
    }
    expect(made.size).toBe(view.plannable.length);
  });

  test('says why a choice is barred', () => {
    const form = newForm(host, view, 'jointExercise');
    const choices = fieldsOf(host, view, form).find(({ name }) => name === 'with')?.choices ?? [];
    expect(choices.some(({ value }) => value === 'VNM')).toBe(false);
    expect(choices.find(({ value }) => value === 'ASEAN')?.why?.code).toBe('noCapability');
    expect(choices.find(({ value }) => value === 'JPN')?.why).toBeUndefined();
  });

  test('leaves the other seat to whoever fills it in, unless it was picked', () => {
    expect(newForm(host, view, 'dialogue').values['with']).toBeUndefined();
    expect(newForm(host, view, 'dialogue', 'CHN').values['with']).toBe('CHN');
    expect(orderFrom(host, view, newForm(host, view, 'dialogue'))).toBeUndefined();
  });

  test('knows what has to be offered, and what cannot be done now', () => {
    expect(kindState(host, view, 'dialogue').offer).toBe(true);
    expect(kindState(host, view, 'presencePatrol')).toMatchObject({ offer: false, why: undefined });
    expect(kindState(host, view, 'disasterRelief').why).toMatchObject({ code: 'noDisaster' });
  });
});

describe('a forecast', () => {
  test('tells of those who were not asked, the most alarmed first', () => {
    const order = {
      kind: 'jointExercise',
      by: 'VNM',
      with: 'USA',
      at: 'SCS',
      scale: 'large',
      notify: false,
      observers: false,
    } as const;
    const { scenario } = host;
    const me = view.me;
    const usa = scenario.actorIx.get('USA') ?? -1;
    const groups = groupForecast(scenario, me, usa, host.forecast('VNM', order).rows);
    expect(groups.me.length).toBeGreaterThan(0);
    expect(groups.partner.length).toBeGreaterThan(0);
    expect(scenario.actors[groups.outsiders[0]?.actor ?? -1]?.id).toBe('CHN');
    expect(groups.outsiders[0]?.rows.map(({ score }) => score).sort()).toEqual([
      'posture',
      'posture',
      'tension',
      'tension',
    ]);
    expect(groups.outsiders.some(({ actor }) => actor === me || actor === usa)).toBe(false);
  });
});
