import type { ReactElement } from 'react';
import type { Order } from '../../../rules/order.ts';
import type { Scenario } from '../../../rules/scenario/scenario.ts';
import { Num } from '../../parts/Num.tsx';
import type { SortRow } from '../../parts/SortTable.tsx';
import type { Act } from '../../store/acts.ts';
import { polarity } from '../../store/polarity.ts';
import type { Rise, Worry } from '../../store/unasked.ts';
import {
  actorName,
  actorNameAt,
  deltaText,
  orderLine,
  orderTerms,
  placeName,
  say,
  scorePhrase,
  scoreTitle,
} from '../../words/index.ts';
import { DeedButton } from '../report/DeedButton.tsx';
import { noneCell } from './rows.tsx';
import styles from './TablePanel.module.css';

/** A line for every seat that was not asked, or one line where nobody minds. Ids say whom to pick: `act>seat>toward`. */
export function actRows(scenario: Scenario, me: number, act: Act): readonly SortRow[] {
  const told = actText(scenario, me, act);
  const terms = act.order ? orderTerms(act.order).join(' · ') : '';
  const shared = {
    act: { shown: <ActCell text={told} terms={terms} event={act.event} />, by: told },
    announced: announcedCell(act.order),
    turn: { shown: String(act.turn), by: act.turn },
  };
  if (act.worries.length === 0) {
    const by = scenario.actorIx.get(act.inside[0] ?? '') ?? -1;
    const nobody = { shown: <span className={styles.quiet}>{say('acts.nobody')}</span>, by: '' };
    const id = by < 0 ? act.id : `${act.id}>${by}>${by}`;
    return [{ id, text: told, cells: { ...shared, outsider: nobody, rise: noneCell() } }];
  }
  return act.worries.map((worry) => {
    const name = worry.actor === me ? say('app.you') : actorNameAt(scenario, worry.actor);
    const text = say('acts.by', { by: name, what: worry.rises.map((rise) => riseText(scenario, me, rise)).join(', ') });
    return {
      id: `${act.id}>${worry.actor}>${worry.rises[0]?.toward ?? worry.actor}`,
      text,
      cells: {
        ...shared,
        outsider: { shown: name, by: name },
        rise: { shown: <Rises scenario={scenario} me={me} worry={worry} />, by: worry.rise },
      },
    };
  });
}

interface ActCellProps {
  readonly text: string;
  readonly terms: string;
  readonly event: Act['event'];
}

function ActCell({ text, terms, event }: ActCellProps): ReactElement {
  return (
    <>
      <span className={styles.act}>{text}</span>
      {terms === '' ? null : <span className={styles.terms}>{terms}</span>}
      <DeedButton event={event} text={text} />
    </>
  );
}

function actText(scenario: Scenario, me: number, { order, probe, inside }: Act): string {
  const by = (id: string): string => (scenario.actorIx.get(id) === me ? say('app.you') : actorName(scenario, id));
  if (probe) {
    const names = { against: actorName(scenario, probe.against), place: placeName(scenario, probe.at) };
    return inside[0] === undefined
      ? say('acts.unknownHand', names)
      : say('acts.probe', { by: by(inside[0]), ...names });
  }
  if (!order) return '';
  return say('acts.by', { by: by(order.by), what: orderLine(scenario, order, scenario.actors[me]?.id) });
}

/** Whether whoever did it said so before. */
function announcedCell(order: Order | undefined): SortRow['cells'][string] {
  if (!order || order.kind === 'greyZoneProbe') return { shown: say('acts.secret'), by: 0 };
  const told = 'notify' in order ? order.notify : 'publish' in order ? order.publish : undefined;
  if (told === undefined) return { shown: <span className={styles.quiet}>{say('acts.open')}</span>, by: 2 };
  return { shown: say(told ? 'acts.yes' : 'acts.no'), by: told ? 3 : 1 };
}

/** '+1.6', or '+1.7 to +2.8' where it hangs on what is only believed. */
function changeOf({ score, low, high }: Rise): string {
  const [least, most] = [deltaText(score, low), deltaText(score, high)];
  return least === most ? least : say('forecast.range', { low: least, high: most });
}

function riseText(scenario: Scenario, me: number, rise: Rise): string {
  const other = rise.toward === me ? say('app.youSmall') : actorNameAt(scenario, rise.toward);
  return say(rise.score === 'tension' ? 'acts.tension' : 'acts.menace', { other, change: changeOf(rise) });
}

function Rises({
  scenario,
  me,
  worry,
}: {
  readonly scenario: Scenario;
  readonly me: number;
  readonly worry: Worry;
}): ReactElement {
  return (
    <span className={styles.rises}>
      {worry.rises.map((rise) => {
        const { score, at, low, mid, high } = rise;
        const good = polarity[score] * Math.sign(mid);
        const change = changeOf(rise);
        return (
          <span key={`${score}@${at}`} className={styles.rise}>
            <span>{scorePhrase(scenario, score, at, me, worry.actor)}</span>
            <b className={good < 0 ? styles.worse : styles.better}>
              <Num
                label={`${scoreTitle(scenario, score, at, me)}: ${change}`}
                opens={{ kind: 'ledger', score, at }}
                soft={low !== high}
              >
                {change}
              </Num>
            </b>
          </span>
        );
      })}
    </span>
  );
}
