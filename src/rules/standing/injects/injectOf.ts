import type { Because } from '../../effects/effects.ts';
import type { InjectKind, SetupInject } from '../../scenario/setupInject.ts';

export type InjectOf<K extends InjectKind> = Extract<SetupInject, { readonly kind: K }>;

/** R5.3 What a scheduled event changes comes from it. */
export const byEvent = ({ id }: { readonly id: string }): Because => ({
  clause: 'R5.3',
  source: { kind: 'inject', id },
});
