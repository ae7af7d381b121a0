import type { AgreementType } from '../../../rules/scenario/setup.ts';

/** What an agreement obliges its parties to, and what it gives them. */
export const standing = {
  alliance: {
    obliges: 'To stand by each other. In a crisis that it covers either may call on the other.',
    gives:
      'Each seems far less of a threat to the other, and trust settles higher. Each can be drawn into the other’s quarrels.',
  },
  partnership: {
    obliges: 'To nothing by itself.',
    gives: 'Where both trust each other with 60 or more, each seems less of a threat to the other.',
  },
  supply: {
    obliges: '{{one}} goes on supplying {{other}}.',
    gives:
      'Cut early, it costs {{other}} readiness. Where both trust each other with 60 or more, each seems less of a threat to the other.',
  },
  hotline: {
    obliges: 'To answer, and to test the line now and then.',
    gives:
      'A guard against incidents and war where the two stand on opposite sides; in a crisis one call, and a way out.',
  },
  intelligence: {
    obliges: 'To keep what is shared.',
    gives:
      'Both see everybody else more clearly, and work better as one each quarter. Sometimes it leaks, and trust is lost.',
  },
  code: {
    obliges: 'No probe there, and no surge of forces there without notice.',
    gives:
      'A guard against incidents and war at this place. Whoever keeps it gains a little reputation and trust each quarter.',
  },
  restraint: {
    obliges:
      '{{one}} sends no surge of forces and holds no large exercise where {{other}} has a stake, and does not probe against it.',
    gives:
      'Whoever keeps the word gains a little reputation and trust each quarter. {{other}} loses reputation if it exploits it.',
  },
  armsLimitation: {
    obliges: 'Both forgo what they agreed to forgo, wherever it would touch the other.',
    gives: 'Whoever keeps it gains a little reputation and trust each quarter.',
  },
  training: {
    obliges: 'To nothing by itself.',
    gives: 'Trust, working as one and resilience grow each quarter. Trust fades more slowly, also for two years after.',
  },
  access: {
    obliges: '{{one}} opens its bases to {{other}}.',
    gives: '{{other}} reaches farther where {{one}} does, and is believed more to stand by it.',
  },
  influence: {
    obliges: '{{one}} goes on giving.',
    gives: '{{other}} depends on {{one}} more, and trusts it more.',
  },
} as const satisfies Readonly<Record<AgreementType, { obliges: string; gives: string }>>;

export const pact = {
  parties: 'Parties',
  obliges: 'What it obliges',
  gives: 'What it gives',
  since: 'Since',
  until: 'Until',
  checked: 'How it is checked',
  fromStart: 'before the first turn',
  sinceTurn: 'turn {{turn}}',
  untilTurn: 'turn {{turn}}, this one included',
  untilEnd: 'somebody leaves it',
  terms: 'Terms',
  state: 'How it stands',
  honoured: 'In force.',
  suspended: 'Suspended by {{name}} in turn {{turn}}; after that turn it binds nobody.',
  idle: 'If it is not taken up again by {{name}}, it ends after turn {{turn}}, and that costs reputation.',
  idleMark: 'over after turn {{turn}} unless resumed',
  notice: 'Notice was given by {{name}}; it ends after turn {{turn}}.',
  suspendedMark: 'suspended',
  noticeMark: 'ends after turn {{turn}}',
  scopeAll: 'Covers every place',
  scopeThere: 'Covers one place alone: {{place}}',
  payer: '{{name}} carries its cost',
  guest: '{{name}} may use bases of the other',
  secretMark: 'secret',
  secretNote: 'Only its parties know of it.',
  checkLevel: 'Breaches come to light the more easily, the better it is checked: {{how}}.',
  giveNotice: 'Give notice',
  suspend: 'Suspend',
  resume: 'Resume',
  renew: 'Renew',
  checkLine: 'Nobody checks. A line that is tested now and then is known to work.',
  checkNone: 'Nobody checks.',
  checkBreach: 'A breach comes out more likely than not; the more open the two are with each other, the likelier.',
  lastTurn: 'Runs out this quarter',
  left_one: '{{count}} quarter left',
  left_other: '{{count}} quarters left',
  renewNote: 'It ends with this quarter. Announce it again once it has run out, next quarter.',
} as const;

/** The inbox, beside what it said already. */
export const offer = {
  packageFrom: 'A package, all of it or nothing: {{by}}',
  why: 'Why',
  inPackage: 'In a package: all of it or nothing.',
  terms: 'The terms',
  consequences: 'What a yes would change',
  refused: 'You cannot say yes: {{why}}',
  adds_one:
    'It would cost {{by}} {{count}} capital more. Whether they have it, only they know; if not, the first terms stand.',
  adds_other:
    'It would cost {{by}} {{count}} capital more. Whether they have it, only they know; if not, the first terms stand.',
  better: 'Your judgement: {{before}} as offered, {{after}} with these terms',
  changesOf: 'What these terms would change',
} as const;
