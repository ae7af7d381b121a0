import fc from 'fast-check';
import { BURDENS, CAPS, TRIGGERS } from '../../src/rules/treatyTerms.ts';
import { AGREEMENT_TYPES, type AgreementType, type SetupAgreement } from '../../src/rules/scenario/setup.ts';
import { optional, phrase, without } from './arbitraryParts.ts';

const flag = optional(fc.boolean());

/** The terms that each type may have. */
function termsOf(type: AgreementType): fc.Arbitrary<Partial<SetupAgreement>> {
  const consultation = flag;
  switch (type) {
    case 'code':
      return fc.constant({ at: 'SEA' });
    case 'alliance':
      return fc.record({
        trigger: optional(fc.constantFrom(...TRIGGERS)),
        scope: optional(fc.constant('SEA')),
        burden: optional(fc.constantFrom(...BURDENS)),
        consultation,
        bases: flag,
      }) as fc.Arbitrary<Partial<SetupAgreement>>;
    case 'access':
      return fc.record({ consultation }) as fc.Arbitrary<Partial<SetupAgreement>>;
    case 'armsLimitation':
      return fc.record({ cap: optional(fc.constantFrom(...CAPS)) }) as fc.Arbitrary<Partial<SetupAgreement>>;
    case 'intelligence':
    case 'supply':
      return fc.record({ secret: flag }) as fc.Arbitrary<Partial<SetupAgreement>>;
    default:
      return fc.constant({});
  }
}

const agreement = (type: AgreementType, parties: readonly string[]): fc.Arbitrary<SetupAgreement> =>
  fc
    .record({
      terms: termsOf(type),
      name: phrase,
      until: optional(fc.integer({ min: 1, max: 61 })),
      verification: optional(fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const)),
    })
    .map(({ terms, ...rest }) => without({ type, parties, ...rest, ...without(terms) }) as SetupAgreement);

/** Any agreements between the first two, each type at most once. */
export const agreements = (armed: readonly string[]): fc.Arbitrary<SetupAgreement[]> =>
  fc
    .subarray([...AGREEMENT_TYPES])
    .chain((types) => fc.tuple(...types.map((type) => agreement(type, armed.slice(0, 2)))));
