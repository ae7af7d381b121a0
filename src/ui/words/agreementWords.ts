import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Agreement } from '../../rules/state/state.ts';
import { actorNameAt, placeNameAt } from './names.ts';
import { say } from './say.ts';

/** What was agreed beyond the type, each term as a short line. */
export function agreementTerms(scenario: Scenario, { terms, parties }: Agreement): readonly string[] {
  switch (terms?.of) {
    case 'armsLimitation':
      return [say(`termLine.cap.${terms.cap}`)];
    case 'access':
      return terms.consultation ? [say('option.consultation.true')] : [];
    case 'alliance': {
      const { bases, burden, proposedBy, scope } = terms;
      const partner = parties.find((ix) => ix !== proposedBy) ?? -1;
      const nameOf = (side: 'proposer' | 'partner'): string =>
        actorNameAt(scenario, side === 'partner' ? partner : proposedBy);
      return [
        say(`termLine.trigger.${terms.trigger}`),
        scope < 0 ? say('pact.scopeAll') : say('pact.scopeThere', { place: placeNameAt(scenario, scope) }),
        burden === 'even' ? say('termLine.burden.even') : say('pact.payer', { name: nameOf(burden) }),
        ...(terms.consultation ? [say('option.consultation.true')] : []),
        ...(bases === 'none' ? [] : [say('pact.guest', { name: nameOf(bases) })]),
      ];
    }
    case undefined:
      return [];
  }
}
