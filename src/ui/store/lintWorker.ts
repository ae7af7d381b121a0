import reference from '../../../scenarios/reference.yaml?raw';
import type { Finding } from '../../lint/finding.ts';
import { lintScenario } from '../../lint/lintScenario.ts';
import { neverLegal } from '../../lint/neverLegal.ts';
import { NO_REFERENCE, readReference } from '../../lint/reference.ts';
import type { LintWish } from './runLint.ts';

/** Says what an author should know of a scenario, beside the page: what no seat may ever order is found out by playing. */
onmessage = ({ data: { setup, notes } }: MessageEvent<LintWish>): void => {
  const read = readReference(reference);
  const findings = [...lintScenario(setup, notes, read.ok ? read.value : NO_REFERENCE), ...neverLegal(setup)];
  postMessage(findings satisfies readonly Finding[]);
};
