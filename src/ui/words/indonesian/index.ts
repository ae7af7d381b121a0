import { about } from './about.ts';
import { advice } from './advice.ts';
import { event, eventToo, eventMine, told, toldToo, decided, source, clause } from './events.ts';
import { agenda, crisisToo, endingToo, logToo, notice, paper, predicted } from './paper.ts';
import { front, setup, doctrineMore, company, link, watch, settings, tabTitle, gameMenu } from './frame.ts';
import { keys, keyName, command, gesture } from './keys.ts';
import { choice, field, fieldToo, group, groupShort, option, order, orderToo, termLine } from './orders.ts';
import { needs, objection, refusal } from './objections.ts';
import {
  tab,
  plan,
  builder,
  forecast,
  inbox,
  agreements,
  log,
  report,
  ledger,
  dyad,
  crisis,
  common,
  ending,
} from './panels.ts';
import { score, scoreOf, factor, term, measure, doctrine, agreementType, agreementOf, preset } from './scores.ts';
import { move, nature, reply, rung } from './ladder.ts';
import { deck } from './deck.ts';
import { dilemma } from './dilemma.ts';
import { polarisation, session, threat } from './bodies.ts';
import { alliance } from './alliance.ts';
import { assume } from './assumptions.ts';
import { otherwise } from './otherwise.ts';
import { lesson } from './lesson.ts';
import { bringIn, library, scenarioPage, sourced, starting } from './library.ts';
import { rulebook } from './rulebook.ts';
import { fault, fileProblem, kept, note, wipe } from './keeping.ts';
import { breaks, commitWith, delta, gist, guess, intent, planning, silence, wayOut } from './builder.ts';
import { lasting, means } from './lasting.ts';
import { treaty, treatyPart, treatyTerm } from './treaty.ts';
import { offer, pact, standing } from './standing.ts';
import { acts, deed, dyadMore, ledgerMore, seatMore, twin } from './tables.ts';
import { chart } from './mapLayers.ts';
import { app, title, replace, top, phase, next, seat, map, storage, menu } from './screen.ts';
import type { Words } from '../say.ts';

/** Everything that people read, in Indonesian. */
export const indonesian: Words = {
  kept,
  note,
  fault,
  fileProblem,
  wipe,
  front,
  setup,
  bringIn,
  library,
  scenarioPage,
  sourced,
  starting,
  doctrineMore,
  company,
  link,
  watch,
  settings,
  tabTitle,
  gameMenu,
  keys,
  keyName,
  command,
  gesture,
  about,
  assume,
  otherwise,
  advice,
  app,
  title,
  replace,
  top,
  phase,
  next,
  seat,
  map,
  chart,
  storage,
  menu,
  tab,
  plan,
  builder,
  forecast,
  inbox,
  agreements,
  log,
  report,
  ledger,
  dyad,
  crisis,
  common,
  ending,
  order,
  orderToo,
  group,
  groupShort,
  field,
  fieldToo,
  choice,
  termLine,
  option,
  objection,
  refusal,
  needs,
  score,
  scoreOf,
  factor,
  term,
  measure,
  doctrine,
  agreementType,
  agreementOf,
  rung,
  move,
  reply,
  alliance,
  nature,
  dilemma,
  deck,
  session,
  polarisation,
  threat,
  preset,
  event,
  eventToo,
  eventMine,
  told,
  toldToo,
  decided,
  paper,
  agenda,
  predicted,
  notice,
  logToo,
  crisisToo,
  endingToo,
  source,
  clause,
  lesson,
  rulebook,
  treaty,
  treatyTerm,
  treatyPart,
  lasting,
  means,
  standing,
  pact,
  offer,
  intent,
  guess,
  gist,
  delta,
  wayOut,
  planning,
  breaks,
  commitWith,
  silence,
  twin,
  acts,
  deed,
  ledgerMore,
  dyadMore,
  seatMore,
};
