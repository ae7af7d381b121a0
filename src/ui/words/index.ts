export { say, listed, words, type WordKey } from './say.ts';
export { LANGUAGES, SCENARIO_LANGUAGE, speak } from './languages.ts';
export { scoreText, changeText, valueText, deltaText, balanceText, chanceText, whenText } from './numbers.ts';
export {
  actorName,
  actorNameAt,
  placeName,
  placeNameAt,
  forumName,
  memberName,
  subjectName,
  agreementName,
  namedAtStart,
} from './names.ts';
export { optionWords, questionText } from './dilemmaWords.ts';
export { befallsText, cardText, nobodyText, openedText } from './deckWords.ts';
export { agreementTerms } from './agreementWords.ts';
export { hostName, orderLine, orderTerms } from './orderWords.ts';
export { choiceName, fieldName } from './choices.ts';
export { reasonText, termText } from './reasons.ts';
export { termSentence, treatyParts } from './treatyWords.ts';
export { meansText } from './meansWords.ts';
export { percentText, whyNoAnswerText, whyText } from './builderWords.ts';
export { calendarText, forumWhyText } from './forumWords.ts';
export { negotiators, turnName } from './turnWords.ts';
export { scorePhrase, scoreTitle } from './scoreWords.ts';
export { eventText } from './eventWords.ts';
export { privateText } from './mineWords.ts';
export { problemText } from './problemWords.ts';
export { START_GROUPS, startName, startValue, type StartGroup } from './startWords.ts';
export { rungName } from './crisisWords.ts';
export { causeText, sourceText, orderText, clauseText } from './sourceWords.ts';
export { assumptionReason, assumptionSource, assumptionText, refusalText } from './assumptionWords.ts';
export { endedText, firstText, refusedText } from './otherwiseWords.ts';
