import { describe, expect, it } from 'vitest';
import { FINDING_CODES, formatFinding, points, type FindingCode } from '../../src/lint/finding.ts';
import { NO_REFERENCE, type Reference } from '../../src/lint/reference.ts';
import { findingsAfter } from './small.ts';

/* eslint-disable @typescript-eslint/no-explicit-any */

interface Planted {
  readonly code: FindingCode;
  readonly what: string;
  readonly change: (data: any) => void;
  readonly path: string;
  readonly says: string;
  readonly reference?: Reference;
}

/** Another first objective of Northland. */
const wants =
  (objective: object) =>
  (data: any): void => {
    data.actors[0].objectives[0] = { id: 'first', text: 'Do it.', kind: 'atLeast', target: 60, ...objective };
  };
const FIRST = 'objectives.NOR.first';
const figures: Reference = {
  ...NO_REFERENCE,
  capability: { NOR: 61 },
  tension: { 'NOR-SOU': 29 },
  interoperability: { 'NOR-SOU': 16 },
};
/** All values have the source, but it is no play value. */
const cited = (data: any): void => {
  data.citations = { data: { kind: 'data', cite: 'Figures' } };
  data.provenance[0].source = 'data';
};

const PLANTED: readonly Planted[] = [
  {
    code: 'unreachable',
    what: 'more texts than there are meetings and matters',
    change: wants({ measure: { of: 'track' } }),
    // One meeting of a board: three matters, each text at most strength 4 and worth 1 a strength.
    says: 'NOR’s objective first can never be paid: it begins at 0, and board meets 1 time in 4 turns, so its measure comes to 12 at most; the target is 60',
    path: FIRST,
  },
  {
    code: 'notWhollyReachable',
    what: 'more deeds than a seat has slots in all turns',
    // Four turns of three orders are twelve.
    change: wants({ measure: { of: 'ordersDone', orders: ['modernisation'] }, kind: 'count', target: 13 }),
    says: '4 turns of 3 orders, so its measure comes to 12 at most; the target is 13',
    path: FIRST,
  },
  {
    code: 'notWhollyReachable',
    what: 'more texts than the sessions can adopt',
    change: wants({ measure: { of: 'textsAdopted', strength: 2 }, kind: 'count', target: 4 }),
    says: 'board meets 1 time in 4 turns, so its measure comes to 3 at most; the target is 4',
    path: FIRST,
  },
  {
    code: 'notWhollyReachable',
    what: 'more agreements than there are others to make them with',
    change: wants({ measure: { of: 'agreements', types: ['hotline', 'alliance'] }, kind: 'count', target: 3 }),
    says: 'with 2 other seats, 1 of them with forces',
    path: FIRST,
  },
  {
    code: 'unreachable',
    what: 'a deed that a seat can never do',
    change: (data) => {
      data.forums[0].members = ['SOU', 'CHR'];
      wants({ measure: { of: 'ordersDone', orders: ['forumText'] }, kind: 'count', target: 1 })(data);
    },
    says: 'NOR can never give forumText here',
    path: FIRST,
  },
  {
    code: 'unreachable',
    what: 'capability that cannot be built in time',
    change: wants({ measure: { of: 'score', score: 'capability' }, target: 95 }),
    says: 'it begins at 50, and 4 turns of building and deliveries raise it no further',
    path: FIRST,
  },
  {
    code: 'cannotFail',
    what: 'a need where nothing strikes',
    change: (data) => {
      data.injects[0].hosts = ['SOU'];
      wants({ measure: { of: 'unmetNeed' }, kind: 'atMost', target: 20 })(data);
    },
    says: 'NOR’s objective first is kept in every game: its measure comes to 0 at most, and may come to 20',
    path: FIRST,
  },
  {
    code: 'unreachable',
    what: 'a common aim that too few meetings can bring about',
    change: (data) => {
      data.commonAim = { text: 'Together.', track: 13, stability: 80 };
    },
    says: 'the common aim can never be reached: it begins at 0, and board meets 1 time in 4 turns, so the track comes to 12 at most; the target is 13',
    path: 'commonAim',
  },
  {
    code: 'metAtStart',
    what: 'a common aim that is there already',
    change: (data) => {
      data.region = { track: 20, norm: 0 };
      data.commonAim = { text: 'Together.', track: 20 };
    },
    says: 'the common aim is reached before the first turn: track begins at 20 and is to reach 20',
    path: 'commonAim',
  },
  {
    code: 'metAtStart',
    what: 'a score that is there already',
    change: wants({ measure: { of: 'score', score: 'resilience' }, target: 40 }),
    says: 'NOR’s objective first is met before the first turn: its measure begins at 40, and the target is 40',
    path: FIRST,
  },
  {
    code: 'paidAtStart',
    what: 'a score that is nearly there',
    change: wants({ measure: { of: 'score', score: 'resilience' }, target: 47 }),
    says: 'pays 65 % before the first turn: its measure begins at 40, and the target is 47',
    path: FIRST,
  },
  {
    code: 'paidAtStart',
    what: 'a secret one that is nearly there',
    change: (data) => {
      data.actors[0].secrets = [
        { id: 'hidden', text: 'Do it.', measure: { of: 'heat', at: 'BAY' }, kind: 'atMost', target: 33 },
      ];
    },
    says: 'NOR’s secret objective hidden pays 65 %',
    path: 'objectives.NOR.hidden',
  },
  {
    code: 'otherNumber',
    what: 'a text that names another target',
    change: wants({ text: 'Bring resilience toward 65.', measure: { of: 'score', score: 'resilience' } }),
    says: 'the text of NOR’s objective first says 65, and its target is 60',
    path: FIRST,
  },
  {
    code: 'sameMeasure',
    what: 'a secret that pays for what is paid already',
    change: (data) => {
      data.actors[0].secrets = [{ ...data.actors[0].objectives[0], id: 'again' }];
    },
    says: 'NOR’s secret objective again measures the same as ready',
    path: 'objectives.NOR.again',
  },
  {
    code: 'ownAffair',
    what: 'a seat that only counts its own orders',
    change: (data) => {
      for (const [ix, kind] of ['modernisation', 'posture', 'presencePatrol'].entries())
        data.actors[0].objectives[ix] = {
          id: kind,
          text: 'Do it.',
          measure: { of: 'ordersDone', orders: [kind] },
          kind: 'count',
          target: 3,
        };
    },
    says: 'nobody can affect what NOR wants',
    path: 'actors.NOR',
  },
  {
    code: 'farFromAll',
    what: 'a seat that is near nothing',
    change: (data) => {
      data.actors = [...data.actors, { ...data.actors[0], id: 'FAR' }];
      data.defaults = { placeProximity: 0 };
    },
    says: 'FAR has forces and is near none of 1 flashpoint',
    path: 'actors.FAR',
  },
  {
    code: 'defaultDyad',
    what: 'two seats at one place of whom nothing is said',
    change: (data) => {
      data.pairs = [];
    },
    says: 'NOR and SOU both sit at BAY, and everything between them is as in the defaults (trust 45, tension 30)',
    path: 'dyads.NOR-SOU',
  },
  {
    code: 'defaultDyad',
    what: 'partners of whom nothing is said',
    change: (data) => {
      data.agreements = [{ type: 'training', parties: ['NOR', 'CHR'], name: 'Staff college' }];
    },
    says: 'NOR and CHR are parties to Staff college',
    path: 'dyads.NOR-CHR',
  },
  {
    code: 'neverComes',
    what: 'an event without a chance',
    change: (data) => {
      data.injects[0].chance = 0;
    },
    says: 'only a white cell can bring it about',
    path: 'injects.storm',
  },
  {
    code: 'rarelyComes',
    what: 'an event after the usual end',
    change: (data) => {
      data.calendar.hiddenEnd = true;
      data.injects[0].turn = 5;
    },
    says: 'storm comes in turn 5, which is played in one game of three',
    path: 'injects.storm',
  },
  {
    code: 'rarelyComes',
    what: 'an event in the last turn of the usual end',
    change: (data) => {
      data.calendar.hiddenEnd = true;
      data.injects[0].turn = 4;
    },
    says: 'storm comes in turn 4, which is played in two games of three',
    path: 'injects.storm',
  },
  {
    code: 'lacksTarget',
    what: 'a demand on somebody who is no ally',
    change: (data) => {
      data.injects[0] = { id: 'ask', text: 'More.', turn: 2, kind: 'burdenDemand', of: 'NOR', from: 'SOU', support: 5, credibility: 5 }; // prettier-ignore
    },
    says: 'ask finds nothing to do: NOR and SOU are no allies at the start',
    path: 'injects.ask',
  },
  {
    code: 'lacksTarget',
    what: 'an accident where there are no bases',
    change: (data) => {
      data.injects[0] = { id: 'crash', text: 'Bang.', turn: 2, kind: 'baseAccident', host: 'NOR', guest: 'SOU', support: 5 }; // prettier-ignore
    },
    says: 'SOU has no access or bases in NOR',
    path: 'injects.crash',
  },
  {
    code: 'neverMeets',
    what: 'a body whose quarter is not played',
    change: (data) => {
      data.calendar.turns = 2;
      data.forums[0].seasons = [3];
    },
    says: 'board never meets: 2 turns from quarter 1 on hold no quarter 3',
    path: 'forums.board',
  },
  {
    code: 'farFromFigure',
    what: 'capability that figures do not bear out',
    change: cited,
    reference: figures,
    says: 'capability of NOR begins at 50; the rule for public figures gives 61, which is 11 away',
    path: 'actors.NOR.capability',
  },
  {
    code: 'farFromFigure',
    what: 'a default that figures do not bear out',
    change: cited,
    reference: figures,
    says: 'interoperability of NOR-SOU begins at 5; the rule for public figures gives 16',
    path: 'defaults.interoperability',
  },
  {
    code: 'noSource',
    what: 'no provenance at all',
    change: (data) => {
      data.citations = {};
      data.provenance = [];
    },
    says: 'there is no provenance',
    path: '',
  },
  {
    code: 'noSource',
    what: 'values of one flashpoint without a source',
    change: (data) => {
      data.provenance[0].of = ['calendar', 'actors', 'defaults', 'dyads', 'forums', 'injects', 'objectives'];
    },
    says: 'no source is given for',
    path: 'places.BAY',
  },
  {
    code: 'noTeaching',
    what: 'nothing about teaching',
    change: (data) => {
      delete data.teaching;
    },
    says: 'there is no teaching',
    path: '',
  },
  {
    code: 'noReadIn',
    what: 'a seat that reads nothing first',
    change: (data) => {
      delete data.actors[1].readIn;
    },
    says: 'SOU has no readIn',
    path: '',
  },
];

