import { useEffect, useState } from 'react';
import { weightiest } from './sensitivity.ts';

/** Names of the assumptions that matter most, the weightiest first; none until they are known. */
export function useWeighty(): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let here = true;
    void weightiest().then((found) => {
      if (here) setNames(found);
    });
    return () => {
      here = false;
    };
  }, []);
  return names;
}
