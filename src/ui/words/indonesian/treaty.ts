import type { Words } from '../say.ts';

/** An offer as a treaty says it, in sentences. `one` offers, `others` are asked. */
export const treaty: Words['treaty'] = {
  dialogue: {
    does: '{{one}} dan {{others}} duduk bersama membicarakan pertahanan.',
    holds: 'Satu kali, triwulan ini. Selama dua triwulan tawaran di antara keduanya sedikit lebih mudah.',
    forbids: 'Tidak melarang apa pun.',
    leaves: 'Tidak ada yang perlu ditinggalkan.',
  },
  highLevelVisit: {
    does: 'Pemimpin {{one}} mengunjungi {{others}}.',
    holds: 'Satu kali, triwulan ini. Selama dua triwulan tawaran di antara keduanya lebih mudah.',
    forbids: 'Tidak melarang apa pun. Keduanya bertemu lagi paling cepat tiga triwulan kemudian.',
    leaves: 'Tidak ada yang perlu ditinggalkan.',
  },
  hotline: {
    does: '{{one}} dan {{others}} membuka saluran yang dijawab keduanya dalam krisis.',
    holds: 'Berlaku sampai akhir permainan. Bila setahun tidak diuji, daya pengamannya berkurang.',
    forbids: 'Tidak melarang apa pun.',
    leaves: 'Tidak ada yang keluar darinya.',
  },
  conductCode: {
    does: '{{one}} dan {{others}} menyepakati aturan bagi kapal yang berpapasan di {{place}}.',
    holds: 'Berlaku sampai akhir permainan.',
    forbids: 'Tidak boleh ada tekanan di sana, dan tidak boleh ada pengerahan pasukan tanpa pemberitahuan.',
    leaves:
      'Tidak ada yang keluar darinya. Pelanggar yang ketahuan kehilangan reputasi dan kepercayaan pihak yang mengetahuinya.',
  },
  jointExercise: {
    does: 'Pasukan {{one}} dan {{others}} berlatih bersama: {{place}}.',
    holds: 'Satu kali, triwulan ini.',
    forbids: 'Tidak melarang apa pun.',
    leaves: 'Tidak ada yang perlu ditinggalkan.',
  },
  intelligenceSharing: {
    does: '{{one}} dan {{others}} saling memperlihatkan apa yang mereka ketahui tentang semua pihak lain.',
    holds: 'Berlaku sampai akhir permainan. Setiap triwulan ada peluang kecil bahwa sesuatu bocor.',
    forbids: 'Tidak melarang apa pun.',
    leaves: 'Tidak ada yang keluar darinya.',
  },
};

/** Terms that an offer leaves to choose, as sentences. */
export const treatyTerm: Words['treatyTerm'] = {
  scale: {
    small: 'Latihannya kecil.',
    medium: 'Latihannya sedang.',
    large: 'Latihannya besar.',
  },
  notify: {
    true: 'Latihan diumumkan kepada semua pihak sebelumnya.',
    false: 'Latihan tidak diumumkan sebelumnya.',
  },
  observers: { true: 'Pihak lain boleh mengirim peninjau.', false: 'Peninjau tidak diundang.' },
  testHotline: { true: 'Saluran langsung diuji pada hari yang sama.', false: '' },
  sweetener_other: '{{one}} menambahkan {{count}} modal.',
};

export const treatyPart: Words['treatyPart'] = {
  does: 'Yang dilakukan',
  holds: 'Berapa lama',
  forbids: 'Yang dilarang',
  leaves: 'Cara keluar',
};

/** What an agreement obliges its parties to, and what it gives them. */
export const standing: Words['standing'] = {
  alliance: {
    obliges: 'Saling membela.',
    gives:
      'Masing-masing tampak jauh kurang mengancam bagi yang lain, dan kepercayaan bertahan lebih tinggi. Masing-masing dapat terseret ke sengketa yang lain.',
  },
  partnership: {
    obliges: 'Tidak mewajibkan apa pun dengan sendirinya.',
    gives:
      'Bila keduanya saling memercayai dengan 60 atau lebih, masing-masing tampak kurang mengancam bagi yang lain.',
  },
  supply: {
    obliges: 'Terus memasok.',
    gives:
      'Bila keduanya saling memercayai dengan 60 atau lebih, masing-masing tampak kurang mengancam bagi yang lain.',
  },
  hotline: {
    obliges: 'Menjawab, dan sesekali menguji saluran.',
    gives:
      'Pengaman terhadap insiden dan perang bila keduanya berada di sisi yang berlawanan; dalam krisis, satu panggilan dan satu jalan keluar.',
  },
  intelligence: {
    obliges: 'Menjaga rahasia yang dibagi.',
    gives:
      'Keduanya melihat semua pihak lain dengan lebih jelas, dan makin kompak setiap triwulan. Kadang-kadang ada yang bocor, dan kepercayaan hilang.',
  },
  code: {
    obliges: 'Tidak ada tekanan di sana, dan tidak ada pengerahan pasukan tanpa pemberitahuan.',
    gives:
      'Pengaman terhadap insiden dan perang di tempat ini. Yang menaatinya memperoleh sedikit reputasi dan kepercayaan setiap triwulan.',
  },
  restraint: {
    obliges:
      '{{one}} tidak mengerahkan pasukan dan tidak mengadakan latihan besar di tempat {{other}} berkepentingan, serta tidak menekan klaimnya.',
    gives:
      'Yang menepati janji memperoleh sedikit reputasi dan kepercayaan setiap triwulan. {{other}} kehilangan reputasi bila memanfaatkannya.',
  },
};

export const pact: Words['pact'] = {
  parties: 'Para pihak',
  obliges: 'Kewajibannya',
  gives: 'Manfaatnya',
  since: 'Sejak',
  until: 'Sampai',
  checked: 'Cara memeriksanya',
  fromStart: 'sebelum giliran pertama',
  sinceTurn: 'giliran {{turn}}',
  untilTurn: 'giliran {{turn}}, termasuk giliran itu',
  untilEnd: 'akhir permainan',
  checkLine: 'Tidak ada yang memeriksa. Saluran yang sesekali diuji diketahui berfungsi.',
  checkNone: 'Tidak ada yang memeriksa.',
  checkBreach:
    'Pelanggaran lebih mungkin terungkap daripada tidak; makin terbuka kedua pihak, makin besar kemungkinannya.',
  lastTurn: 'Berakhir triwulan ini',
  left_other: 'sisa {{count}} triwulan',
  renewNote: 'Ini berakhir bersama triwulan ini. Umumkan lagi setelah berakhir, triwulan depan.',
};

/** The inbox, beside what it said already. */
export const offer: Words['offer'] = {
  packageFrom: '{{by}} menawarkan paket: semuanya atau tidak sama sekali',
  why: 'Mengapa',
  inPackage: 'Dalam paket: semuanya atau tidak sama sekali.',
  terms: 'Syarat-syaratnya',
  consequences: 'Apa yang berubah bila Anda setuju',
  refused: 'Anda tidak dapat menyetujuinya: {{why}}',
  adds_other:
    'Biaya bagi {{by}} bertambah {{count}} modal. Apakah modal itu ada, hanya {{by}} yang tahu; bila tidak ada, syarat semula yang berlaku.',
  better: 'Pertimbangan Anda: {{before}} dengan tawaran semula, {{after}} dengan syarat ini',
  changesOf: 'Apa yang diubah syarat ini',
};
