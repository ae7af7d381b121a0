import type { Words } from '../say.ts';

/** What an agreement obliges its parties to, and what it gives them. */
export const standing: Words['standing'] = {
  alliance: {
    obliges: 'Saling membela. Dalam krisis yang dicakup, masing-masing dapat memanggil yang lain.',
    gives:
      'Masing-masing tampak jauh kurang mengancam bagi yang lain, dan kepercayaan bertahan lebih tinggi. Masing-masing dapat terseret ke sengketa yang lain.',
  },
  partnership: {
    obliges: 'Tidak mewajibkan apa pun dengan sendirinya.',
    gives:
      'Bila keduanya saling memercayai dengan 60 atau lebih, masing-masing tampak kurang mengancam bagi yang lain.',
  },
  supply: {
    obliges: '{{one}} terus memasok {{other}}.',
    gives:
      'Bila diputus lebih awal, kesiapan {{other}} turun. Bila keduanya saling memercayai dengan 60 atau lebih, masing-masing tampak kurang mengancam bagi yang lain.',
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
  armsLimitation: {
    obliges: 'Keduanya melepas apa yang disepakati, di mana pun itu menyentuh pihak lain.',
    gives: 'Yang menaatinya memperoleh sedikit reputasi dan kepercayaan setiap triwulan.',
  },
  training: {
    obliges: 'Tidak mewajibkan apa pun dengan sendirinya.',
    gives:
      'Kepercayaan, kekompakan, dan ketahanan tumbuh setiap triwulan. Kepercayaan lebih lambat pudar, juga dua tahun sesudahnya.',
  },
  access: {
    obliges: '{{one}} membuka pangkalannya bagi {{other}}.',
    gives: '{{other}} menjangkau lebih jauh di tempat {{one}} menjangkau, dan lebih diyakini akan membelanya.',
  },
  influence: {
    obliges: '{{one}} terus memberi.',
    gives: '{{other}} lebih bergantung pada {{one}}, dan lebih memercayainya.',
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
  untilEnd: 'ada yang keluar',
  terms: 'Syarat',
  state: 'Keadaannya',
  honoured: 'Berlaku.',
  suspended: 'Ditangguhkan {{name}} pada giliran {{turn}}; sesudah giliran itu tidak mengikat siapa pun.',
  idle: 'Bila tidak dilanjutkan oleh {{name}}, ini berakhir setelah giliran {{turn}}, dengan harga reputasi.',
  idleMark: 'berakhir setelah giliran {{turn}} bila tidak dilanjutkan',
  notice: '{{name}} sudah memberi tahu akan keluar; berakhir setelah giliran {{turn}}.',
  suspendedMark: 'ditangguhkan',
  noticeMark: 'berakhir setelah giliran {{turn}}',
  scopeAll: 'Mencakup semua tempat',
  scopeThere: 'Hanya mencakup satu tempat: {{place}}',
  payer: '{{name}} menanggung biayanya',
  guest: '{{name}} boleh memakai pangkalan pihak lain',
  secretMark: 'rahasia',
  secretNote: 'Hanya para pihak yang tahu.',
  checkLevel: 'Makin baik diperiksa, makin mudah pelanggaran terungkap: {{how}}.',
  giveNotice: 'Beri tahu akan keluar',
  suspend: 'Tangguhkan',
  resume: 'Lanjutkan',
  renew: 'Perpanjang',
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
