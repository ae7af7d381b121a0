import type { Words } from '../say.ts';

export const score: Words['score'] = {
  capability: {
    name: 'Kemampuan',
    phrase: 'kemampuan',
    meaning: 'Apa yang dapat dilakukan angkatan bersenjata bila siap.',
  },
  readiness: { name: 'Kesiapan', phrase: 'kesiapan', meaning: 'Seberapa siap angkatan bersenjata.' },
  support: {
    name: 'Dukungan dalam negeri',
    phrase: 'dukungan dalam negeri',
    meaning: 'Seberapa jauh rakyat mendukung langkah di luar negeri.',
  },
  reputation: { name: 'Reputasi', phrase: 'reputasi', meaning: 'Catatan dalam menepati kesepakatan.' },
  resilience: {
    name: 'Ketahanan',
    phrase: 'ketahanan',
    meaning: 'Seberapa baik badai dan bencana lain dapat dihadapi.',
  },
  capital: {
    name: 'Modal',
    phrase: 'modal diplomatik',
    meaning: 'Alat bayar untuk tawaran dan perintah. Setiap triwulan bertambah sedikit.',
  },
  trust: {
    name: 'Kepercayaan',
    phrase: 'kepercayaan kepada {{other}}',
    meaning: 'Seberapa jauh satu pihak memercayai pihak lain. Setiap sisi punya kepercayaannya sendiri.',
  },
  posture: {
    name: 'Kesan ancaman',
    phrase: 'kesan ancaman dari {{other}}',
    meaning: 'Seberapa mengancam tindakan pihak lain belakangan ini, di mata pihak yang melihatnya.',
  },
  credibility: {
    name: 'Kredibilitas',
    phrase: 'diyakini membela {{other}}',
    meaning: 'Seberapa jauh satu pihak diyakini akan membela pihak lain.',
  },
  dependence: {
    name: 'Ketergantungan',
    phrase: 'ketergantungan pada {{other}}',
    meaning: 'Seberapa jauh satu pihak bergantung pada pihak lain.',
  },
  belief: {
    name: 'Kecurigaan',
    phrase: 'kecurigaan bahwa {{other}} mencari keuntungan',
    meaning: 'Di bawah nol: mungkin takut. Di atas nol: mungkin berambisi.',
  },
  tension: {
    name: 'Ketegangan',
    phrase: 'ketegangan dengan {{other}}',
    meaning: 'Rasa takut dan ganjalan antara dua pihak, dikurangi penahanan diri. Naiknya cepat, redanya lambat.',
  },
  interoperability: {
    name: 'Kekompakan',
    phrase: 'kekompakan dengan {{other}}',
    meaning: 'Seberapa baik awak kedua pihak bekerja sebagai satu kesatuan.',
  },
  transparency: {
    name: 'Keterbukaan',
    phrase: 'keterbukaan dengan {{other}}',
    meaning: 'Seberapa banyak dua pihak saling memperlihatkan. Dengan itu dugaan menjadi lebih tepat.',
  },
  grievance: {
    name: 'Ganjalan',
    phrase: 'ganjalan dengan {{other}}',
    meaning: 'Apa yang masih diingat antara dua pihak.',
  },
  heat: { name: 'Suhu', phrase: 'suhu', meaning: 'Seberapa panas sengketa di tempat ini.' },
  presence: {
    name: 'Kapal di sana',
    phrase: 'kehadiran militer',
    meaning: 'Seberapa padat tempat ini oleh pasukan.',
  },
  code: {
    name: 'Aturan di sana',
    phrase: 'aturan bagi kapal yang berpapasan',
    meaning: 'Tambahan pengaman di tempat ini dari tata perilaku dan teks.',
  },
  rung: {
    name: 'Anak tangga',
    phrase: 'anak tangga krisis',
    meaning: 'Kedudukan krisis yang sedang berlangsung, dari 0 sampai 7.',
  },
  claim: { name: 'Klaim', phrase: 'kekuatan klaim', meaning: 'Seberapa kuat klaim atas tempat ini.' },
  interest: {
    name: 'Kehadiran',
    phrase: 'kehadiran yang terlihat',
    meaning: 'Hak untuk hadir, yang dipelihara dengan patroli.',
  },
  reach: {
    name: 'Jangkauan',
    phrase: 'jangkauan',
    meaning: 'Seberapa besar kekuatan sendiri yang dapat dibawa ke tempat ini.',
  },
  norm: {
    name: 'Norma',
    phrase: 'kekuatan norma',
    meaning: 'Seberapa kuat kebiasaan menaati aturan di kawasan.',
  },
  track: {
    name: 'Forum kawasan',
    phrase: 'kemajuan forum',
    meaning: 'Seberapa jauh forum kawasan melangkah, dari saling percaya sampai penyelesaian sengketa.',
  },
};

