import type { Words } from '../say.ts';

export const order: Words['order'] = {
  dialogue: {
    name: 'Dialog pertahanan',
    blurb: 'Duduk bersama: sedikit kepercayaan, ketegangan berkurang',
    line: 'Dialog pertahanan dengan {{partner}}',
  },
  highLevelVisit: {
    name: 'Kunjungan tingkat tinggi',
    blurb: 'Membuka pintu selama dua triwulan; lawan membaca daftar tamu',
    line: 'Kunjungan tingkat tinggi ke {{partner}}',
  },
  hotline: {
    name: 'Saluran langsung',
    blurb: 'Saluran yang dijawab dalam krisis',
    line: 'Saluran langsung dengan {{partner}}',
  },
  conductCode: {
    name: 'Tata perilaku',
    blurb: 'Aturan bagi kapal yang berpapasan; semua pengklaim harus setuju',
    line: 'Tata perilaku untuk {{place}}',
  },
  announcedRestraint: {
    name: 'Penahanan diri yang diumumkan',
    blurb: 'Menahan diri secara terbuka, dan melihat siapa yang membalas',
    line: 'Penahanan diri yang diumumkan terhadap {{partner}}',
  },
  jointExercise: {
    name: 'Latihan bersama',
    blurb: 'Mengikat yang ikut serta, meresahkan yang tidak diajak',
    line: 'Latihan bersama dengan {{partner}}, {{place}}',
  },
  intelligenceSharing: {
    name: 'Berbagi intelijen',
    blurb: 'Bersama-sama melihat pihak lain dengan lebih jelas',
    line: 'Berbagi intelijen dengan {{partner}}',
  },
  posture: {
    name: 'Geser pasukan',
    blurb: 'Kerahkan ke titik rawan, atau tarik pulang kapal',
    line: '{{stance}}, {{place}}',
  },
  presencePatrol: {
    name: 'Patroli kehadiran',
    blurb: 'Terlihat di perairan yang penting bagi Anda',
    line: 'Patroli, {{place}}',
  },
  greyZoneProbe: {
    name: 'Tekanan zona abu-abu',
    blurb: 'Mengubah keadaan di laut, mungkin tanpa ketahuan',
    line: 'Tekanan terhadap {{partner}}, {{place}}',
  },
  modernisation: {
    name: 'Modernisasi',
    blurb: 'Kekuatan lebih baik; tetangga bertanya untuk apa',
    line: 'Modernisasi angkatan bersenjata',
  },
  forumText: {
    name: 'Teks forum',
    blurb: 'Ajukan kata-kata yang harus disetujui setiap anggota',
    line: 'Teks di {{forum}} tentang {{place}}',
  },
  disasterRelief: {
    name: 'Bantuan bencana',
    blurb: 'Kapal dengan helikopter dan dokter',
    line: 'Bantuan untuk {{host}}',
  },
  publicStatement: {
    name: 'Pernyataan terbuka',
    blurb: 'Katakan secara terbuka di mana Anda berdiri; itu mengikat Anda',
    line: 'Pernyataan terbuka tentang {{named}}',
  },
  quietDiplomacy: {
    name: 'Diplomasi senyap',
    blurb: 'Menjajaki diam-diam apa yang menggerakkan pihak lain',
    line: 'Diplomasi senyap terhadap {{partner}}',
  },
  armsLimitation: {
    name: 'Pembatasan persenjataan',
    blurb: 'Keduanya melepas sesuatu, dan itu diperiksa',
    line: 'Pembatasan persenjataan dengan {{partner}}',
  },
  crossBlocExercise: {
    name: 'Latihan lintas blok',
    blurb: 'Berlayar bersama lintas kubu, atau coret seorang tamu',
    line: 'Latihan lintas blok dengan {{partner}}',
  },
  trainingExchange: {
    name: 'Pertukaran pelatihan',
    blurb: 'Perwira dan taruna selama setahun; bertahan melewati pertikaian',
    line: 'Pertukaran pelatihan dengan {{partner}}',
  },
  jointOperation: {
    name: 'Operasi bersama',
    blurb: 'Menghadapi ancaman bersama berdampingan',
    line: 'Operasi bersama dengan {{partner}} untuk {{host}}',
  },
  armsTransfer: {
    name: 'Pengiriman senjata',
    blurb: 'Persenjatai mitra: lebih kuat, dan terikat pada Anda',
    line: 'Pengiriman senjata kepada {{partner}}',
  },
  basingAccess: {
    name: 'Akses pangkalan',
    blurb: 'Pasukan Anda di pangkalannya; rakyatnya mungkin keberatan',
    line: 'Akses ke pangkalan {{partner}}',
  },
  allianceTreaty: {
    name: 'Perjanjian aliansi',
    blurb: 'Berjanji saling membela, dengan syarat',
    line: 'Perjanjian aliansi dengan {{partner}}',
  },
  allyCounsel: {
    name: 'Nasihat bagi sekutu',
    blurb: 'Yakinkan sekutu, atau tahan dia',
    line: 'Nasihat bagi {{partner}}',
  },
  influencePackage: {
    name: 'Paket pengaruh',
    blurb: 'Pinjaman, pelabuhan, dan hadiah; lawan Anda juga melihatnya',
    line: 'Paket pengaruh untuk {{partner}}',
  },
  jointPatrol: {
    name: 'Patroli bersama',
    blurb: 'Terlihat bersama di perairan yang penting',
    line: 'Patroli bersama dengan {{partner}}, {{place}}',
  },
  withdrawal: {
    name: 'Penarikan diri',
    blurb: 'Keluar dari kesepakatan, menangguhkan, atau melanjutkannya',
    line: 'Penarikan diri: {{what}} dengan {{partner}}',
  },
};