describe('an author is told of', () => {
  it('nothing where there is nothing to say', () => {
    expect(findingsAfter(() => undefined)).toEqual([]);
  });

  it.each(PLANTED)('$code: $what', ({ code, change, path, says, reference }) => {
    const found = findingsAfter(change, reference).filter((finding) => finding.code === code);
    const here = found.find((finding) => finding.path === path);
    expect(here?.message, JSON.stringify(found)).toContain(says);
  });

  it('each kind that needs no games has a scenario here', () => {
    const fromGames: readonly FindingCode[] = ['neverLegal', 'neverPaid', 'alwaysPaid', 'farFromMean', 'muchWar'];
    const planted = new Set(PLANTED.map(({ code }) => code));
    expect(FINDING_CODES.filter((code) => !fromGames.includes(code) && !planted.has(code))).toEqual([]);
  });
});

describe('an author is not told of', () => {
  const codesAfter = (change: (data: any) => void, reference?: Reference): readonly FindingCode[] =>
    findingsAfter(change, reference).map(({ code }) => code);

  it('as many deeds as there are slots, and a target that is nearly in reach', () => {
    expect(codesAfter(wants({ measure: { of: 'ordersDone', orders: ['modernisation'] }, kind: 'count', target: 12 }))).toEqual([]); // prettier-ignore
    expect(codesAfter(wants({ measure: { of: 'ordersDone', orders: ['publicStatement'] }, kind: 'count', target: 50 }))).toEqual([]); // prettier-ignore
    expect(codesAfter(wants({ measure: { of: 'textsAdopted', strength: 2 }, kind: 'count', target: 3 }))).toEqual([]);
    expect(codesAfter(wants({ measure: { of: 'agreements', types: ['hotline', 'alliance'] }, kind: 'count', target: 2 }))).toEqual([]); // prettier-ignore
    expect(codesAfter(wants({ measure: { of: 'score', score: 'resilience' }, target: 52 }))).toEqual([]);
  });

  it('a common aim of which one part is missing at first', () => {
    expect(
      codesAfter((data) => {
        data.region = { track: 20, norm: 0 };
        data.commonAim = { text: 'Together.', track: 20, stability: 90 };
      }),
    ).toEqual([]);
  });

  it('a need that begins met and can only get worse, and a promise that holds at first', () => {
    expect(codesAfter(wants({ measure: { of: 'unmetNeed' }, kind: 'atMost', target: 20 }))).toEqual([]);
    expect(codesAfter(wants({ measure: { of: 'crisesAsPrincipal' }, kind: 'never', target: 0 }))).toEqual([]);
  });

  it('a value that lies just as far as it may, has its figure, or is a play value', () => {
    const near: Reference = { ...NO_REFERENCE, capability: { NOR: 60 }, tension: { 'NOR-SOU': 30 } };
    expect(codesAfter(cited, near)).toEqual([]);
    expect(codesAfter(() => undefined, figures)).toEqual([]);
    expect(
      codesAfter((data) => {
        cited(data);
        data.provenance[0].figure = 61;
      }, figures),
    ).toEqual([]);
  });

  it('an event that finds its ally, and one whose seats may still agree in a prologue', () => {
    const ask = { id: 'ask', text: 'More.', turn: 2, kind: 'burdenDemand', of: 'NOR', from: 'SOU', support: 5, credibility: 5 }; // prettier-ignore
    const allied = (data: any): void => {
      data.injects[0] = ask;
      data.agreements = [{ type: 'alliance', parties: ['NOR', 'SOU'], name: 'Treaty' }];
    };
    expect(codesAfter(allied)).toEqual([]);
    const opening = (data: any): void => {
      data.injects[0] = ask;
      data.calendar.prologue = ['NOR', 'SOU'];
    };
    expect(codesAfter(opening)).toEqual([]);
  });
});

describe('a finding', () => {
  const met = wants({ measure: { of: 'score', score: 'resilience' }, target: 40 });

  it('is a note where provenance names its path as a play value, and comes after the warnings', () => {
    const meant = (data: any): void => {
      met(data);
      delete data.teaching;
      data.provenance = [...data.provenance, { of: [FIRST], source: 'play', note: 'Meant to be kept, not won.' }];
    };
    expect(findingsAfter(meant).map(({ code, severity }) => [code, severity])).toEqual([
      ['noTeaching', 'warning'],
      ['metAtStart', 'note'],
    ]);
    expect(findingsAfter(met)[0]).toMatchObject({ severity: 'warning' });
  });

  it('is told as problems of a file are', () => {
    const [finding] = findingsAfter(met);
    expect(formatFinding(finding!, 'small.yaml')).toBe(
      'small.yaml: warning: objectives.NOR.first: NOR’s objective first is met before the first turn: its measure begins at 40, and the target is 40',
    );
    expect([points(5207), points(5200), points(-520), points(7)]).toEqual(['52.07', '52', '−5.2', '0.07']);
  });
});
