/** What is still to be done about a figure that does not agree, where nothing better is known. */
const TUNING = 'to be mended by tuning';

const SELECTED =
  'A turn is a quarter with three or four acts of weight; the event series counts every meeting and every remark that a newspaper carried. Shares of so few acts cannot be those of the news.';

const STILL =
  'Nothing but orders, crises and events of the scenario moves tension here. The series also holds what newspapers choose to print, elections, accidents and everything else that the game leaves out, so it is more restless than a model of military diplomacy alone can be.';

/** Why a figure lies outside what is claimed of it, by the name of its row. Read only where it does. */
const REASONS: Readonly<Record<string, string>> = {
  agreements:
    'The series tells of agreements that were signed while relations were getting better anyway, which makes them look stronger than they are; here one is put in at random. And the sudden part of any change is gone within two quarters, so a signature is felt over its year at about a sixth of what it does at once.',
  wordsTogether: SELECTED,
  deedsTogether: SELECTED,
  wordsAgainst: SELECTED,
  deedsAgainst: SELECTED,
  decayQuarter:
    'A turn is the shortest time in the game. What was gone before its end could be neither seen nor answered, so the fast part of a shock is let to fade over two quarters; what is left after a year agrees.',
  spreadQuarter: STILL,
  spreadYear: STILL,
  rises20: STILL,
  rises30: STILL,
  memory1:
    'What moves tension in the game comes in few, large steps and fades by rule. The series is full of noise that is gone within the month, which lowers its autocorrelation and not that of a model without such noise.',
  memory4:
    'Games of twelve quarters, less their own mean: over so short a series autocorrelation at a year is biased downward (by about 1/12), and tension also goes slowly from its starting values to rest.',
};

export const reasonOf = (id: string): string => REASONS[id] ?? TUNING;

/** Why a figure was not measured at all. */
export const UNMEASURED: Readonly<Record<string, string>> = {
  compellent:
    'Every treaty of the game is one of defence: an ally is called on, and may refuse whom it thinks to have begun it. Pacts that cover whatever a member begins are not among its terms; an ally that is reassured dares more (R4.23).',
  retaliation:
    'A month lies inside one turn, and orders of a turn are secret and given at once: nobody can answer another’s within it. Retaliation in the quarter itself happens in the windows of a crisis.',
};
