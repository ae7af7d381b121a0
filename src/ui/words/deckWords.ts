import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { SetupInject } from '../../rules/scenario/setupInject.ts';
import type { ActorId, ActorIx } from '../../rules/types.ts';
import type { Opened } from '../../session/cardPreview.ts';
import { SIZES, type CardName } from '../../session/deck.ts';
import { actorName, actorNameAt, placeName, placeNameAt } from './names.ts';
import { scoreText } from './numbers.ts';
import { listed, say, type WordKey } from './say.ts';

/** Whole numbers among the sizes of a card; all others are hundredths of a point. */
const WHOLE: readonly string[] = ['falseAttribution', 'lean'];

/** What a card does in its usual size. */
export function cardText(card: CardName): { readonly name: string; readonly does: string } {
  const sizes = Object.entries(SIZES[card]).map(([name, size]: [string, number]) => [
    name,
    WHOLE.includes(name) ? String(size) : scoreText(size),
  ]);
  return {
    name: say(`deck.card.${card}.name`),
    does: say(`deck.card.${card}.does`, Object.fromEntries(sizes) as Readonly<Record<string, string>>),
  };
}

type Who = 'one' | 'all' | 'pair' | 'blame' | 'demand' | 'accident' | 'host' | 'bid';

/** The seats that a card names, and how they stand to each other. */
function namedIn(inject: SetupInject): readonly [Who, ...ActorId[]] {
  switch (inject.kind) {
    case 'disaster':
      return inject.hosts.length === 1 ? ['one', ...inject.hosts] : ['all'];
    case 'cyber':
      return ['blame', inject.host, inject.suspect];
    case 'burdenDemand':
      return ['demand', inject.of, inject.from];
    case 'baseAccident':
      return ['accident', inject.guest, inject.host];
    case 'leak':
    case 'officers':
      return ['pair', ...inject.between];
    case 'armsBid':
      return ['bid', inject.buyer, ...inject.suppliers];
    case 'attack':
    case 'invitation':
      return [inject.kind === 'attack' ? 'one' : 'host', inject.host];
    default:
      return 'actor' in inject ? ['one', inject.actor] : ['all'];
  }
}

/** Whom or what a card befalls as it is dealt: a place, a seat, or several. */
export function befallsText(scenario: Scenario, inject: SetupInject): string {
  if ('at' in inject) return placeName(scenario, inject.at);
  const [who, ...ids] = namedIn(inject);
  const [one = '', other = '', third = ''] = ids.map((id) => actorName(scenario, id));
  return say(`deck.who.${who}`, { one, other, third });
}

/** What a card needs that this table does not have. */
const NEEDS: Partial<Readonly<Record<CardName, 'place' | 'coast' | 'allies' | 'close'>>> = {
  surveyVessel: 'place',
  resupply: 'place',
  fishingArrests: 'place',
  piracy: 'coast',
  burdenDemand: 'allies',
  baseAccident: 'allies',
  leak: 'close',
};

export const nobodyText = (card: CardName): string =>
  say('deck.nobody', { needs: say(`deck.needs.${NEEDS[card] ?? 'forces'}` as WordKey) });

/** What an event opens, in one sentence. */
export function openedText(scenario: Scenario, opened: Opened): string {
  const seats = (all: readonly ActorIx[]): string => listed(all.map((ix) => actorNameAt(scenario, ix)));
  switch (opened.of) {
    case 'incident':
      return say('deck.opened.incident', { place: placeNameAt(scenario, opened.at) });
    case 'threat':
      return say('deck.opened.threat', {
        nature: say(`nature.${opened.nature}`),
        seats: seats(opened.hosts),
        severity: scoreText(opened.severity),
        turn: opened.until,
      });
    case 'question':
      return say(`deck.opened.${opened.asks}`, { seats: seats(opened.seats) });
    case 'quietTalk':
      return say('deck.opened.quietTalk', { seats: seats(opened.between) });
  }
}
