import { useEffect, useState, type ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { askLasting, storageRoom, type Room } from '../store/savedGames.ts';
import { say } from '../words/index.ts';
import styles from './SavesDialog.module.css';

/** How much room the browser gives, and whether it has promised to keep what lies there. */
export function StorageRoom(): ReactElement | null {
  const [room, setRoom] = useState<Room>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void storageRoom().then(setRoom);
  }, []);
  if (!room) return null;
  const { used, lasting } = room;
  const state = lasting ? 'kept.lasting' : refused ? 'kept.refused' : 'kept.passing';
  return (
    <div className={styles.room}>
      <p className={styles.quiet}>
        {say('kept.room', { used: Math.max(1, Math.round(used)) })} {say(state)}
      </p>
      {lasting || refused ? null : (
        <Button
          size="small"
          onPress={() => {
            void askLasting().then((promised) => {
              setRefused(!promised);
              setRoom({ ...room, lasting: promised });
            });
          }}
        >
          {say('kept.askLasting')}
        </Button>
      )}
    </div>
  );
}
