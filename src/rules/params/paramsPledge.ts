import { CITED } from './cited.ts';
import { count, percent, points, turns, under } from './coefficient.ts';

/** How agreements are kept, broken, left, suspended, renewed and found out. */
export const PLEDGE = {
  ...under('R4.26', {
    leavingReputation: points(2, 0, 50, 'leaving with notice is not cheating, but it is remembered'),
    leavingNotice: turns(1, 1, 12, 'a quarter to get used to it'),
    treatyNotice: turns(4, 1, 12, 'most treaties of alliance run on for a year after notice'),
    treatyLeft: points(20, 0, 60, 'who has left one treaty is believed little: two treaties to mend it'),
    accessLeft: points(6, 0, 40, 'who has left is not there: what coming gave is gone'),
    supplyCutReadiness: points(3, 0, 20, 'ships without spare parts stay in port'),
    supplyCutDependence: points(6, 0, 40, 'what is not delivered any more cannot be withheld: one turn of deliveries'),
  }),
  ...under('R8.1', {
    agreementsFree: count(4, 0, 20, 'that many can be looked after on the side'),
    signedTension: points(
      6,
      0,
      20,
      'the series has −2.3 (se 0.8) in its year, of papers signed while relations mended anyway: so we take less',
      CITED.agreementsSeen,
    ),
    agreementsPerUpkeep: count(3, 1, 20, 'over-commitment: staffs that look after papers do nothing else'),
  }),
  ...under('R8.2', {
    intelligenceInteroperability: points(2, 0, 20, 'each turn: a common picture is half of a common drill'),
    intelligenceLeak: percent(3, 0, 100, 'about once in eight years, and sooner with many partners'),
    intelligenceLeakTrust: points(5, 0, 50, 'each side blames the other: a large exercise undone'),
  }),
  ...under('R8.3', {
    detectionBase: percent(30, 0, 100, 'some breaches come out by themselves'),
    detectionVerification: percent(20, 0, 100, 'for each level: full inspection makes discovery nearly certain'),
    detectionTransparency: percent(30, 0, 100, 'an open country finds it harder to cheat'),
    detectionCap: percent(95, 0, 100, 'nothing is found for certain'),
    codeVerification: count(1, 0, 3, 'notices can be compared with what was seen'),
    restraintVerification: count(2, 0, 3, 'it is chosen so that the other can see it'),
    breachReputation: points(8, 0, 50, 'cheating must cost more than leaving: four times as much'),
    breachTrust: points(12, 0, 50, 'cheating must cost more than all that signing brought'),
    breachGrievance: points(5, 0, 50, 'a broken word is remembered, and does not fade by itself'),
    lossAsymmetry: percent(150, 100, 300, 'trust is lost faster than it is gained'),
    honouredReputation: points(1, 0, 10, 'a quiet quarter of kept words: eight of them mend one breach'),
    honouredTrust: points(0.5, 0, 10, 'what is kept without fuss is hardly noticed, but it adds up'),
  }),
  ...under('R8.16', {
    suspensionReputation: points(1, 0, 50, 'a promise put aside is half a promise left'),
    resumePause: turns(4, 1, 12, 'who has just come back stays for a year'),
  }),
  ...under('R8.17', {
    renewalTurns: turns(2, 1, 8, 'before this nobody talks about a renewal'),
  }),
  ...under('R8.18', {
    revealedChance: percent(10, 0, 100, 'somebody always talks: about even odds within seven quarters'),
    revealedProvocation: percent(150, 100, 300, 'what was hidden alarms more than what was announced'),
  }),
  ...under('R7.7', {
    triggerCrisis: count(3, 1, 6, 'a treaty against a crisis is called on from a show of force'),
    triggerClash: count(5, 1, 6, 'a narrower one only when shots are fired'),
  }),
  ...under('R7.8', {
    supportCaller: points(8, 0, 40, 'a call that is answered is the strongest proof of a pledge, next to making one'),
    supportOthers: points(2, 0, 20, 'other allies take note, a quarter as much'),
    limitedCaller: points(2, 0, 20, 'less than was hoped for', CITED.loopholes),
    restrainCaller: points(6, 0, 40, 'a patron that holds back is resented', CITED.loopholes),
    restrainWorks: percent(50, 0, 100, 'a caller may listen, or not'),
    stayOutCaller: points(
      20,
      0,
      60,
      'rare, as three pledges of four are kept; so it is hardly forgiven',
      CITED.honoured,
    ),
    stayOutOthers: points(6, 0, 40, 'the others ask who is next'),
    stayOutReputation: points(8, 0, 40, 'as for a broken agreement'),
    consultedCost: percent(50, 0, 100, 'it was agreed that it would be asked, and that it may say no'),
    consultedSupport: percent(80, 0, 100, 'a yes that was open to a no proves less than a pledge without one'),
  }),
} as const;
