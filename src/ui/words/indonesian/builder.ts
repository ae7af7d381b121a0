import type { Words } from '../say.ts';

/** What an order is for, in one tap. */
export const intent: Words['intent'] = {
  title: 'Untuk apa?',
  optional: 'Bila Anda mau. Pihak lain tidak melihatnya; pada akhirnya ini disandingkan dengan apa yang terjadi.',
  bind: 'Mempererat kemitraan',
  deter: 'Memperingatkan pihak lain',
  reassure: 'Menenangkan pihak lain',
  learn: 'Mengetahui lebih banyak',
  claim: 'Menjaga atau meraih posisi',
  home: 'Menyenangkan rakyat di dalam negeri',
};

export const guess: Words['guess'] = {
  title: 'Apa dugaan Anda?',
  fold: 'Untuk apa, dan apa dugaan Anda?',
  foldSaid: 'Anda sudah menyebut tujuan dan dugaan Anda',
  warmer: 'Lebih hangat',
  colder: 'Lebih dingin',
  of: '{{name}} terhadap Anda',
  chance: 'Peluang setuju, dalam persen',
  range: 'Dari 0 sampai 100.',
  over: 'Peluang paling tinggi 100 %; angka ini tidak disimpan.',
  clear: 'Kosongkan',
};

/** The three lines above the button, while an order is being made. */
export const gist: Words['gist'] = {
  gain: 'Yang Anda peroleh',
  noGain: 'Tidak ada yang langsung dapat diukur',
  loss: 'Yang Anda lepaskan',
  alarmed: 'Paling resah',
  nobody: 'Tidak ada dari yang tidak diajak',
  more_other: 'dan {{count}} lagi',
  yes: 'Peluang setuju',
  yesOf: '{{name}}, {{chance}}',
  alone: 'Anda tidak perlu persetujuan siapa pun',
  change: '{{what}} {{by}}',
  tension: '{{name}}, ketegangan {{by}}',
  menace: '{{name}}, kesan ancaman {{by}}',
  scaleTension_other: 'Naiknya ketegangan; garis penuh {{count}} poin',
  onlyMenace: 'kesan ancaman {{by}}',
  label: 'Singkatnya',
  onlyYou: 'Anda',
  against: 'terhadap {{name}}',
  notAsked: 'Tidak diajak, dan resah',
  calm: 'Pihak yang tidak diajak tidak keberatan.',
  details: 'Semua akibat, menurut pihak',
  reasons: 'Mengapa {{name}} setuju atau menolak',
};

/** What an option would change, in a few words beside it. */
export const delta: Words['delta'] = {
  chanceMore: 'lebih mungkin setuju',
  chanceLess: 'kurang mungkin setuju',
  incidentMore: 'insiden lebih mungkin',
  incidentLess: 'insiden kurang mungkin',
  alarmMore: '{{name}} lebih resah',
  alarmMoreSmall: '{{name}} sedikit lebih resah',
  alarmLess: '{{name}} kurang resah',
  alarmLessSmall: '{{name}} sedikit kurang resah',
  higher: '{{what}} naik',
  higherSmall: '{{what}} naik sedikit',
  lower: '{{what}} turun',
  lowerSmall: '{{what}} turun sedikit',
  capitalMore_other: 'biaya +{{count}}',
  capitalLess_other: 'biaya −{{count}}',
  payerMore_other: 'biaya bagi {{name}} +{{count}}',
  payerLess_other: 'biaya bagi {{name}} −{{count}}',
  same: 'tidak mengubah apa pun yang dapat diukur',
  partnerYes: 'setuju {{chance}}',
  partnerAlarms1: 'sedikit meresahkan {{name}}',
  partnerAlarms2: 'meresahkan {{name}}',
  partnerAlarms3: 'sangat meresahkan {{name}}',
  alarmed: '{{name}} resah {{by}}',
  partnerCalm: 'tidak meresahkan siapa pun',
};

