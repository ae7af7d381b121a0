/* eslint-disable @typescript-eslint/no-explicit-any -- tests break what they like */
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { inspectScenario } from '../../src/scenario/loadScenario.ts';
import { dataOf } from './files.ts';

/** What is said about Crowded Sea after `change`, as `path: message`. */
function saidOf(change: (data: any) => void): string[] {
  const data = dataOf('crowded-sea');
  // Whatever is taken out below, nothing then speaks of it.
  delete data.provenance;
  delete data.citations;
  change(data);
  return inspectScenario(stringify(data, { aliasDuplicateObjects: false })).problems.map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

/** Crowded Sea with one agreement and no other. */
const agreed = (agreement: object) =>
  saidOf((data) => (data.agreements = [{ parties: ['USA', 'JPN'], name: 'A treaty', ...agreement }]));
/** Crowded Sea with one event and no other. */
const news = (inject: object) => saidOf((data) => (data.injects = [{ id: 'x', turn: 1, text: 'News.', ...inject }]));

describe('terms of agreements', () => {
  it.each([
    ['alliance', { trigger: 'clash', scope: 'SCS', burden: 'partner', consultation: true, bases: true, until: 12 }],
    ['access', { consultation: true, verification: 3 }],
    ['armsLimitation', { cap: 'largeExercise', verification: 2 }],
    ['intelligence', { secret: true }],
    ['supply', { secret: true, until: 4 }],
    ['training', { until: 4 }],
    ['influence', { parties: ['CHN', 'ASEAN'], until: 4 }],
    ['code', { parties: ['CHN', 'VNM'], at: 'SCS', verification: 1 }],
    ['restraint', { until: 2, verification: 2 }],
  ])('%s may have its own', (type, terms) => {
    expect(agreed({ type, ...terms })).toEqual([]);
  });

  it.each([
    ['alliance', { secret: true }, 'secret: an agreement of the type alliance has no term secret'],
    ['alliance', { cap: 'surge' }, 'cap: an agreement of the type alliance has no term cap'],
    ['hotline', { trigger: 'crisis' }, 'trigger: an agreement of the type hotline has no term trigger'],
    ['access', { scope: 'SCS' }, 'scope: an agreement of the type access has no term scope'],
    ['supply', { at: 'SCS' }, 'at: an agreement of the type supply has no flashpoint'],
    ['alliance', { scope: 'SCX' }, 'scope: there is no flashpoint "SCX"; did you mean "SCS"?'],
    ['code', { at: 'SCS', verification: 4 }, 'verification: verification must be one of 0, 1, 2, 3; it is 4'],
    ['alliance', { burden: 'evn' }, 'burden: burden must be one of even, proposer, partner; it is the text "evn"; did you mean "even"?'],
    ['alliance', { until: 0 }, 'until: until must be between 1 and 61; it is 0'],
    ['training', { verification: 1 }, 'verification: an agreement of the type training forbids nothing to verify'],
  ])('%s: %o', (type, terms, says) => {
    expect(agreed({ type, ...terms })).toEqual([`agreements[0].${says}`]);
  }); // prettier-ignore

  it('a body without forces receives influence, and gives none', () => {
    expect(agreed({ type: 'influence', parties: ['ASEAN', 'CHN'] })).toEqual([
      'agreements[0].parties[0]: ASEAN has no forces, and cannot give an influence package',
    ]);
    expect(agreed({ type: 'training', parties: ['ASEAN', 'CHN'] })).toEqual([]);
    expect(agreed({ type: 'supply', parties: ['CHN', 'ASEAN'] })).toEqual([
      'agreements[0].parties[1]: ASEAN has no forces, and cannot be party to an agreement of the type supply',
    ]);
  });

  it('directed ones may run both ways, others stand once', () => {
    const both = (type: string) =>
      saidOf((data) => {
        const one = { type, parties: ['RUS', 'VNM'], name: 'One' };
        data.agreements = [one, { ...one, parties: ['VNM', 'RUS'], name: 'Another' }];
      });
    for (const type of ['supply', 'access', 'influence', 'restraint']) expect(both(type), type).toEqual([]);
    for (const type of ['alliance', 'intelligence', 'training']) expect(both(type), type).toHaveLength(1);
  });
});

describe('events', () => {
  it.each([
    ['disaster', { nature: 'pandemic', hosts: ['VNM', 'ASEAN'], severity: 40 }],
    ['cyber', { host: 'JPN', severity: 30, suspect: 'CHN', falseAttribution: 50, culprit: 'RUS' }],
    ['cyber', { host: 'JPN', severity: 30, suspect: 'CHN', falseAttribution: 50, culprit: 'CHN' }],
    ['attack', { host: 'VNM', severity: 30, support: 4 }],
    ['election', { actor: 'USA', swing: 8, lean: 3 }],
    ['burdenDemand', { of: 'USA', from: 'JPN', support: 4, credibility: 6 }],
    ['baseAccident', { host: 'JPN', guest: 'USA', support: 5 }],
    ['leak', { between: ['USA', 'AUS'], trust: 5, transparency: 3 }],
    ['invitation', { host: 'USA', guests: ['CHN', 'ASEAN'] }],
    ['officers', { between: ['USA', 'CHN'] }],
    ['armsBid', { buyer: 'VNM', suppliers: ['RUS', 'IND'] }],
    ['powerShift', { actor: 'CHN', capability: -2.5 }],
    ['strategyReview', { actor: 'VNM', doctrine: 'balancer', credibility: -4 }],
  ])('%s is read', (kind, fields) => {
    expect(news({ kind, ...fields })).toEqual([]);
  });

  it.each([
    ['disaster', { nature: 'typhoon', hosts: ['VNM', 'VNM'], severity: 40 }, 'hosts[1]: the seat "VNM" stands here a second time'],
    ['disaster', { nature: 'typhoon', hosts: [], severity: 40 }, 'hosts: hosts must hold at least one seat; it holds 0'],
    ['disaster', { nature: 'cyber', hosts: ['VNM'], severity: 40 }, 'nature: nature must be one of typhoon, earthquake, piracy, pandemic, trafficking, climate; it is the text "cyber"'],
    ['cyber', { host: 'JPN', severity: 30, suspect: 'JPN', falseAttribution: 50 }, 'suspect: JPN cannot be blamed for what strikes it'],
    ['cyber', { host: 'JPN', severity: 30, suspect: 'ASEAN', falseAttribution: 50 }, 'suspect: ASEAN has no forces, and blaming it raises no tension'],
    ['cyber', { host: 'JPN', severity: 30, suspect: 'CHN', falseAttribution: 101 }, 'falseAttribution: falseAttribution must be between 0 and 100; it is 101'],
    ['election', { actor: 'USA', swing: 8, lean: 6 }, 'lean: lean must be between 0 and 5; it is 6'],
    ['burdenDemand', { of: 'USA', from: 'USA', support: 4, credibility: 6 }, 'of: USA cannot ask itself for more'],
    ['baseAccident', { host: 'JPN', guest: 'JPN', support: 4 }, 'guest: JPN cannot be a guest of itself'],
    ['baseAccident', { host: 'ASEAN', guest: 'USA', support: 4 }, 'host: ASEAN has no forces, and it has no bases'],
    ['leak', { between: ['USA', 'USA'], trust: 5, transparency: 3 }, 'between[1]: the seat "USA" stands here a second time'],
    ['invitation', { host: 'USA', guests: ['CHN', 'USA'] }, 'guests[1]: USA cannot be a guest of itself'],
    ['armsBid', { buyer: 'VNM', suppliers: ['RUS', 'VNM'] }, 'suppliers[1]: VNM cannot supply itself'],
    ['armsBid', { buyer: 'VNM', suppliers: ['RUS'] }, 'suppliers: suppliers must hold exactly 2; it holds 1'],
    ['powerShift', { actor: 'ASEAN', capability: 2 }, 'actor: ASEAN has no forces, and it has no capability that could shift'],
    ['strategyReview', { actor: 'VNM', doctrine: 'convenor', credibility: 0 }, 'doctrine: doctrine must be one of primacy, orderShaping, balancer, hedger, insulated; it is the text "convenor"'],
    ['officers', { between: ['USA', 'FRA'] }, 'between[1]: there is no seat "FRA"; known: CHN, VNM, USA, JPN, AUS, ASEAN, IND, RUS'],
  ])('%s: %o', (kind, fields, says) => {
    expect(news({ kind, ...fields })).toEqual([`injects[0].${says}`]);
  }); // prettier-ignore
});

describe('the rest', () => {
  it('dependence for arms is a part of dependence', () => {
    const pair = (fields: object) => saidOf((data) => (data.pairs = [{ between: ['VNM', 'RUS'], ...fields }]));
    expect(pair({ dependence: [20, 5], armsDependence: [20, 0] })).toEqual([]);
    expect(pair({ dependence: [20, 5], armsDependence: [20.5, 0] })).toEqual([
      'pairs[0].armsDependence[0]: armsDependence is a part of dependence, which is 20; it is 20.5',
    ]);
    // Dependence that the file leaves out is 5.
    expect(pair({ armsDependence: [5, 5.01] })).toHaveLength(1);
  });

  it('a trend is that of forces, and small', () => {
    const trend = (ix: number, capability: number, income = 0) =>
      saidOf((data) => (data.actors[ix].trend = { capability, income }));
    expect(trend(0, 1.5, -1)).toEqual([]);
    expect(trend(5, 1)).toEqual(['actors[5].trend.capability: a seat without forces has no capability that moves']);
    expect(trend(0, 6)).toHaveLength(1);
  });

  it('a forum is one of five bodies', () => {
    expect(saidOf((data) => (data.forums[0].body = 'summit'))).toEqual([]);
    expect(saidOf((data) => (data.forums[0].body = 'council'))).toEqual([
      'forums[0].body: body must be one of board, regionalForum, summit, cooperation, ministers; it is the text "council"',
    ]);
  });

  it('words of the rules are no ids', () => {
    expect(saidOf((data) => (data.actors[6].id = 'ALONE'))).toContain(
      'actors[6].id: the id ALONE is taken by the game itself',
    );
    expect(saidOf((data) => (data.places[0].id = 'THREATS'))).toContain(
      'places[0].id: the id THREATS is taken by the game itself',
    );
  });
});
