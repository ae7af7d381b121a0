import type { GameEvent } from '../../../rules/effects/events.ts';
import type { Order } from '../../../rules/order.ts';
import type { Scenario } from '../../../rules/scenario/scenario.ts';
import { actorName, actorNameAt, chanceText, eventText, listed, rungName, say, scoreText } from '../../words/index.ts';
import { firstSentence } from '../../words/sourceWords.ts';
import type { Felt, Story } from './stories.ts';

/** A story as it is printed. */
export interface Printed {
  readonly headline: string;
  readonly where: string | undefined;
  /** Whole sentences: how it was done, who was not asked, and how they took it. */
  readonly standfirst: readonly string[];
  readonly tone: 'calm' | 'alarm' | 'plain';
}

/** A story in words, or undefined for what a paper has no words for. */
export function printed(scenario: Scenario, story: Story): Printed | undefined {
  const line = eventText(scenario, story.event);
  if (!line) return undefined;
  const { where, tone } = line;
  const headline =
    laidText(scenario, story) ?? (story.event.kind === 'injected' ? withoutStop(firstSentence(line.text)) : line.text);
  const often = story.times > 1 ? [say('paper.times', { count: story.times })] : [];
  const standfirst = [...often, ...howOf(scenario, story, line.text), ...feltOf(scenario, story)];
  return { headline, where, standfirst, tone };
}

/** A probe that nobody owned, once a breach of the same page names who it was. */
function laidText(scenario: Scenario, { event, laidAt }: Story): string | undefined {
  if (event.kind !== 'probed' || laidAt < 0) return undefined;
  const against = actorName(scenario, event.against);
  return say('paper.laidAt', { against, by: actorNameAt(scenario, laidAt) });
}

const withoutStop = (text: string): string => text.replace(/[.!]$/, '');

/** How it was done, as far as the paper can say. */
function howOf(scenario: Scenario, story: Story, text: string): readonly string[] {
  const { event } = story;
  switch (event.kind) {
    case 'orderDone':
      return orderHow(event.order);
    case 'injected':
      return [text.slice(firstSentence(text).length).trim(), eventText(scenario, event)?.more ?? ''].filter(Boolean);
    case 'textTabled':
      return [eventText(scenario, event)?.more ?? ''].filter(Boolean);
    case 'crisisBegan':
      return [say(story.after ? 'paper.began' : 'paper.beganQuietly', { count: scenario.params.crisisWindows })];
    case 'windowClosed':
      return [say('paper.warChance', { chance: chanceText(event.warRisk) })];
    case 'crisisEnded':
      return [say('paper.stood', { rung: event.highest, name: rungName(event.highest) })];
    default:
      return [];
  }
}

function orderHow(order: Order): readonly string[] {
  const told: string[] = [];
  if ('notify' in order) told.push(say(order.notify ? 'paper.announced' : 'paper.notAnnounced'));
  if ('observers' in order && order.observers) told.push(say('paper.watched'));
  if ('publish' in order) told.push(say(order.publish ? 'paper.published' : 'paper.unpublished'));
  return told;
}

/** More names than this are a list and not a sentence. */
const MOST_NAMES = 3;

/** Who was not asked and how they took it, or whom it calmed. */
function feltOf(scenario: Scenario, { event, unasked, alone, calmed }: Story): readonly string[] {
  const [worst] = unasked;
  if (!worst) return calmed ? [calmedText(scenario, calmed)] : isAct(event) ? [say('paper.askedNobody')] : [];
  const names = unasked.slice(0, MOST_NAMES).map(({ actor }) => actorNameAt(scenario, actor));
  const [rise] = worst.rises;
  const values = {
    names: listed(names),
    name: actorNameAt(scenario, worst.actor),
    with: actorNameAt(scenario, rise?.toward ?? -1),
    points: scoreText(rise?.mid ?? 0, 1),
  };
  if (rise?.score === 'posture') return [say('paper.unaskedMenace', values)];
  const key = alone ? 'paper.unaskedMild' : names.length === 1 ? 'paper.unaskedOne' : 'paper.unaskedMany';
  return [say(key, values)];
}

const isAct = ({ kind }: GameEvent): boolean => kind === 'orderDone';

const calmedText = (scenario: Scenario, { one, other, delta }: Felt): string =>
  say('paper.calmed', {
    one: actorNameAt(scenario, one),
    other: actorNameAt(scenario, other),
    points: scoreText(-delta, 1),
  });