export const scoreOf: Words['scoreOf'] = {
  actor: '{{one}}: {{phrase}}',
  tie: '{{one}}: {{phrase}}',
  dyad: '{{name}}: {{one}} dan {{other}}',
  place: '{{place}}: {{phrase}}',
  foothold: '{{one}}, {{place}}: {{phrase}}',
  region: 'Kawasan: {{phrase}}',
};

export const factor: Words['factor'] = {
  base: 'Pengaruhnya sendiri',
  words: 'Kata-kata kurang berbobot karena ketidakpercayaan',
  deeds: 'Perbuatan sedikit kurang berbobot karena ketidakpercayaan',
  reassurance: 'Seberapa manjur upaya menenangkan (teori)',
  fatigue: 'Pengulangan melelahkan',
  dilution: 'Keterbukaan melemahkan isyarat',
  saturation: 'Poin-poin terakhir sulit digerakkan',
  distrust: 'Ketidakpercayaan',
  proximity: 'Seberapa dekat jaraknya',
  mitigation: 'Pemberitahuan, peninjau, perjanjian',
  partnerShare: 'Mitra lebih sedikit disalahkan',
  preset: 'Teori yang dipilih',
  unattributed: 'Tidak diketahui siapa pelakunya',
  shielded: 'Ada patroli di sana',
  published: 'Sudah diterbitkan',
  threat: 'Rasa takut satu sama lain',
  grievance: 'Ganjalan lama',
  restraint: 'Penahanan diri',
  rest: 'Kembali ke keadaan biasa',
  flare: 'Gejolak yang mereda',
  asymmetry: 'Kepercayaan lebih cepat hilang daripada tumbuh',
  rung: 'Anak tangga krisis',
  strength: 'Kekuatan teks',
  unmet: 'Kebutuhan yang tidak dipenuhi siapa pun',
  pledge: 'Yang dijanjikan',
  refund: 'Niat baik yang tidak terpakai',
  upkeep: 'Merawat kesepakatan',
  income: 'Pemasukan triwulan',
  price: 'Harga',
  limit: 'Batas skala',
  trust: 'Kepercayaan kepada yang meminta',
  commonThreat: 'Yang ditakuti bersama',
  need: 'Yang dibutuhkan',
  reputation: 'Yang meminta menepati kesepakatan',
  neighbour: 'Apa kata tetangga',
  support: 'Dukungan dalam negeri',
  entrapment: 'Terseret ke sengketa pihak lain',
  doctrine: 'Kebiasaan kursi ini',
  sweetener: 'Modal tambahan',
  opening: 'Saat yang baik',
};

export const term: Words['term'] = {
  trust: { for: 'kepercayaan kepada yang meminta', against: 'kurang percaya kepada yang meminta' },
  commonThreat: { for: 'kekhawatiran yang sama', against: 'tidak ada kekhawatiran yang sama' },
  need: { for: 'kebutuhan akan hasilnya', against: 'tidak membutuhkannya' },
  reputation: {
    for: 'yang meminta menepati kesepakatan',
    against: 'yang meminta pernah melanggar kesepakatan',
  },
  neighbour: { for: 'tidak ada tetangga yang keberatan', against: 'ada tetangga yang akan resah' },
  support: { for: 'rakyat di dalam negeri setuju', against: 'dukungan dalam negeri terlalu kecil' },
  entrapment: {
    for: 'tidak ada sengketa yang dapat menyeret',
    against: 'dapat terseret ke sengketa pihak lain',
  },
  doctrine: { for: 'sesuai kebiasaan kursi ini', against: 'bertentangan dengan kebiasaan kursi ini' },
  sweetener: { for: 'modal tambahan', against: 'modal tambahan terlalu kecil' },
  opening: { for: 'saat yang baik', against: 'saat yang buruk' },
};

