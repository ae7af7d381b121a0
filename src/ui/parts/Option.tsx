import type { ReactElement, ReactNode } from 'react';
import { RadioButton, RadioField } from 'react-aria-components';

interface OptionProps {
  readonly value: string;
  readonly children: ReactNode;
  readonly className: string;
  readonly disabled?: boolean;
  /** It is pointed at, or no longer. */
  readonly onHover?: (on: boolean) => void;
}

/** One of a RadioGroup's choices. */
export function Option({ value, children, className, disabled = false, onHover }: OptionProps): ReactElement {
  return (
    <RadioField value={value} isDisabled={disabled}>
      <RadioButton className={className} {...(onHover ? { onHoverChange: onHover } : {})}>
        {children}
      </RadioButton>
    </RadioField>
  );
}
