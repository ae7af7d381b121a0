import type { ReactElement } from 'react';
import { cls } from '../parts/cls.ts';
import { useTable } from '../store.ts';
import { actorNameAt, say } from '../words/index.ts';
import { alarmText } from './alarmText.ts';
import type { Alarm, Trio as Seats } from './lessonSight.ts';
import styles from './Trio.module.css';

interface TrioProps {
  readonly trio: Seats;
  /** What the tension of whoever was not asked rises by. */
  readonly alarm: Alarm;
  /** What it would be if it were announced. */
  readonly announced?: Alarm | undefined;
}

/** Thin enough to see a change of one point, thick enough to see none. */
const widthOf = ({ mid }: Alarm): number => Math.max(0.75, Math.min(9, mid / 75));

/** The picture to remember: two who come closer, and one who was not asked. */
export function Trio({ trio, alarm, announced }: TrioProps): ReactElement {
  const { scenario } = useTable();
  const [me, partner, other] = [trio.me, trio.partner, trio.other].map((actor) => actorNameAt(scenario, actor));
  const values = { me: me ?? '', partner: partner ?? '', other: other ?? '', points: alarmText(alarm) };
  return (
    <svg className={styles.picture} viewBox="0 0 280 104" role="img" aria-label={say('lesson.picture.label', values)}>
      <path className={styles.bound} d="M44 76 Q140 96 236 76" />
      <path className={styles.inner} d="M44 76 Q140 96 236 76" />
      <path className={styles.alarm} strokeWidth={widthOf(alarm)} d="M44 70 Q60 30 132 22" />
      <path className={styles.alarm} strokeWidth={widthOf(alarm)} d="M236 70 Q220 30 148 22" />
      <circle className={cls(styles.pin, styles.mine)} cx="40" cy="74" r="6" />
      <circle className={styles.pin} cx="240" cy="74" r="6" />
      <circle className={styles.pin} cx="140" cy="20" r="6" />
      <text className={styles.name} x="40" y="97">
        {me}
      </text>
      <text className={styles.name} x="240" y="97">
        {partner}
      </text>
      <text className={cls(styles.name, styles.first)} x="154" y="18">
        {other}
      </text>
      <text className={cls(styles.told, styles.red)} x="140" y="50">
        {say('lesson.picture.tension', { points: alarmText(alarm) })}
      </text>
      {announced === undefined ? null : (
        <text className={styles.told} x="140" y="66">
          {say('lesson.picture.announced', { points: alarmText(announced) })}
        </text>
      )}
      <text className={cls(styles.told, styles.teal)} x="140" y="100">
        {say('lesson.picture.bound')}
      </text>
    </svg>
  );
}
