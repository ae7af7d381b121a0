import type { ReactElement } from 'react';
import { threatSight } from '../../session/sights.ts';
import { Num } from '../parts/Num.tsx';
import { Row } from '../parts/Section.tsx';
import { useTable } from '../store.ts';
import { actorNameAt, say, scoreText } from '../words/index.ts';

/** How threatened one feels by the other, as a number or a range that opens what it is made of. */
export function ThreatRow({ of, from }: { readonly of: number; readonly from: number }): ReactElement {
  const { scenario, eyes } = useTable();
  const { low, mid, high } = threatSight(scenario, eyes, of, from);
  const text =
    scoreText(low) === scoreText(high)
      ? scoreText(mid)
      : say('app.span', { low: scoreText(low), high: scoreText(high) });
  const name = say('dyad.threatOf', { name: actorNameAt(scenario, of) });
  return (
    <Row name={name}>
      <Num label={`${name}: ${text}`} opens={{ kind: 'threat', of, from }} soft={low !== high}>
        {text}
      </Num>
    </Row>
  );
}
