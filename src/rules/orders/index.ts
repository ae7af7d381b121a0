import type { OrderSpecs } from '../menu/orderSpec.ts';
import { allianceTreaty } from './allianceTreaty.ts';
import { allyCounsel } from './allyCounsel.ts';
import { announcedRestraint } from './announcedRestraint.ts';
import { armsLimitation } from './armsLimitation.ts';
import { armsTransfer } from './armsTransfer.ts';
import { basingAccess } from './basingAccess.ts';
import { conductCode } from './conductCode.ts';
import { crossBlocExercise } from './crossBlocExercise.ts';
import { dialogue } from './dialogue.ts';
import { disasterRelief } from './disasterRelief.ts';
import { forumText } from './forumText.ts';
import { greyZoneProbe } from './greyZoneProbe.ts';
import { highLevelVisit } from './highLevelVisit.ts';
import { hotline } from './hotline.ts';
import { influencePackage } from './influencePackage.ts';
import { intelligenceSharing } from './intelligenceSharing.ts';
import { jointExercise } from './jointExercise.ts';
import { jointOperation } from './jointOperation.ts';
import { jointPatrol } from './jointPatrol.ts';
import { modernisation } from './modernisation.ts';
import { posture } from './posture.ts';
import { presencePatrol } from './presencePatrol.ts';
import { publicStatement } from './publicStatement.ts';
import { quietDiplomacy } from './quietDiplomacy.ts';
import { trainingExchange } from './trainingExchange.ts';
import { withdrawal } from './withdrawal.ts';

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
  publicStatement,
  quietDiplomacy,
  armsLimitation,
  crossBlocExercise,
  trainingExchange,
  jointOperation,
  armsTransfer,
  basingAccess,
  allianceTreaty,
  allyCounsel,
  influencePackage,
  jointPatrol,
  withdrawal,
};
