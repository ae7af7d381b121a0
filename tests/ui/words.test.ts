import { describe, expect, test } from 'vitest';
import {
  AGREEMENT_TYPES,
  DOCTRINES,
  FACTOR_NAMES,
  MOVES,
  NATURES,
  OBJECTIONS,
  ORDER_KINDS,
  PHASES,
  PRESETS,
  REPLIES,
  SCORE_NAMES,
  orderKey,
} from '../../src/session/catalogue.ts';
import { english } from '../../src/ui/words/english/index.ts';
import {
  agreementName,
  chanceText,
  changeText,
  choiceName,
  eventText,
  fieldName,
  orderLine,
  orderTerms,
  reasonText,
  say,
  scoreText,
  scoreTitle,
  sourceText,
  termText,
  valueText,
} from '../../src/ui/words/index.ts';
import { bookOf } from '../../src/ui/store/happened.ts';
import { playedOut, tableOf } from './table.ts';

const sea = playedOut(tableOf('crowded-sea', 'VNM', 'words'), 'VNM');
const { scenario } = sea;
const ids = [...scenario.actors.map(({ id }) => id).filter((id) => id !== 'ASEAN'), 'SCS', 'HOME'];
const leaks = (text: string): boolean =>
  /\{\{|undefined|NaN|\[object/.test(text) || ids.some((id) => new RegExp(`\\b${id}\\b`).test(text));

describe('words', () => {
  test('tell an offer that was refused from one whose matter was agreed another way', () => {
    const order = { kind: 'dialogue', by: 'VNM', with: 'CHN', testHotline: false } as const;
    const failed = { kind: 'proposalFailed', audience: 'all', proposal: 'p', order } as const;
    const text = (refusedBy: readonly string[]): string | undefined =>
      eventText(scenario, { ...failed, refusedBy })?.text;
    expect(text(['CHN'])).toBe('An offer of Viet Nam comes to nothing: Defence dialogue with China');
    expect(text([])).toBe(
      'An offer of Viet Nam lapses, since the matter was settled another way: Defence dialogue with China',
    );
  });

  test('tell a war as an alarm', () => {
    const outcome = { war: true, at: 'SCS', stability: 0, seats: [] } as const;
    expect(eventText(scenario, { kind: 'gameOver', audience: 'all', outcome })).toEqual({
      text: 'It has come to war. Everybody has lost',
      where: 'South China Sea (East Sea)',
      tone: 'alarm',
    });
  });

  test('exist for everything that the rules can name', () => {
    for (const kind of ORDER_KINDS) expect(english.order[kind].name).not.toBe('');
    for (const code of OBJECTIONS) expect(english.objection[code]).not.toBe('');
    for (const name of FACTOR_NAMES) expect(english.factor[name]).not.toBe('');
    for (const name of SCORE_NAMES) expect(english.score[name].phrase).not.toBe('');
    for (const name of DOCTRINES) expect(english.doctrine[name]).not.toBe('');
    for (const name of AGREEMENT_TYPES) expect(english.agreementType[name]).not.toBe('');
    for (const name of PHASES) expect(english.phase[name].todo).not.toBe('');
    for (const name of MOVES) expect(english.move[name].past).not.toBe('');
    for (const name of REPLIES) expect(english.reply[name].past).not.toBe('');
    for (const name of NATURES) expect(english.nature[name]).not.toBe('');
    for (const name of PRESETS) expect(english.preset[name].meaning).not.toBe('');
  });

  test('name every field and every choice of every order form', () => {
    for (const kind of ORDER_KINDS) {
      for (const { name, choices } of sea.form(kind)) {
        expect(fieldName(name, kind), `${kind} ${name}`).not.toBe(name);
        for (const choice of choices)
          expect(leaks(choiceName(scenario, name, choice)), `${name} ${choice}`).toBe(false);
      }
    }
    expect(fieldName('notify')).toBe('Announce it beforehand');
  });

  test('count', () => {
    expect(say('next.send', { count: 1 })).toBe('Send 1 offer');
    expect(say('next.send', { count: 2 })).toBe('Send 2 offers');
    expect(say('commitWith.orders', { count: 3 })).toBe('3 orders');
  });

  test('tell a whole game without an id', () => {
    const book = bookOf(sea, sea.view('control'));
    let told = 0;
    for (const { events } of sea.history('control')) {
      for (const event of events) {
        const line = eventText(scenario, event);
        if (line) expect(leaks(`${line.text} ${line.more ?? ''}`), line.text).toBe(false);
        told += line ? 1 : 0;
        if (event.kind !== 'scoreChanged') continue;
        expect(leaks(scoreTitle(scenario, event.score, event.at, 1))).toBe(false);
        for (const { cause } of event.rows)
          expect(leaks(sourceText(scenario, cause.source, book)), JSON.stringify(cause.source)).toBe(false);
      }
    }
    expect(told).toBeGreaterThan(50);
    for (const agreement of sea.view('VNM').picture.agreements)
      expect(leaks(agreementName(scenario, agreement))).toBe(false);
  });

  test('tell every order that could be given', () => {
    const start = tableOf('crowded-sea', 'CHN').view('CHN');
    for (const order of start.plannable) {
      expect(leaks([orderLine(scenario, order), ...orderTerms(order)].join(' ')), orderKey(order)).toBe(false);
    }
  });

  test('give reasons with their numbers', () => {
    expect(reasonText({ code: 'tooLittleTrust', score: 'trust', needs: 4_500, has: 4_120 })).toBe(
      'Too little trust for this. Needs trust of 45; it is 41.',
    );
    expect(reasonText({ code: 'unaffordable', score: 'capital', needs: 3, has: 1 })).toBe(
      'Costs 3 capital; you have 1.',
    );
    expect(reasonText({ code: 'noSuchProposal' })).toBe('That offer is no longer on the table.');
    expect(reasonText({ code: 'somethingNew' })).toBe('The rules did not allow it.');
    expect(termText('trust', 300)).toBe('trust in who asks');
    expect(termText('trust', -300)).toBe('too little trust in who asks');
  });

  test('write numbers plainly', () => {
    expect(scoreText(4_849)).toBe('48');
    expect(scoreText(-1_250, 1)).toBe('−12.5');
    expect(changeText(160)).toBe('+1.6');
    expect(changeText(-4)).toBe('0.0');
    expect(valueText('capital', 7)).toBe('7');
    expect(chanceText(800)).toBe('8 %');
    expect(chanceText(525)).toBe('5.3 %');
    expect(chanceText(1_170)).toBe('12 %');
  });
});
