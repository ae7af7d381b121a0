import { AGREEMENT_TYPES } from '../../session/catalogue.ts';
import type { MapModel, MapPick } from '../map/mapModel.ts';
import { listed, say } from '../words/index.ts';

/** What a mark of the map says, to whoever cannot see it: no more and no harder numbers than the picture shows. */
export function spoken(model: MapModel, pick: MapPick): string {
  switch (pick.kind) {
    case 'actor':
      return actorSpoken(model, pick.id);
    case 'flashpoint':
      return placeSpoken(model, pick.id);
    case 'dyad':
      return pairSpoken(model, pick.a, pick.b);
    case 'nothing':
      return say('chart.at.left');
  }
}

const nameIn = ({ actors }: MapModel, id: string): string =>
  actors.find((actor) => actor.id === id)?.name ?? say('app.unknown');

function actorSpoken(model: MapModel, id: string): string {
  const actor = model.actors.find((one) => one.id === id);
  const threat = model.layer === 'threat' ? model.threats.find(({ of }) => of === id) : undefined;
  const struck = model.layer === 'threats' ? model.disasters.filter(({ host }) => host === id) : [];
  return sentences([
    say(actor?.mine ? 'chart.at.mine' : 'chart.at.actor', { name: nameIn(model, id) }),
    actor?.badge === undefined ? '' : say('chart.at.badge', { count: Number(actor.badge) }),
    threat ? say('chart.at.threat', { threat: threat.text }) : '',
    ...struck.flatMap(({ nature, severity, unmet, responders }) => [
      say('chart.at.disaster', { nature, severity: severity.text, unmet: unmet.text }),
      responders.length === 0
        ? ''
        : say('chart.at.helped', { names: listed(responders.map((by) => nameIn(model, by))) }),
    ]),
    actsSpoken(model, id),
  ]);
}

function placeSpoken(model: MapModel, id: string): string {
  const place = model.flashpoints.find((one) => one.id === id);
  if (!place) return '';
  const { name, heat, presence, rung } = place;
  return sentences([
    say('chart.at.place', { name, heat: heat.text, presence: presence.text, rung }),
    actsSpoken(model, id),
  ]);
}

function actsSpoken({ layer, acts }: MapModel, id: string): string {
  const there = layer === 'activity' ? acts.filter(({ at }) => at === id) : [];
  if (there.length === 0) return '';
  return say('chart.at.acts', {
    acts: listed(there.map(({ kind, caption }) => say(`chart.at.act.${kind}`, { who: caption }))),
  });
}

function pairSpoken(model: MapModel, a: string, b: string): string {
  const pair = model.pairs.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
  if (!pair) return '';
  const [one, other] = [nameIn(model, pair.a), nameIn(model, pair.b)];
  const { tension, there, back, bond, clauses } = pair;
  const bonds = [
    ...(bond === 'alliance' || bond === 'partnership' ? [say(`agreementType.${bond}`)] : []),
    ...clauses.map(clauseName),
  ];
  return sentences([
    tension ? say('chart.at.tension', { one, other, tension: tension.text }) : '',
    say('chart.at.trust', { one, other, there: there.text, back: back.text }),
    bonds.length > 0 ? say('chart.at.bond', { bonds: listed(bonds) }) : '',
  ]);
}

/** What a letter on the map stands for. */
export const clauseName = (letter: string): string => {
  const type = AGREEMENT_TYPES.find((one) => say(`chart.letter.${one}`) === letter);
  return type ? say(`agreementType.${type}`) : letter;
};

const sentences = (all: readonly string[]): string => all.filter((one) => one !== '').join(' ');
