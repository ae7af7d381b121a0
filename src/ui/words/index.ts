export { say, listed, words, type WordKey, type Values } from './say.ts';
export { scoreText, changeText, valueText, deltaText, chanceText, isWhole } from './numbers.ts';
export {
  actorName, actorNameAt, placeName, placeNameAt, forumName, memberName, hostName, partnerOf, placeIn, orderLine, orderTerms, orderBy, agreementName,
} from './names.ts'; // prettier-ignore
export { choiceName, fieldName } from './choices.ts';
export { reasonText, termText } from './reasons.ts';
export { scorePhrase, scoreTitle, holderOf } from './scoreWords.ts';
export { eventText, type EventTone } from './eventWords.ts';
export { sourceText, clauseText } from './sourceWords.ts';
