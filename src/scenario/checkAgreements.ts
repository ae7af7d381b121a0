import { agreementKey } from './agreementKey.ts';
import { known, listed, problem, withForces, type World } from './checkParts.ts';
import { at, items, numberOf, textOf, type Field } from './field.ts';

/** Agreements that a seat without forces can be party to; an influence only as the one who receives. */
const WITHOUT_FORCES = ['code', 'partnership', 'training'];

/** Terms, and the types that have them. */
const TERMS: Readonly<Record<string, readonly string[]>> = {
  at: ['code'],
  secret: ['intelligence', 'supply'],
  trigger: ['alliance'],
  scope: ['alliance'],
  burden: ['alliance'],
  bases: ['alliance'],
  consultation: ['alliance', 'access'],
  cap: ['armsLimitation'],
};
/** Agreements that forbid something, so that it matters how well it can be seen. */
const BINDING = ['restraint', 'code', 'armsLimitation', 'access'];

export function checkAgreements(here: World, root: Field): void {
  const seen = new Set<string>();
  for (const agreement of items(at(root, 'agreements'))) {
    const type = textOf(at(agreement, 'type'));
    const parties = items(at(agreement, 'parties'));
    listed(here, parties, 'party');
    known(here, at(agreement, 'scope'), here.places, 'flashpoint');
    known(here, at(agreement, 'at'), here.places, 'flashpoint');
    if (type === undefined) continue;
    checkTerms(here, agreement, type);
    checkParties(here, agreement, type);
    const names = parties.map((party) => textOf(party) ?? '?');
    const key = agreementKey(type, textOf(at(agreement, 'at')), names);
    if (seen.has(key))
      problem(here, agreement, 'duplicate', 'the same agreement between the same parties stands here a second time');
    seen.add(key);
  }
}

function checkParties(here: World, agreement: Field, type: string): void {
  const parties = items(at(agreement, 'parties'));
  if (type !== 'code' && parties.length > 2)
    problem(here, at(agreement, 'parties'), 'wrongLength', `an agreement of the type ${type} has two parties`);
  const [giver] = parties;
  if (type === 'influence' && giver !== undefined) withForces(here, giver, 'cannot give an influence package');
  if (type === 'influence' || WITHOUT_FORCES.includes(type)) return;
  for (const party of parties) withForces(here, party, `cannot be party to an agreement of the type ${type}`);
}

function checkTerms(here: World, agreement: Field, type: string): void {
  if (type === 'code' && at(agreement, 'at').value === undefined)
    problem(here, agreement, 'missing', 'a code needs a flashpoint: at is missing');
  for (const [term, types] of Object.entries(TERMS)) {
    const field = at(agreement, term);
    if (field.value === undefined || types.includes(type)) continue;
    const what = term === 'at' ? 'flashpoint' : `term ${term}`;
    problem(here, field, 'meaningless', `an agreement of the type ${type} has no ${what}`);
  }
  const verification = at(agreement, 'verification');
  if ((numberOf(verification) ?? 0) > 0 && !BINDING.includes(type))
    problem(here, verification, 'noEffect', `an agreement of the type ${type} forbids nothing to verify`, 'warning');
}
