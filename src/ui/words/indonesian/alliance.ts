import type { Words } from '../say.ts';

/** Allies in a crisis: calls, answers, good offices. */
export const alliance: Words['alliance'] = {
  standWith: 'Anda membela {{lead}} terhadap {{name}}. Bila Anda naik, pihaknya naik, apa pun langkahnya sendiri.',
  calledTitle: '{{name}} memanggil Anda',
  called: '{{name}} menggunakan perjanjiannya dengan Anda terhadap {{against}}. Apa jawaban Anda?',
  consultation: 'Perjanjian Anda mengatakan bahwa Anda ditanya dulu: penolakan hanya separuh biayanya.',
  fear: 'Rasa takut Anda ditinggalkan: {{abandonment}}. Terseret: {{entrapment}}. Kedekatan Anda berdua: {{cohesion}}.',
  silence: 'Belum ada yang dipilih. Menurut aturan, yang diam tidak ikut.',
  restrains: 'Anda menganjurkan ketenangan. Dengan peluang {{chance}} langkah naiknya dalam babak ini batal.',
  closed: 'Anda membela pihak yang lain.',
  free: 'tanpa biaya',
  choose: 'Pilih jawaban',
  invoke: 'Panggil sekutu Anda: {{names}}',
  invokeNote: 'Mereka menjawab dalam babak berikutnya. Hanya sekali dalam satu krisis.',
  answered: '{{by}} {{reply}}',
  waits: '{{by}} memanggil {{to}}; belum ada jawaban',
  calls: 'Siapa yang dipanggil',
  mediator: '{{name}} membawa pesan di antara kedua pihak.',
  chair: '{{leads}} saling berhadapan. Anda mengetuai forum dan tidak punya pasukan: keduanya dapat menerima Anda.',
  mediate: 'Bawa pesan, dengan {{count}} modal',
  mediateNote: 'Mulai babak berikutnya jalan keluar punya pembawa pesan, dan lebih mudah diterima.',
  nothing: 'Tidak berbuat apa-apa',
  nothingNote:
    'Tidak ada akibat bagi Anda. Anda masih dapat menawarkannya dalam babak nanti, bila belum ada yang lain.',
  joined: '{{name}}, membelanya',
  heldBack: '{{name}} ditahan oleh {{ally}}',
  stay: {
    name: 'Tetap di pihaknya',
    meaning: 'Anda tidak mengatakan hal baru. Pihak Anda mengikuti langkah {{lead}}.',
  },
  leave: {
    name: 'Tinggalkan pihaknya',
    meaning: 'Anda tidak lagi membela {{lead}}, dan ia makin kurang percaya kepada Anda. Anak tangga tetap.',
  },
  left: '{{name}} meninggalkan sekutunya',
  youLeft: 'Anda meninggalkan sekutu Anda',
  tension: 'Ketegangan di antara keduanya',
  claimOf: 'Kekuatan di belakang klaim {{name}}, terhadap {{other}}: {{points}} dari 100',
};
