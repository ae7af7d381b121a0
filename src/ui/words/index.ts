export { say, listed, words, type WordKey } from './say.ts';
export { scoreText, changeText, valueText, deltaText, chanceText } from './numbers.ts';
export {
  actorName,
  actorNameAt,
  placeName,
  placeNameAt,
  forumName,
  orderLine,
  orderTerms,
  agreementName,
  namedAtStart,
} from './names.ts';
export { choiceName, fieldName } from './choices.ts';
export { reasonText, termText } from './reasons.ts';
export { scorePhrase, scoreTitle } from './scoreWords.ts';
export { eventText } from './eventWords.ts';
export { sourceText, clauseText } from './sourceWords.ts';
