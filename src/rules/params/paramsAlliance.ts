import { count, percent, points } from './coefficient.ts';

/** Invocation of a treaty and its answers, good offices. */
export const ALLIANCE = {
  triggerCrisis: count(3, 1, 6, 'a treaty against a crisis is called on from a show of force'),
  triggerClash: count(5, 1, 6, 'a narrower one only when shots are fired'),
  supportCaller: points(8, 0, 40, 'a call that is answered is the strongest proof of a pledge'),
  supportOthers: points(2, 0, 20, 'other allies take note'),
  limitedCaller: points(2, 0, 20, 'less than was hoped for'),
  restrainCaller: points(
    6,
    0,
    40,
    'a patron that holds back is resented (Beckley 2015: allies are restrained, at a price)',
  ),
  restrainWorks: percent(50, 0, 100, 'a caller may listen, or not'),
  stayOutCaller: points(20, 0, 60, 'a pledge that is not kept is hardly believed again'),
  stayOutOthers: points(6, 0, 40, 'the others ask who is next'),
  stayOutReputation: points(8, 0, 40, 'as for a broken agreement'),
  consultedCost: percent(50, 0, 100, 'it was agreed that it would be asked, and that it may say no'),
  consultedSupport: percent(80, 0, 100, 'a yes that was open to a no proves less than a pledge without one'),
  mediationCost: count(1, 0, 12, 'an envoy'),
} as const;
