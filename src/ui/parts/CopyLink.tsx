import { Check, Link } from 'lucide-react';
import { useRef, useState, type ReactElement } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { say } from '../words/index.ts';
import { Button } from './Button.tsx';
import { cls } from './cls.ts';
import styles from './CopyLink.module.css';

/** A link to share. Where the browser does not let us copy it, it stands selected to be copied by hand. */
export function CopyLink({ href }: { readonly href: string }): ReactElement {
  const [done, setDone] = useState<'copied' | 'refused'>();
  const [of, setOf] = useState(href);
  const field = useRef<HTMLInputElement>(null);
  if (of !== href) {
    setOf(href);
    setDone(undefined);
  }
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(href);
      setDone('copied');
    } catch {
      setDone('refused');
      field.current?.focus();
      field.current?.select();
    }
  };
  return (
    <div className={styles.copy}>
      <TextField className={cls(styles.field)} value={href} isReadOnly>
        <Label className={cls(styles.label)}>{say('link.address')}</Label>
        <Input
          ref={field}
          className={cls(styles.input)}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      </TextField>
      <Button onPress={() => void copy()}>
        {done === 'copied' ? <Check aria-hidden size="1.125rem" /> : <Link aria-hidden size="1.125rem" />}
        {say('link.copy')}
      </Button>
      <p className={styles.said} role="status">
        {done === undefined ? '' : say(`link.${done}`)}
      </p>
    </div>
  );
}
