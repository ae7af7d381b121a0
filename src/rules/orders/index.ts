import type { OrderSpecs } from '../menu/orderSpec.ts';
import { announcedRestraint } from './announcedRestraint.ts';
import { conductCode } from './conductCode.ts';
import { dialogue } from './dialogue.ts';
import { disasterRelief } from './disasterRelief.ts';
import { forumText } from './forumText.ts';
import { greyZoneProbe } from './greyZoneProbe.ts';
import { highLevelVisit } from './highLevelVisit.ts';
import { hotline } from './hotline.ts';
import { intelligenceSharing } from './intelligenceSharing.ts';
import { jointExercise } from './jointExercise.ts';
import { modernisation } from './modernisation.ts';
import { posture } from './posture.ts';
import { presencePatrol } from './presencePatrol.ts';

/** Every kind of order. A kind without a spec does not compile. */
export const SPECS: OrderSpecs = {
  dialogue,
  highLevelVisit,
  hotline,
  conductCode,
  announcedRestraint,
  jointExercise,
  intelligenceSharing,
  posture,
  presencePatrol,
  greyZoneProbe,
  modernisation,
  forumText,
  disasterRelief,
};
