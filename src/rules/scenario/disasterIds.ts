import type { ActorId } from '../types.ts';
import type { SetupInject } from './setupInject.ts';

/** Who is struck by an event; empty for an event that strikes nobody. */
export function hostsOf(inject: SetupInject): readonly ActorId[] {
  if (inject.kind === 'disaster') return inject.hosts;
  return inject.kind === 'cyber' || inject.kind === 'attack' ? [inject.host] : [];
}

/** The name of what an event does to one host: the event's own, and with the host's where it strikes several. */
export const disasterId = (inject: SetupInject, host: ActorId): string =>
  hostsOf(inject).length === 1 ? inject.id : `${inject.id}/${host}`;

/** Names of all that an event may bring about, in the sequence of its hosts. */
export const disasterIdsOf = (inject: SetupInject): readonly string[] =>
  hostsOf(inject).map((host) => disasterId(inject, host));
