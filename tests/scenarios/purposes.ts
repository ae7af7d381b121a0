import { WANTED } from '../../src/cli/occurrences.ts';

/** All names of a group, by their first words. */
export const all = (...groups: readonly string[]): string[] =>
  WANTED.filter((name) => groups.some((group) => name.startsWith(`${group} `)));
const events = (...kinds: readonly string[]): string[] => kinds.map((kind) => `event ${kind}`);

/** What each small file is for: all of it has to come about in the games that small.test.ts plays of it. */
export const FOR: Readonly<Record<string, readonly string[]>> = {
  forums: [...all('text'), 'order forumText', ...events('earlyWarning')],
  threats: [
    ...all('nature'),
    'order disasterRelief',
    'order jointOperation',
    ...events('reliefGiven', 'attributed', 'attributionCleared'),
  ],
  treaties: [
    ...all('agreement', 'signed', 'ended', 'alliance', 'access', 'cap', 'verification', 'secret'),
    'order withdrawal',
    ...events('agreementRenewed', 'noticeGiven', 'agreementSuspended', 'agreementResumed'),
    ...events('secretRevealed', 'breachFound', 'leaked'),
  ],
  alliances: [...all('reply', 'move'), 'order allyCounsel', ...events('treatyInvoked', 'callAnswered', 'mediating')],
  events: [
    ...['standOff', 'clash', 'arrests', 'comment', 'election', 'baseAccident', 'leak', 'officers', 'powerShift'],
    ...['strategyReview', 'pivot'],
  ].map((kind) => `inject ${kind}`),
  dilemmas: [...all('dilemma'), ...events('dilemmaFaced', 'dilemmaDecided', 'exerciseHeld')],
};