export const measure: Words['measure'] = {
  score: 'Skor itu sendiri',
  trustIn: 'Rata-rata kepercayaan mereka kepada Anda',
  trustBetween: 'Rata-rata kepercayaan kedua pihak',
  credibilityToward: 'Seberapa jauh mereka yakin Anda akan membela mereka',
  credibilityFrom: 'Seberapa jauh Anda diyakini akan dibela',
  influenceOver: 'Kepercayaan mereka kepada Anda ditambah ketergantungan mereka pada Anda',
  tensionWith: 'Rata-rata ketegangan',
  threatFrom: 'Rata-rata ancaman yang Anda rasakan',
  highestThreat: 'Ancaman tertinggi yang Anda rasakan',
  alignmentGap: 'Selisih antara dua kepercayaan Anda',
  heat: 'Suhu tempat itu',
  presence: 'Kapal di tempat itu',
  claim: 'Kekuatan klaim Anda',
  interest: 'Kehadiran Anda yang terlihat di sana',
  deterrence: 'Pengklaim dan semua pendukungnya, terhadap penantangnya',
  stability: 'Stabilitas kawasan',
  interoperabilityWith: 'Seberapa kompak awak kedua pihak',
  dependence: 'Ketergantungan Anda yang tertinggi pada siapa pun',
  ordersDone: 'Berapa kali dilakukan',
  agreements: 'Berapa yang berlaku',
  textsAdopted: 'Berapa yang disahkan',
  code: 'Aturan di tempat itu',
  highestRung: 'Anak tangga tertinggi sejauh ini',
  openRung: 'Anak tangga yang sedang berlangsung',
  crisesAsPrincipal: 'Krisis dengan Anda sebagai pihak utama',
  unmetNeed: 'Kebutuhan yang tidak dipenuhi siapa pun',
};

export const doctrine: Words['doctrine'] = {
  primacy: 'Pemimpin jaringan',
  orderShaping: 'Pembentuk tatanan',
  balancer: 'Penyeimbang',
  hedger: 'Penjaga jarak',
  insulated: 'Tertutup',
  convenor: 'Penghimpun',
};

export const agreementType: Words['agreementType'] = {
  alliance: 'Aliansi',
  partnership: 'Kemitraan',
  supply: 'Pasokan militer',
  hotline: 'Saluran langsung',
  intelligence: 'Berbagi intelijen',
  code: 'Tata perilaku',
  restraint: 'Penahanan diri yang diumumkan',
};

export const agreementOf: Words['agreementOf'] = {
  two: '{{what}} antara {{parties}}',
  many: '{{what}} antara {{parties}}',
  there: '{{what}} antara {{parties}}, {{place}}',
  restraint: 'Penahanan diri yang diumumkan, {{one}} terhadap {{other}}',
};

export const rung: Words['rung'] = {
  '0': 'rutin',
  '1': 'protes',
  '2': 'insiden',
  '3': 'unjuk kekuatan',
  '4': 'saling berhadapan',
  '5': 'bentrokan terbatas',
  '6': 'mobilisasi',
  '7': 'perang',
};

export const move: Words['move'] = {
  raise: {
    name: 'Naik',
    meaning: 'Naik satu anak tangga. Pihak yang Anda bela makin percaya kepada Anda.',
    past: 'naik',
  },
  hold: { name: 'Bertahan', meaning: 'Tetap di tempat tanpa pernyataan baru.', past: 'bertahan' },
  backUp: {
    name: 'Mengendur',
    meaning: 'Turun satu anak tangga lewat tindakan kecil; lebih murah di dalam negeri.',
    past: 'mengendur',
  },
  backDown: {
    name: 'Mundur',
    meaning: 'Turun satu anak tangga, dan pihak lawan tidak dapat naik melampauinya.',
    past: 'mundur',
  },
  offRamp: {
    name: 'Tawarkan jalan keluar',
    meaning: 'Turun satu anak tangga bila pihak lawan menerimanya.',
    past: 'menawarkan jalan keluar',
  },
};

export const preset: Words['preset'] = {
  balanced: { name: 'Seimbang', meaning: 'Bukti diambil di tengah-tengah.' },
  spiral: {
    name: 'Spiral',
    meaning: 'Latihan lebih meresahkan, upaya menenangkan lebih manjur, penangkalan kurang manjur.',
  },
  deterrence: {
    name: 'Penangkalan',
    meaning: 'Kekuatan lebih menangkal, latihan kurang meresahkan, upaya menenangkan kurang manjur.',
  },
};