/** Lines of orders that are told in another way for what they choose. */
export const orderToo: Words['orderToo'] = {
  statement: {
    resolve: 'Pernyataan teguh terhadap {{named}}, {{place}}',
    support: 'Pernyataan mendukung {{named}}',
    censure: 'Pernyataan mengecam {{named}}',
  },
  signedWith: '{{line}}, ditandatangani bersama {{partner}}',
  disinvite: '{{partner}} dicoret dari latihan lintas blok',
  counsel: { reassure: 'Jaminan bagi {{partner}}', restrain: 'Anjuran menahan diri kepada {{partner}}' },
  treatyThere: 'Perjanjian aliansi dengan {{partner}}, hanya untuk tempat ini: {{place}}',
  withdrawal: {
    exit: 'Pemberitahuan keluar: {{what}} dengan {{partner}}',
    suspend: 'Penangguhan: {{what}} dengan {{partner}}',
    resume: 'Pelanjutan: {{what}} dengan {{partner}}',
  },
};

/** Groups of the menu, in its sequence. */
export const group: Words['group'] = {
  talk: 'Bicara dan menenangkan',
  bind: 'Bekerja sama',
  pledge: 'Berjanji dan mempersenjatai',
  show: 'Tunjukkan kekuatan',
  region: 'Bicara untuk kawasan',
  help: 'Membantu',
  leave: 'Keluar',
};

/** The same in a word, to pick one of them. */
export const groupShort: Words['groupShort'] = {
  label: 'Hanya tunjukkan',
  talk: 'Bicara',
  bind: 'Bekerja sama',
  pledge: 'Berjanji',
  show: 'Kekuatan',
  region: 'Kawasan',
  help: 'Membantu',
  leave: 'Keluar',
};

export const field: Words['field'] = {
  with: 'Dengan siapa',
  toward: 'Terhadap siapa',
  against: 'Terhadap klaim siapa',
  named: 'Tentang siapa',
  from: 'Dengan siapa itu berlaku',
  at: 'Di mana',
  about: 'Tentang apa',
  forum: 'Di forum mana',
  disaster: 'Untuk ancaman mana',
  agreement: 'Kesepakatan mana',
  scale: 'Seberapa besar',
  stance: 'Ke arah mana',
  strength: 'Seberapa kuat teksnya',
  lobby: 'Modal untuk melobi',
  pledge: 'Seberapa banyak bantuan',
  cap: 'Apa yang dilepas keduanya',
  verification: 'Cara memeriksanya',
  invitation: 'Undang, atau coret',
  trigger: 'Sejak kapan dapat digunakan',
  scope: 'Tempat mana yang dicakup',
  burden: 'Siapa menanggung biaya berjalan',
  term: 'Berapa lama',
  purpose: 'Untuk tujuan apa',
  manner: 'Apa yang Anda lakukan dengannya',
  notify: 'Umumkan sebelumnya',
  observers: 'Undang peninjau',
  publish: 'Terbitkan untuk apa ini',
  testHotline: 'Uji juga saluran langsung',
  secret: 'Rahasiakan',
  consultation: 'Hanya setelah saling bertanya',
  bases: 'Pasukan siapa boleh memakai pangkalan pihak lain',
};

