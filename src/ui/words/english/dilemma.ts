/** Questions that events put to a seat, and what each answer does. */
export const dilemma = {
  title: 'Questions to you',
  note: 'Decide until you commit.',
  question: {
    demand: '{{one}} asks you to carry more of your alliance',
    guest: '{{one}} invites you to a large exercise',
    host: 'You hold a large exercise. Does the list of guests stand?',
    bid: '{{one}} and {{other}} both want to sell you arms',
    accident: 'After the accident: may the forces of {{one}} go on using your bases?',
  },
  option: {
    pay: { name: 'Pay', does: 'Support at home falls by up to {{support}}.' },
    refuse: { name: 'Refuse', does: '{{one}} is believed less to stand by you, by up to {{credibility}}.' },
    accept: { name: 'Sail', does: 'All who sail trust each other more, and tension falls. It costs nothing.' },
    decline: { name: 'Stay away', does: 'Nothing changes between you and those who sail.' },
    disinvite: {
      name: 'Strike {{guest}} off',
      does: 'The guest that you are most tense with. It trusts you less and does not forget it; your friends believe you more.',
    },
    proceed: { name: 'Let the list stand', does: 'All who accept will sail.' },
    first: {
      name: 'Buy from {{one}}',
      does: 'You grow stronger, and depend on {{one}}. {{other}} trusts you less, by up to {{trust}}.',
    },
    second: {
      name: 'Buy from {{other}}',
      does: 'You grow stronger, and depend on {{other}}. {{one}} trusts you less, by up to {{trust}}.',
    },
    neither: { name: 'Buy from neither', does: 'Nothing changes.' },
    suspend: {
      name: 'Suspend the access',
      does: 'You may resume it next quarter. If you do not, it ends then, and that costs reputation and the reach it gave.',
    },
    keep: { name: 'Keep it up', does: 'Nothing changes.' },
  },
  silence: 'If you say nothing, this is taken: {{option}}.',
  clear: 'Say nothing',
} as const;
