/** What this is, where it comes from, and what it is not. */
export const about = {
  title: 'About Entente',
  kicker: 'Version {{version}}',
  what: 'Entente is a turn-based simulation of military diplomacy in the Asia-Pacific: exercises, dialogues, visits, hotlines, codes of conduct, patrols, and the crises they are meant to prevent. You speak for one state and decide, a quarter-year at a time, whom to bind yourself to and who will feel threatened by it.',
  thesisTitle: 'The thought behind it',
  thesis:
    'The same act that binds partners alarms a neighbour who was not asked. An exercise builds trust and makes crews work together; whoever watches from outside sees strength that may be meant for them. Most of what you do here has such a second audience.',
  modelTitle: 'What it is not',
  model: 'Every number is a designers’ judgement. Starting values are play values, not assessments of any state.',
  theories: 'Where the evidence conflicts, you choose what is taken for true: that is the theory of a game.',
  causes: 'Every number can be opened. It shows its causes, and they add up to it.',
  rulebook: 'Open the rulebook',
  sourceTitle: 'What it is derived from',
  source:
    'An article, “Military Diplomacy in the Asia-Pacific”. These of its sections are behind the scenarios, told here in our own words:',
  sections: {
    understanding: {
      name: 'Understanding Military Diplomacy in the Asia-Pacific',
      says: 'Forces are used to talk as well as to fight: exercises, dialogues and visits carry messages.',
    },
    players: {
      name: 'Key Players in Military Diplomacy in the Asia-Pacific',
      says: 'Large states lead; middle ones choose their company with care.',
    },
    alliances: {
      name: 'Strengthening Alliances',
      says: 'Training together and sharing what one knows make a promise easier to believe.',
    },
    prevention: {
      name: 'Conflict Prevention',
      says: 'Open lines, shared facts and early words keep small things small.',
    },
    mechanisms: {
      name: 'Mechanisms of Military Diplomacy',
      says: 'Dialogues, exercises, training and agreements are the tools at hand.',
    },
    challenges: {
      name: 'Challenges facing Military Diplomacy',
      says: 'Old grievances, shifting company and dangers that no army stops get in the way.',
    },
    tensions: {
      name: 'Regional Tensions',
      says: 'Claims overlap at sea, and each new strength makes somebody look again.',
    },
    bodies: {
      name: 'The Role of Multilateral Organizations',
      says: 'A common table slows quarrels down, and waters texts down too.',
    },
    stability: {
      name: 'The Impact of Military Diplomacy on Regional Stability',
      says: 'The same engagement can strengthen relations or strain them. This game is about that sentence.',
    },
  },
  mapTitle: 'The map',
  map: 'The map shows the coast and nothing else: no borders, no lines and no names in disputed waters. Hatching says only that claims overlap there. It takes no side. Coastline: made with Natural Earth, in the public domain.',
  privacyTitle: 'Your games',
  privacy: 'Games stay on your device. Nothing is sent anywhere, and nobody needs an account.',
  licenceTitle: 'Licence',
  licence:
    'Free software under the MIT licence. It ships fonts by Adobe (SIL Open Font License), icons by the Lucide contributors (ISC), and libraries under MIT, ISC and Apache licences; all are named in its notices.',
} as const;
