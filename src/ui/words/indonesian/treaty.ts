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
    holds: 'Berlaku sampai salah satu keluar. Bila setahun tidak diuji, daya pengamannya berkurang.',
    forbids: 'Tidak melarang apa pun.',
    leaves: 'Masing-masing dapat memberi tahu akan keluar; berakhir setelah triwulan berikutnya.',
  },
  conductCode: {
    does: '{{one}} dan {{others}} menyepakati aturan bagi kapal yang berpapasan di {{place}}.',
    holds: 'Berlaku sampai ada yang keluar.',
    forbids: 'Tidak boleh ada tekanan di sana, dan tidak boleh ada pengerahan pasukan tanpa pemberitahuan.',
    leaves:
      'Siapa pun dapat memberi tahu akan keluar; berakhir setelah triwulan berikutnya. Pelanggar yang ketahuan kehilangan reputasi dan kepercayaan pihak yang mengetahuinya.',
  },
  jointExercise: {
    does: 'Pasukan {{one}} dan {{others}} berlatih bersama: {{place}}.',
    holds: 'Satu kali, triwulan ini.',
    forbids: 'Tidak melarang apa pun.',
    leaves: 'Tidak ada yang perlu ditinggalkan.',
  },
  intelligenceSharing: {
    does: '{{one}} dan {{others}} saling memperlihatkan apa yang mereka ketahui tentang semua pihak lain.',
    holds: 'Berlaku sampai salah satu keluar. Setiap triwulan ada peluang kecil bahwa sesuatu bocor.',
    forbids: 'Tidak melarang apa pun.',
    leaves: 'Masing-masing dapat memberi tahu akan keluar; berakhir setelah triwulan berikutnya.',
  },
  publicStatement: {
    does: '{{one}} dan {{others}} mengatakan hal yang sama secara terbuka: {{line}}.',
    holds: 'Satu kali, triwulan ini. Yang menyatakan akan berdiri teguh terikat selama tiga triwulan.',
    forbids: 'Tidak melarang apa pun. Yang mundur setelahnya membayar di dalam negeri.',
    leaves: 'Tidak ada yang perlu ditinggalkan.',
  },
  armsLimitation: {
    does: '{{one}} dan {{others}} melepas sesuatu, dan saling mengizinkan pemeriksaan.',
    holds: 'Berlaku sampai salah satu keluar.',
    forbids: 'Apa yang dilepas, di mana pun itu menyentuh pihak lain.',
    leaves:
      'Masing-masing dapat memberi tahu akan keluar; berakhir setelah triwulan berikutnya. Pelanggar yang ketahuan membayarnya.',
  },
  crossBlocExercise: {
    does: '{{one}} dan {{others}} berlayar dalam satu latihan lintas kubu, bersama semua undangan lain.',
    holds: 'Satu kali, triwulan ini.',
    forbids: 'Tidak melarang apa pun.',
    leaves: 'Tidak ada yang perlu ditinggalkan.',
  },
  trainingExchange: {
    does: '{{one}} dan {{others}} saling mengirim perwira dan taruna.',
    holds: 'Selama empat triwulan. Dua tahun sesudahnya kepercayaan di antara keduanya lebih lambat pudar.',
    forbids: 'Tidak melarang apa pun.',
    leaves: 'Masing-masing dapat memberi tahu akan keluar; berakhir setelah triwulan berikutnya.',
  },
  jointOperation: {
    does: '{{one}} dan {{others}} menghadapi ancaman berdampingan: {{host}}.',
    holds: 'Satu kali, triwulan ini.',
    forbids: 'Tidak melarang apa pun.',
    leaves: 'Tidak ada yang perlu ditinggalkan.',
  },
  armsTransfer: {
    does: '{{one}} mengirim senjata kepada {{others}}, dan terus memasoknya.',
    holds: 'Selama empat triwulan.',
    forbids: 'Tidak melarang apa pun. {{others}} menjadi bergantung pada {{one}}.',
    leaves: 'Masing-masing dapat memberi tahu akan keluar. Bila berakhir lebih awal, kesiapan {{others}} turun.',
  },
  basingAccess: {
    does: 'Pasukan {{one}} boleh memakai pangkalan {{others}}.',
    holds: 'Berlaku sampai salah satu keluar.',
    forbids: 'Tidak ada, kecuali {{one}} wajib bertanya lebih dulu.',
    leaves:
      'Masing-masing dapat memberi tahu akan keluar; berakhir setelah triwulan berikutnya, dan jangkauan yang diberikannya hilang.',
  },
  allianceTreaty: {
    does: '{{one}} dan {{others}} berjanji saling membela.',
    holds: 'Selama yang dikatakan syaratnya.',
    forbids: 'Tidak melarang apa pun. Yang dipanggil lalu tidak ikut membayar mahal.',
    leaves: 'Masing-masing dapat memberi tahu setahun sebelumnya. Yang keluar jauh kurang dipercaya.',
  },
  influencePackage: {
    does: '{{one}} memberi {{others}} pinjaman, pelabuhan, dan hadiah.',
    holds: 'Selama empat triwulan.',
    forbids: 'Tidak melarang apa pun. {{others}} menjadi bergantung pada {{one}}.',
    leaves: 'Masing-masing dapat memberi tahu akan keluar; berakhir setelah triwulan berikutnya.',
  },
  jointPatrol: {
    does: 'Kapal {{one}} dan {{others}} berpatroli bersama: {{place}}.',
    holds: 'Satu kali, triwulan ini.',
    forbids: 'Tidak melarang apa pun.',
    leaves: 'Tidak ada yang perlu ditinggalkan.',
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
    true: 'Ini diumumkan kepada semua pihak sebelumnya.',
    false: 'Ini tidak diumumkan sebelumnya.',
  },
  observers: { true: 'Pihak lain boleh mengirim peninjau.', false: 'Peninjau tidak diundang.' },
  testHotline: { true: 'Saluran langsung diuji pada hari yang sama.', false: '' },
  publish: { true: 'Diterbitkan untuk apa ini.', false: 'Tidak ada yang diterbitkan.' },
  secret: { true: 'Pihak lain tidak diberi tahu. Setiap triwulan ada peluang kecil ini terbongkar.', false: '' },
  consultation: { true: 'Masing-masing bertanya dulu sebelum bertindak.', false: '' },
  bases: {
    none: '',
    proposer: '{{one}} boleh memakai pangkalan {{others}}.',
    partner: '{{others}} boleh memakai pangkalan {{one}}.',
  },
  cap: {
    surge: 'Keduanya tidak menaikkan kekuatan di tempat pihak lain berkepentingan.',
    largeExercise: 'Keduanya tidak mengadakan latihan besar di tempat pihak lain berkepentingan.',
    modernisation: 'Keduanya tidak dua kali memodernisasi dalam setahun.',
  },
  verification: {
    '1': 'Diperiksa lewat pernyataan masing-masing.',
    '2': 'Diperiksa lewat kunjungan.',
    '3': 'Diperiksa oleh pemeriksa di lapangan.',
  },
  trigger: {
    crisis: 'Dapat digunakan sejak unjuk kekuatan.',
    clash: 'Dapat digunakan sejak bentrokan terbatas.',
  },
  burden: {
    even: 'Keduanya menanggung biaya berjalannya.',
    proposer: '{{one}} menanggung biaya berjalannya.',
    partner: '{{others}} menanggung biaya berjalannya.',
  },
  term: { '0': 'Berlaku sampai salah satu keluar.', '8': 'Berlaku selama delapan triwulan.' },
  scopeAll: 'Mencakup semua tempat.',
  scopeThere: 'Hanya mencakup satu tempat: {{place}}.',
  sweetener_other: '{{one}} menambahkan {{count}} modal.',
};

export const treatyPart: Words['treatyPart'] = {
  does: 'Yang dilakukan',
  holds: 'Berapa lama',
  forbids: 'Yang dilarang',
  leaves: 'Cara keluar',
};
