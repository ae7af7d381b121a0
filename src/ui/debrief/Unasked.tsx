import type { ReactElement } from 'react';
import type { ActorIx, Points } from '../../rules/types.ts';
import { cls } from '../parts/cls.ts';
import { useTable } from '../store.ts';
import { actorNameAt, say, scoreText } from '../words/index.ts';
import styles from './Ending.module.css';

interface UnaskedProps {
  readonly me: ActorIx;
  readonly partner: ActorIx;
  readonly other: ActorIx;
  readonly points: Points;
}

/** The act that worried somebody most, as a picture: two who came closer, and one who was not asked. */
export function Unasked({ me, partner, other, points }: UnaskedProps): ReactElement {
  const { scenario } = useTable();
  const [mine, theirs, third] = [me, partner, other].map((actor) => actorNameAt(scenario, actor));
  const text = say('endingToo.unasked', { me: mine ?? '', partner: theirs ?? '', other: third ?? '', points: scoreText(points, 1) }); // prettier-ignore
  return (
    <svg viewBox="0 0 280 112" role="img" aria-label={text} className={styles.picture}>
      <path d="M44 84H236" className={styles.bond} />
      <path d="M44 80Q70 34 132 26M236 80Q210 34 148 26" className={styles.worry} />
      <circle cx={40} cy={84} r={6} className={cls(styles.who, styles.whoIsMe)} />
      <circle cx={240} cy={84} r={6} className={styles.who} />
      <circle cx={140} cy={24} r={6} className={styles.who} />
      <text x={40} y={107}>
        {mine}
      </text>
      <text x={240} y={107}>
        {theirs}
      </text>
      <text x={140} y={12}>
        {third}
      </text>
      <text x={140} y={58} className={styles.worryText}>
        +{scoreText(points, 1)}
      </text>
    </svg>
  );
}
