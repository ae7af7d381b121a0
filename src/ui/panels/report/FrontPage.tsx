import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import type { GameEvent } from '../../../rules/effects/events.ts';
import { cls } from '../../parts/cls.ts';
import { Fold } from '../../parts/Fold.tsx';
import { useTable } from '../../store.ts';
import { actorNameAt, say } from '../../words/index.ts';
import { Ceilings } from '../Ceilings.tsx';
import { DeedButton } from './DeedButton.tsx';
import { JumpLine } from './JumpLine.tsx';
import type { Brief, FrontPage as Page, Story } from './stories.ts';
import { printed } from './storyWords.ts';
import styles from './FrontPage.module.css';

/** The Regional Courier: one lead, a few stories below it, and the rest in brief. */
export function FrontPage({ page }: { readonly page: Page }): ReactElement {
  const { lead, second, briefs, left } = page;
  return (
    <div className={styles.page}>
      <h3 className={styles.hidden}>{say('report.lead')}</h3>
      {lead ? <Article story={lead} lead /> : <Quiet />}
      {second.length === 0 ? null : (
        <div className={styles.second}>
          {second.map((story, ix) => (
            <Article key={ix} story={story} />
          ))}
        </div>
      )}
      {briefs.length === 0 ? null : (
        <section className={styles.briefs}>
          <h4 className={styles.label}>{say('paper.briefs')}</h4>
          <div className={styles.columns}>
            {briefs.map((brief) => (
              <BriefGroup key={`${String(brief.one)}/${String(brief.other)}/${String(brief.near)}`} brief={brief} />
            ))}
          </div>
          {left > 0 ? <p className={styles.left}>{say('paper.briefsMore', { count: left })}</p> : null}
        </section>
      )}
    </div>
  );
}

function Quiet(): ReactElement {
  return (
    <article className={cls(styles.article, styles.lead)}>
      <h4 className={styles.headline}>{say('paper.quietTitle')}</h4>
      <p className={styles.standfirst}>{say('paper.quietMore')}</p>
    </article>
  );
}

function Article({ story, lead = false }: { readonly story: Story; readonly lead?: boolean }): ReactElement | null {
  const { scenario } = useTable();
  const text = printed(scenario, story);
  if (!text) return null;
  return (
    <article className={cls(styles.article, lead && styles.lead)}>
      {text.where === undefined ? null : (
        <p className={styles.where}>
          {text.tone === 'alarm' ? <TriangleAlert aria-hidden size="0.875rem" className={styles.alarm} /> : null}
          {text.tone === 'calm' ? <CircleCheck aria-hidden size="0.875rem" className={styles.calm} /> : null}
          {text.where}
        </p>
      )}
      <h4 className={styles.headline}>{text.headline}</h4>
      {text.standfirst.length === 0 ? null : <p className={styles.standfirst}>{text.standfirst.join(' ')}</p>}
      <Session event={story.event} />
      <DeedButton event={story.event} text={text.headline} />
    </article>
  );
}

/** What a forum made of a text, folded: who would have gone how far. A brief has no room to tell the rest beside it. */
function Session({ event, told }: { readonly event: GameEvent; readonly told?: string }): ReactElement | null {
  if (event.kind !== 'textTabled' || event.ceilings.length === 0) return null;
  return (
    <Fold title={say('session.who')}>
      {told === undefined ? null : <p className={styles.standfirst}>{told}</p>}
      <Ceilings ceilings={event.ceilings} asked={event.tabled} />
    </Fold>
  );
}

function BriefGroup({ brief }: { readonly brief: Brief }): ReactElement {
  const { scenario } = useTable();
  const title =
    brief.one < 0
      ? say(brief.near ? 'paper.near' : 'paper.others')
      : say('paper.dyad', { one: actorNameAt(scenario, brief.one), other: actorNameAt(scenario, brief.other) });
  return (
    <section className={styles.brief}>
      <h5 className={styles.dyad}>{title}</h5>
      <ul>
        {brief.stories.map((story, ix) => {
          const text = printed(scenario, story);
          return text ? (
            <li key={ix}>
              <JumpLine about={story.about} text={text.headline} {...(text.where ? { where: text.where } : {})} />{' '}
              <DeedButton event={story.event} text={text.headline} />
              <Session event={story.event} told={text.standfirst.join(' ')} />
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}
