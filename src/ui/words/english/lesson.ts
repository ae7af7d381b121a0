/** The guided first game. Each text of a step has at most 40 words. */
export const lesson = {
  label: 'The lesson',
  idea1: 'Quarter 1: who was not asked',
  idea2: 'Quarter 2: a line before you need it',
  idea3: 'Quarter 3: the ladder',
  progress: '{{step}} of {{all}}',
  next: 'Next',
  back: 'Back',
  skip: 'Skip the lesson',
  resume: 'Go on with the lesson',
  keys: 'F6 comes here and goes back.',
  step: {
    welcome:
      'You advise {{me}}. Each turn is a quarter of a year, and this game has three. {{partner}} and {{other}} are played by the computer. Every pin is a government.',
    arcs: 'An arc is the tension between two governments: the thicker, the worse. The thickest runs from you to {{other}}. Press an arc, or any number, to see what made it so.',
    listen:
      'A quarter begins with talks. Offers are made by all at the same time. Listen first: offer nothing, and press “{{button}}”.',
    offer:
      '{{partner}} asks you for a joint exercise. It would bind the two of you. {{other}} was not asked, and would grow uneasy: that is the red arc.',
    noOffer:
      '{{partner}} asks for nothing this time. That happens; you can ask yourself next quarter. Go on, and press “{{button}}”.',
    terms: 'Soften it: on this offer, press “{{counter}}”.',
    announce:
      'Switch on “{{notify}}”, and watch the map: the red arc thins. The price is small: what is announced impresses less.',
    ask: 'Now press “{{ask}}”. {{partner}} then takes your terms, or leaves them.',
    goOn: 'Good. Now press “{{button}}”. You answer what others offered in the next step.',
    closeTerms:
      '{{partner}} now takes your terms or leaves them. Has anybody offered what serves one of your aims? Say yes to it in the inbox; what you leave is refused. Then press “{{button}}”.',
    closeAccept:
      'Press “{{accept}}” on the offer of {{partner}}, and the exercise is held. Then close the quarter with the button below.',
    close: 'Everything is decided at the same moment. Close the quarter: press “{{button}}”.',
    paperHeld:
      'Foreseen for {{other}}: {{foreseen}} tension. What came: {{happened}}. You meant nobody any harm, and still somebody was alarmed. This is what the game is about.',
    paperNotHeld:
      'The exercise was not held. Nobody was bound by it, and nobody alarmed. Both have a price: you will need friends, and a calm neighbour.',
    signal:
      'Two ships sailed home, and {{other}} read a rehearsal. Nobody meant it: a signal was misread, and the arc grew. What is not explained gets guessed. So explain.',
    dialogue:
      'Choose “{{dialogue}}” in the list, then {{other}}, and add it to your plan. It costs one of your capital and calms a little.',
    hotline:
      'Now “{{hotline}}” with {{other}}, the same way: a line that somebody answers at night. It does little today, and much when ships meet.',
    send: 'Nobody hears of your plan until you send it. Press “{{button}}”, and {{other}} will weigh it.',
    answers:
      'Others have made offers too. Say yes or no in the inbox, or leave them; silence is a no. Then press “{{button}}”.',
    paperLine:
      '{{other}} said yes: there is a line now. Remember it. Words alone calm slowly, but a line works on the worst day.',
    paperTalked:
      'You and {{other}} have talked, but there is no line yet. A no has reasons; they stand beside it, with their weight.',
    paperSilent: 'You and {{other}} have not come closer. A no has reasons: they stand beside it, with their weight.',
    quiet:
      'The last quarter is yours. Plan what you like, or nothing, and look at who was not asked before you send it. Then close the quarter.',
    window:
      'Ships have met at sea: a crisis that nobody planned. Both sides move at once, unseen. The ladder shows how far it is to war, and each move what it costs and risks.',
    windowLine:
      'Ships have met at sea: a crisis that nobody planned. Both sides move at once, unseen. The ladder shows how far it is to war. Your hotline is open: you may call, below the moves.',
    window2:
      'The last window. You have seen what {{other}} did, and it has seen you. A line serves once in a crisis. One step down costs a little at home; war costs everybody everything.',
  },
  picture: {
    label: '{{me}} and {{partner}} come closer. {{other}}, who was not asked: {{points}} tension with the two.',
    bound: 'bound',
    notAsked: 'not asked',
    tension: '{{points}} tension',
    announced: 'announced: {{points}}',
  },
  learned: {
    title: 'What you did, and to whom',
    kicker: 'The end of the lesson',
    bound: 'Whom you bound',
    boundText:
      'You and {{partner}} practised together. Your trust in it rose by {{trust}}, and your crews work together better by {{crews}}.',
    notBound: 'You held no exercise with {{partner}}. Nobody was bound by one, and nobody was alarmed by one.',
    alarmed: 'Who was not asked',
    alarmedText:
      '{{other}} took no part. Your exercises raised its tension with you by {{mine}}, and its tension with {{partner}} by {{theirs}}.',
    calmed: 'What calmed it',
    calmedText: 'Talks, visits and lines took {{points}} off the tension between you and {{other}}.',
    notCalmed: 'Nothing you agreed on took tension off the arc between you and {{other}}.',
    ladder: 'How far it went',
    ladderText: 'The ladder was climbed to rung {{rung}} of 7: {{name}}.',
    ladderNone: 'Nobody stepped on the ladder.',
    ledger: 'See every row behind it',
    next: 'Now Crowded Sea: eight seats around one sea, about two years, and an end that nobody knows.',
    toTitle: 'Choose the next game',
    toEnding: 'See the result',
  },
} as const;
