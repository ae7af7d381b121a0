import fc from 'fast-check';
import { DOCTRINES } from '../../src/rules/scenario/doctrine.ts';
import { INJECT_KINDS } from '../../src/rules/scenario/setupInject.ts';
import { NATURES, type InjectKind, type SetupInject } from '../../src/rules/scenario/setupInject.ts';
import { optional, percent, phrase, points, size, without } from './arbitraryParts.ts';

const signed = fc.integer({ min: -4_000, max: 4_000 });
const at = fc.constant('SEA');
type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** The fields of each kind of event, between the seats `one`, `two` and, for a sale of arms, a third. */
function fieldsOf(kind: InjectKind, [one, two, three]: readonly string[]): Fields {
  const [first, second] = [fc.constant(one), fc.constant(two)];
  const between = fc.constant([one, two]);
  switch (kind) {
    case 'disaster': {
      const nature = fc.constantFrom(...NATURES.filter((it) => it !== 'cyber' && it !== 'terrorism'));
      return { nature, hosts: fc.subarray([one, two], { minLength: 1 }), severity: points, near: optional(at) };
    }
    case 'cyber':
      return {
        host: first,
        severity: points,
        suspect: second,
        falseAttribution: percent,
        culprit: optional(three === undefined ? second : fc.oneof(second, fc.constant(three))),
      };
    case 'attack':
      return { host: first, severity: points, support: size };
    case 'standOff':
      return { at, heat: size };
    case 'clash':
      return { at, trust: size };
    case 'arrests':
      return { at, heat: size, support: signed };
    case 'pivot':
      return { at };
    case 'comment':
      return { from: first, about: fc.constant([two]), tension: size };
    case 'election':
      return { actor: first, swing: size, lean: fc.integer({ min: 0, max: 5 }) };
    case 'burdenDemand':
      return { of: first, from: second, support: size, credibility: size };
    case 'baseAccident':
      return { host: first, guest: second, support: size };
    case 'leak':
      return { between, trust: size, transparency: size };
    case 'invitation':
      return { host: first, guests: fc.constant([two]) };
    case 'officers':
      return { between };
    case 'armsBid':
      return { buyer: first, suppliers: fc.constant([two, three]) };
    case 'powerShift':
      return { actor: first, capability: signed };
    case 'strategyReview': {
      const doctrine = fc.constantFrom(...DOCTRINES.filter((it) => it !== 'convenor'));
      return { actor: first, doctrine, credibility: signed };
    }
  }
}

/** Any events of a four-turn game; with two seats, none that needs three. */
export function injects(ids: readonly string[]): fc.Arbitrary<SetupInject[]> {
  const kinds = INJECT_KINDS.filter((kind) => ids.length > 2 || kind !== 'armsBid');
  const any = fc.constantFrom(...kinds).chain((kind) =>
    fc
      .record({
        id: fc.constant('i'),
        text: phrase,
        turn: fc.integer({ min: 1, max: 4 }),
        chance: percent,
        kind: fc.constant(kind),
        ...fieldsOf(kind, ids),
      })
      .map((one) => without(one) as unknown as SetupInject),
  );
  return fc.array(any, { maxLength: 6 }).map((list) => list.map((one, ix) => ({ ...one, id: `i${ix}` })));
}
