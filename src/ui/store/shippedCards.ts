import type { ScenarioCard } from '../../scenario/scenarioCard.ts';

/** What the build read of a shipped file for the library; `card` is absent where the file has problems, which are told instead. */
export interface ShippedCard {
  readonly file: string;
  readonly card?: ScenarioCard;
  readonly problems: readonly string[];
}

/** All of them in one small piece, which whoever opens the library waits for once. */
const found = import.meta.glob<ShippedCard>(['../../../scenarios/*.yaml', '!../../../scenarios/reference.yaml'], {
  import: 'default',
  query: '?card',
  eager: true,
});

/** From the lesson to the campaign: each asks for what the ones before it have shown. */
const SEQUENCE: readonly string[] = [
  'channels',
  'typhoon',
  'notified-or-not',
  'crowded-sea',
  'the-treaty',
  'joint-sea',
  'the-chair',
  'peninsula',
  'rising-balancer',
  'framework',
];

/** A file that nobody has put into the sequence comes last. */
function rank({ file }: ShippedCard): number {
  const at = SEQUENCE.indexOf(file.replace(/\.yaml$/, ''));
  return at === -1 ? SEQUENCE.length : at;
}

export const shippedCards: readonly ShippedCard[] = Object.values(found).sort((a, b) => rank(a) - rank(b));
