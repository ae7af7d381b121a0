import type { Words } from '../say.ts';

/** What happened, as a short sentence of a newspaper. Where it happened stands beside it. */
export const event: Words['event'] = {
  scoreChanged: '{{score}}: {{before}} menjadi {{after}}',
  turnBegan: 'Triwulan {{quarter}} dimulai',
  inputRejected: 'Perintah Anda tidak dapat dilaksanakan. {{what}}',
  proposed: '{{by}} mengajukan tawaran kepada {{to}}: {{order}}',
  countered: '{{by}} meminta syarat lain: {{order}}',
  answered: '{{by}} menjawab sebuah tawaran',
  orderDone: '{{by}}: {{order}}',
  probed: 'Klaim {{against}} ditekan, dan tidak diketahui siapa pelakunya',
  proposalFailed: 'Tawaran {{by}} kandas: {{order}}',
  agreementBegan: 'Mulai berlaku: {{agreement}}',
  agreementEnded: 'Habis masa berlakunya: {{agreement}}',
  breachFound: '{{by}} terbukti melanggar janjinya: {{agreement}}',
  leaked: 'Informasi intelijen yang dibagi {{parties}} bocor',
  textTabled: '{{forum}} mengesahkan teks yang lebih lemah daripada yang diajukan {{by}}',
  injected: '{{text}}',
  disasterStruck: 'Bencana melanda {{host}}',
  reliefGiven: 'Bantuan tiba di {{host}}; kebutuhan sebesar {{unmet}} belum terpenuhi',
  incident: 'Terjadi insiden di laut',
  crisisBegan: '{{leads}} berhadapan dalam krisis ({{name}})',
  windowClosed: '{{moves}}; krisis bergerak dari anak tangga {{before}} ke anak tangga {{rung}}, {{name}}',
  offRamp: '{{by}} menawarkan jalan keluar',
  hotlineCalled: '{{by}} menelepon lewat saluran langsung',
  crisisEnded: 'Krisis usai. Titik akhirnya: {{name}}',
  restraintExploited: '{{by}} memanfaatkan penahanan diri {{of}}',
  gameOver: 'Triwulan terakhir berlalu, dan perang tidak terjadi',
};

/** Another way of telling the same kind of event. */
export const eventToo: Words['eventToo'] = {
  probed: '{{by}} menekan klaim {{against}}',
  heldBack: 'Ditahan oleh {{members}}.',
  textWhole: '{{forum}} mengesahkan teks yang diajukan {{by}}',
  textFailed: '{{forum}} tidak mengesahkan apa pun dari yang diajukan {{by}}',
  breached: 'Dilanggar dan berakhir: {{agreement}}',
  agreedOtherwise: 'Tawaran {{by}} gugur karena perkaranya diselesaikan dengan cara lain: {{order}}',
  war: 'Perang pecah. Semua pihak kalah',
  offRampTaken: '{{by}} menawarkan jalan keluar, dan tawaran itu diterima',
  offRampLeft: '{{by}} menawarkan jalan keluar, dan tawaran itu tidak diterima',
  hotlineReached: '{{by}} menelepon lewat saluran langsung, dan dijawab',
  hotlineSilent: '{{by}} menelepon lewat saluran langsung, dan tidak ada yang menjawab',
  windowStays: '{{moves}}; krisis tetap di tempatnya ({{name}})',
  reliefMet: 'Bantuan tiba di {{host}}, dan kebutuhannya terpenuhi',
};

/** An order that was carried out, as a headline. */
export const told: Words['told'] = {
  dialogue: '{{by}} dan {{partner}} mengadakan dialog pertahanan',
  highLevelVisit: '{{by}} melakukan kunjungan tingkat tinggi ke {{partner}}',
  hotline: '{{by}} dan {{partner}} membuka saluran langsung',
  conductCode: 'Para pengklaim menyepakati aturan bagi kapal yang berpapasan, atas usul {{by}}',
  announcedRestraint: '{{by}} mengumumkan penahanan diri terhadap {{partner}}',
  jointExercise: '{{by}} dan {{partner}} mengadakan latihan bersama',
  intelligenceSharing: '{{by}} dan {{partner}} mulai berbagi intelijen',
  posture: '{{by}} menggeser pasukannya',
  presencePatrol: '{{by}} mengirim patroli',
  greyZoneProbe: '{{by}} menekan klaim {{partner}}',
  modernisation: '{{by}} memodernisasi angkatan bersenjatanya',
  forumText: '{{by}} mengajukan teks di {{forum}}',
  disasterRelief: '{{by}} mengirim bantuan ke {{host}}',
};

/** The same where how it was done makes another headline. */
export const toldToo: Words['toldToo'] = {
  small: '{{by}} dan {{partner}} mengadakan latihan bersama kecil',
  medium: '{{by}} dan {{partner}} mengadakan latihan bersama',
  large: '{{by}} dan {{partner}} mengadakan latihan bersama besar',
  surge: '{{by}} mengerahkan pasukan tambahan',
  standDown: '{{by}} menarik pulang pasukan',
};

/** What only the parties know, told to one of them. */
export const eventMine: Words['eventMine'] = {
  youOffered: 'Anda mengajukan tawaran kepada {{to}}: {{order}}',
  offeredYou: '{{by}} mengajukan tawaran kepada Anda: {{order}}',
  offeredYouToo: '{{by}} mengajukan tawaran kepada {{others}} dan Anda: {{order}}',
  youAsked: 'Anda meminta syarat lain: {{order}}',
  askedYou: '{{by}} meminta syarat lain kepada Anda: {{order}}',
  youSaidYes: 'Anda menyetujui tawaran {{of}}: {{order}}',
  youSaidNo: 'Anda menolak tawaran {{of}}: {{order}}',
  saidYesToYou: '{{by}} menyetujui tawaran Anda: {{order}}',
  saidNoToYou: '{{by}} menolak tawaran Anda: {{order}}',
  saidYesTo: '{{by}} menyetujui tawaran {{of}}: {{order}}',
  saidNoTo: '{{by}} menolak tawaran {{of}}: {{order}}',
  yourOfferFailed: 'Tawaran Anda kandas: {{order}}',
  offerToYouFailed: 'Tawaran {{by}} kepada Anda kandas: {{order}}',
  yourOfferLapsed: 'Tawaran Anda gugur karena perkaranya diselesaikan dengan cara lain: {{order}}',
  offerToYouLapsed: 'Tawaran {{by}} kepada Anda gugur karena perkaranya diselesaikan dengan cara lain: {{order}}',
  yourWord: 'Anda terbukti melanggar janji Anda: {{agreement}}',
  youLeaked: 'Informasi intelijen yang Anda bagi dengan {{others}} bocor',
};

/** Where a change comes from, as the head of a ledger row. */
export const source: Words['source'] = {
  order: '{{by}}: {{order}}',
  unattributed: 'Kejadian tanpa pelaku yang diketahui, {{place}}',
  answer: '{{by}} menjawab: {{order}}',
  agreement: 'Kesepakatan: {{agreement}}',
  crisis: 'Krisis, {{place}}',
  crisisBy: 'Krisis, {{place}}: langkah {{by}}',
  inject: '{{text}}',
  drift: 'Waktu berlalu',
};

export const clause: Words['clause'] = 'Pasal {{clause}}';
