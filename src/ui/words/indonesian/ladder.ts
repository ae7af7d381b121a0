import type { Words } from '../say.ts';

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

/** What an ally that was called on may answer. */
export const reply: Words['reply'] = {
  support: {
    name: 'Membela',
    meaning: 'Mulai babak berikutnya Anda menjadi satu pihak dalam krisis, dengan segala akibatnya.',
    past: 'membela {{to}}',
  },
  limited: {
    name: 'Membantu sedikit',
    meaning: 'Perbekalan dan kata-kata, tanpa pasukan.',
    past: 'membantu {{to}} sedikit',
  },
  restrain: {
    name: 'Menahannya',
    meaning: 'Anda menganjurkan ketenangan, dan langkah naiknya dalam babak ini dapat batal.',
    past: 'menganjurkan {{to}} menahan diri',
  },
  stayOut: {
    name: 'Tidak ikut',
    meaning: 'Anda tidak berbuat apa-apa. Semua sekutu Anda mencatatnya.',
    past: 'tidak ikut dalam krisis {{to}}',
  },
};

/** Threats that are nobody's doing, and those that are. */
export const nature: Words['nature'] = {
  typhoon: 'Topan',
  earthquake: 'Gempa bumi',
  cyber: 'Serangan atas jaringan',
  terrorism: 'Serangan ekstremis',
  piracy: 'Pembajakan',
  pandemic: 'Wabah',
  trafficking: 'Penyelundupan',
  climate: 'Kerusakan iklim',
};
