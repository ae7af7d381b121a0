import { useEffect, useState } from 'react';
import { readRulebook, type Rulebook } from './rulebook.ts';

/** The rulebook: undefined until it has been fetched, and 'failed' where it cannot be. */
export function useRulebook(): Rulebook | 'failed' | undefined {
  const [book, setBook] = useState<Rulebook | 'failed'>();
  useEffect(() => {
    let gone = false;
    readRulebook().then(
      (read) => gone || setBook(read),
      () => gone || setBook('failed'),
    );
    return () => {
      gone = true;
    };
  }, []);
  return book;
}