/** What would allow what is barred now: the way out, beside the reason. Empty where there is none. */
export const wayOut: Words['wayOut'] = {
  self: '',
  unaffordable: 'Keluarkan sesuatu dari rencana, atau berhematlah: modal bertambah setiap triwulan.',
  noSlot: 'Keluarkan sesuatu dari rencana, atau tunggu: slot pulih setiap triwulan.',
  noCapability: 'Pilih negara yang punya pasukan.',
  notForConvenor: '',
  noReach: 'Pilih tempat yang dapat dijangkau keduanya.',
  noClaim: 'Pilih pihak yang juga mengklaim tempat ini.',
  alreadyRunning: 'Ini dapat ditawarkan lagi dalam dua triwulan terakhirnya, atau setelah masa berlakunya habis.',
  tooSoon:
    'Kunjungan: tunggu sampai triwulan ketiga sesudahnya. Penangguhan: pertahankan empat triwulan yang Anda lanjutkan.',
  tooLittleTrust: 'Bicaralah dulu: dialog dan kunjungan menambah kepercayaan.',
  tooLittleSupport: 'Tunggu: dukungan dalam negeri pulih dalam triwulan yang tenang.',
  outOfSeason: 'Tunggu: setiap forum punya triwulan sidangnya sendiri.',
  notAMember: '',
  notTheChair: 'Teks dapat diajukan tanpa melobi.',
  nothingToTest: 'Sepakati dulu saluran langsung.',
  noDisaster: 'Ini terbuka bila bencana melanda.',
  hostOfDisaster: '',
  nobodyToAsk: '',
  alreadyOrdered: 'Keluarkan dulu yang satunya.',
  notThisPhase: 'Tawaran dikirim dalam perundingan, pada awal triwulan.',
  prologue: 'Sebuah traktat dan apa yang menyertainya; hal lain mulai triwulan pertama.',
  tooLittleInteroperability: 'Berlatihlah bersama dulu: latihan dan pertukaran.',
  tooTense: 'Bicaralah dulu: dialog menurunkan ketegangan.',
  notAnAlly: 'Pilih seorang sekutu.',
  noSuchAgreement: 'Pilih yang sedang berlaku.',
  notSuspended: '',
  alreadySuspended: 'Yang menangguhkannya dapat melanjutkannya.',
  noticeGiven: '',
  notRelievable: 'Operasi bersama membantu menghadapinya.',
  notInvited: 'Undanglah dulu.',
  noStake: 'Pilih tempat Anda berkepentingan.',
  notAChallenger: 'Pilih pihak yang juga mengklaim tempat ini.',
  saidOtherwise: 'Keluarkan dulu pernyataan yang lain.',
  wrongTopic: 'Pilih hal lain, atau forum lain.',
  noPlaceNeeded: '',
  onlyTheChair: 'Pilih forum lain.',
  sameTerms: 'Ubah sedikitnya satu syarat.',
};

export const planning: Words['planning'] = {
  edit: 'Ubah: {{order}}',
  change: 'Ubah rencana',
  restart: 'Mulai lagi triwulan ini',
  restarted: 'Rencana kosong lagi. Urungkan untuk mengembalikannya.',
  changed: 'Sudah diubah dalam rencana.',
  withdraw: 'Tarik kembali: {{order}}',
  tie: 'Hanya bersama-sama',
  tieFull: 'Satu giliran paling banyak memuat tiga paket. Lepaskan satu untuk mengikat tawaran kepada {{names}}.',
  tied: 'Terikat: semuanya atau tidak sama sekali.',
  tiedChance: '{{name}} menyetujui semuanya: {{chance}}.',
  together: 'Dijawab bersama tawaran lain yang terikat dengannya.',
  untie: 'Masing-masing sendiri',
  tieNote: 'Dua tawaran kepada {{names}} dapat menjadi satu paket.',
  said: 'untuk: {{intent}}',
};

/** What the one button hands in, part by part. */
export const commitWith: Words['commitWith'] = {
  orders_other: '{{count}} perintah',
  yes_other: '{{count}} persetujuan',
  no_other: '{{count}} penolakan',
  choices_other: '{{count}} keputusan',
  silence_other: '{{count}} tawaran ditolak dengan diam',
  questions_other: '{{count}} pertanyaan dibiarkan',
  waits_other: '{{count}} syarat tandingan menunggu',
  label: 'Tetapkan: {{parts}}',
  pass: 'Lewati: {{parts}}',
};

/** Asked once, before offers are refused by silence. */
export const silence: Words['silence'] = {
  title: 'Tawaran tanpa jawaban',
  text_other:
    '{{count}} tawaran masih menunggu jawaban Anda. Diam berarti menolak: tawaran itu ditolak begitu Anda menetapkan perintah.',
  once: 'Bila Anda melanjutkan, ini tidak ditanyakan lagi: tombol yang memberi tahu.',
  look: 'Lihat tawarannya',
  goOn: 'Tolak dengan diam',
};

/** An order that breaks an agreement of its giver. */
export const breaks: Words['breaks'] = {
  title: 'Ini mengingkari janji Anda: {{agreement}}',
  code: 'Anda dilarang menekan klaim di {{place}} dan menaikkan kekuatan di sana tanpa pemberitahuan.',
  restraint:
    'Anda berjanji kepada {{name}}: tanpa tekanan pada klaimnya, tanpa kekuatan tambahan atau latihan besar di dekat wilayah klaimnya.',
  found:
    'Peluang terbongkar {{chance}}. Bila terbongkar: reputasi Anda {{reputation}}; pada pihak yang mengetahuinya, kepercayaan kepada Anda hingga {{trust}} dan ganjalan lama {{grievance}}.',
  armsLimitation: {
    surge: 'Anda berjanji kepada {{name}} tidak menaikkan kekuatan di dekat apa yang penting baginya.',
    largeExercise: 'Anda berjanji kepada {{name}}: tanpa latihan besar di tempat yang penting baginya.',
    modernisation: 'Anda berjanji kepada {{name}} tidak secepat ini memodernisasi lagi.',
  },
  access: 'Anda berjanji kepada {{name}} bertanya dulu: tanpa pengerahan mendadak di tempat ia berkepentingan.',
  kind: 'Sebagiannya mengingkari {{agreement}}.',
};
