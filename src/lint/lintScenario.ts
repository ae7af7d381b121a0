import type { Setup } from '../rules/scenario/setup.ts';
import type { ScenarioNotes } from '../scenario/notes.ts';
import { canonicalPath } from '../scenario/valuePath.ts';
import type { Finding } from './finding.ts';
import { injectFindings } from './injectFindings.ts';
import { noteFindings } from './noteFindings.ts';
import { objectiveFindings } from './objectiveFindings.ts';
import { openingOf } from './opening.ts';
import { NO_REFERENCE, type Reference } from './reference.ts';
import { tableFindings } from './tableFindings.ts';

/**
 * What an author should be told of a sound scenario: objectives out of reach or in hand already, seats that nobody can move, pairs that
 * nobody thought of, events that find nothing to do, values without a source or far from public figures. Plays no game.
 */
export function lintScenario(
  setup: Setup,
  notes: ScenarioNotes,
  reference: Reference = NO_REFERENCE,
): readonly Finding[] {
  const opening = openingOf(setup);
  const findings = [
    ...objectiveFindings(opening),
    ...tableFindings(opening),
    ...injectFindings(opening),
    ...noteFindings(setup, notes, reference),
  ].map((finding) => (isMeant(finding, notes) ? accepted(finding) : finding));
  return [...findings.filter(isWarning), ...findings.filter((finding) => !isWarning(finding))];
}

const isWarning = ({ severity }: Finding): boolean => severity === 'warning';

/** Whether its author has said why: provenance names just this path, without a star, as a play value. */
const isMeant = ({ path }: Finding, { provenance, citations }: ScenarioNotes): boolean =>
  path !== '' &&
  provenance.some(
    ({ of, source }) =>
      of.some((one) => canonicalPath(one) === canonicalPath(path)) &&
      source.some((key) => citations[key]?.kind === 'play'),
  );

const accepted = (finding: Finding): Finding => ({
  ...finding,
  severity: 'note',
  message: `${finding.message} (its author says why in provenance)`,
});
