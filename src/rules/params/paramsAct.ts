import { CITED } from './cited.ts';
import { article, count, percent, under } from './coefficient.ts';

/** What every act has in common: provocation, transparency, how far it is believed, how soon it tires. */
export const ACT = {
  ...under('R3.1', {
    provocationToTension: percent(
      50,
      0,
      200,
      'contested, so the preset decides: exercises provoke, do nothing, or calm',
      CITED.exercises,
    ),
    provocationToPosture: percent(
      100,
      0,
      200,
      'contested, so the preset decides: twice the effect on tension, as menace is what is seen first',
      CITED.exercises,
    ),
    partnerProvocation: percent(60, 0, 100, 'the host plans and leads, so it is blamed first'),
  }),
  ...under('R3.2', {
    mitigationNotified: percent(25, 0, 100, 'a notice is cheap and common: it rules out surprise, not intent'),
    mitigationObservers: percent(15, 0, 100, 'observers are rarer than notices, and see less than is hoped'),
    mitigationTreaty: percent(20, 0, 100, 'a treaty restrains the ally too, and outsiders know it', CITED.restrained),
  }),
  ...under('R3.3', {
    dilutionNotified: percent(
      20,
      0,
      100,
      'what is announced impresses less; without a price everybody would always give notice',
    ),
    dilutionObservers: percent(10, 0, 100, 'transparency shows limits as well as strength'),
  }),
  ...under('R3.4', {
    wordsFloor: percent(40, 0, 100, 'distrust discounts words most, but even an enemy hears them', CITED.kydd),
    wordsTrust: percent(60, 0, 100, 'with the floor: full trust takes words at face value', CITED.kydd),
    deedsFloor: percent(70, 0, 100, 'a costly act speaks to a distrustful eye too', CITED.kydd),
    deedsTrust: percent(
      30,
      0,
      100,
      'with the floor: full trust takes deeds at face value; a cost can be seen by anybody',
      CITED.kydd,
    ),
  }),
  ...under('R3.5', {
    reassurance: percent(
      100,
      0,
      200,
      'contested, so the preset decides: it worked in laboratories, and hung on trust there',
      CITED.kydd,
    ),
  }),
  ...under('R3.6', {
    fatigueStep: count(
      40,
      0,
      100,
      'many engagements are symbolic: the next alike is worth a quarter less',
      CITED.symbolic,
    ),
    fatigueSlope: percent(60, 0, 100, 'however often it is repeated, two fifths of an act stay', CITED.symbolic),
    fatigueCap: count(100, 0, 100, 'reached with the third like act: nobody can be more tired of it'),
  }),
  ...under('R3.8', {
    lateRung: count(
      3,
      1,
      7,
      'from a show of force on talks are held in front of cameras',
      article('Conflict Prevention'),
    ),
    lateCost: count(1, 0, 12, 'what would have been routine now needs a leader to ask for it'),
  }),
} as const;