/** Fields that another question fits better in one kind of order. */
export const fieldToo: Words['fieldToo'] = {
  publicStatement: {
    with: 'Siapa ikut menandatangani',
    stance: 'Apa yang Anda katakan',
    at: 'Di mana Anda berdiri teguh',
  },
  crossBlocExercise: { with: 'Siapa' },
  modernisation: { publish: 'Terbitkan buku putih' },
};

/** What a choice is called where it is not a name of the scenario. */
export const choice: Words['choice'] = {
  home: 'Perairan sendiri',
  alone: 'Tidak ada',
  everywhere: 'Semuanya',
  scale: { small: 'Kecil', medium: 'Sedang', large: 'Besar' },
  stance: {
    surge: 'Pengerahan',
    standDown: 'Penarikan',
    resolve: 'Keteguhan',
    support: 'Dukungan',
    censure: 'Kecaman',
  },
  strength: { '1': '1 · keprihatinan', '2': '2 · prinsip', '3': '3 · komitmen', '4': '4 · aturan mengikat' },
  pledge: { '1': '1 · satu kapal', '2': '2 · satu skuadron', '3': '3 · satu gugus tugas' },
  lobby: { '0': 'Tidak ada', '1': '1 modal', '2': '2 modal', '3': '3 modal' },
  about: { STANDARDS: 'Standar bersama', THREATS: 'Ancaman bersama' },
  cap: { surge: 'Pengerahan', largeExercise: 'Latihan besar', modernisation: 'Modernisasi' },
  verification: {
    '1': '1 · lewat pernyataan masing-masing',
    '2': '2 · lewat kunjungan',
    '3': '3 · lewat pemeriksa di lapangan',
  },
  invitation: { invite: 'Undang', disinvite: 'Coret' },
  trigger: { crisis: 'Sejak unjuk kekuatan', clash: 'Sejak bentrokan' },
  bases: { none: 'Tidak ada', proposer: 'Pasukan pihak pengusul', partner: 'Pasukan pihak yang diminta' },
  burden: { even: 'Keduanya sama', proposer: 'Pihak pengusul', partner: 'Pihak yang diminta' },
  term: { '0': 'Sampai ada yang keluar', '8': 'Delapan triwulan' },
  purpose: { reassure: 'Yakinkan', restrain: 'Tahan' },
  manner: { exit: 'Beri tahu akan keluar', suspend: 'Tangguhkan', resume: 'Lanjutkan' },
};

/** A choice of a list as a term of an order, where its name alone would not be understood. */
export const termLine: Words['termLine'] = {
  cap: { surge: 'Tanpa pengerahan', largeExercise: 'Tanpa latihan besar', modernisation: 'Tanpa modernisasi' },
  verification: {
    '1': 'Diperiksa lewat pernyataan masing-masing',
    '2': 'Diperiksa lewat kunjungan',
    '3': 'Diperiksa oleh pemeriksa di lapangan',
  },
  trigger: { crisis: 'Dapat digunakan sejak unjuk kekuatan', clash: 'Dapat digunakan sejak bentrokan' },
  bases: {
    none: '',
    proposer: 'Dengan pangkalan bagi pihak pengusul',
    partner: 'Dengan pangkalan bagi pihak yang diminta',
  },
  burden: {
    even: 'Keduanya menanggung biayanya',
    proposer: 'Pihak pengusul menanggung biayanya',
    partner: 'Pihak yang diminta menanggung biayanya',
  },
  term: { '0': 'Sampai ada yang keluar', '8': 'Selama delapan triwulan' },
};

/** A yes-or-no option as a term: when it is taken, and when it is not. */
export const option: Words['option'] = {
  notify: { true: 'Diumumkan', false: 'Tidak diumumkan' },
  observers: { true: 'Dengan peninjau', false: 'Tanpa peninjau' },
  publish: { true: 'Diterbitkan', false: 'Tidak ada yang diterbitkan' },
  testHotline: { true: 'Saluran langsung diuji', false: '' },
  secret: { true: 'Dirahasiakan', false: '' },
  consultation: { true: 'Dengan konsultasi lebih dulu', false: '' },
};
