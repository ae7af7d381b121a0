import type { ReactElement, ReactNode } from 'react';
import { RadioButton, RadioField } from 'react-aria-components';

interface OptionProps {
  readonly value: string;
  readonly children: ReactNode;
  readonly className: string;
  readonly disabled?: boolean;
}

/** One of a RadioGroup's choices. */
export function Option({ value, children, className, disabled = false }: OptionProps): ReactElement {
  return (
    <RadioField value={value} isDisabled={disabled}>
      <RadioButton className={className}>{children}</RadioButton>
    </RadioField>
  );
}
