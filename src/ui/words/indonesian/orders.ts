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
};

/** Groups of the menu, in its sequence. */
export const group: Words['group'] = {
  talk: 'Bicara',
  bind: 'Bekerja sama',
  show: 'Tunjukkan kekuatan',
  region: 'Bicara untuk kawasan',
};

export const field: Words['field'] = {
  with: 'Dengan siapa',
  toward: 'Terhadap siapa',
  against: 'Terhadap klaim siapa',
  at: 'Di mana',
  about: 'Tentang tempat mana',
  forum: 'Di forum mana',
  disaster: 'Untuk bencana mana',
  scale: 'Seberapa besar',
  stance: 'Ke arah mana',
  strength: 'Seberapa kuat teksnya',
  lobby: 'Modal untuk melobi',
  pledge: 'Seberapa banyak bantuan',
  notify: 'Umumkan sebelumnya',
  observers: 'Undang peninjau',
  publish: 'Terbitkan buku putih',
  testHotline: 'Uji juga saluran langsung',
};

/** What a choice is called where it is not a name of the scenario. */
export const choice: Words['choice'] = {
  home: 'Perairan sendiri',
  scale: { small: 'Kecil', medium: 'Sedang', large: 'Besar' },
  stance: { surge: 'Pengerahan', standDown: 'Penarikan' },
  strength: { '1': '1 · keprihatinan', '2': '2 · prinsip', '3': '3 · komitmen', '4': '4 · aturan mengikat' },
  pledge: { '1': '1 · satu kapal', '2': '2 · satu skuadron', '3': '3 · satu gugus tugas' },
  lobby: { '0': 'Tidak ada', '1': '1 modal', '2': '2 modal', '3': '3 modal' },
};

/** A yes-or-no option as a term: when it is taken, and when it is not. */
export const option: Words['option'] = {
  notify: { true: 'Diumumkan', false: 'Tidak diumumkan' },
  observers: { true: 'Dengan peninjau', false: 'Tanpa peninjau' },
  publish: { true: 'Buku putih diterbitkan', false: 'Tidak ada yang diterbitkan' },
  testHotline: { true: 'Saluran langsung diuji', false: '' },
};

export const objection: Words['objection'] = {
  self: 'Ini tidak dapat dilakukan dengan diri sendiri.',
  unaffordable: 'Modal terlalu sedikit untuk ini sekarang.',
  noSlot: 'Tidak ada slot perhatian yang tersisa triwulan ini.',
  noCapability: 'Hanya negara yang punya pasukan dapat melakukan ini.',
  notForConvenor: 'Lembaga tanpa pasukan berunding, menghimpun, dan membantu; ini tidak dapat dilakukannya.',
  noReach: 'Terlalu jauh: salah satu dari keduanya tidak dapat menjangkau tempat ini.',
  noClaim: 'Hanya sesama pengklaim tempat ini yang dapat melakukannya.',
  alreadyRunning: 'Ini sudah berlaku.',
  tooSoon: 'Terlalu cepat: keduanya sudah bertemu dalam dua triwulan terakhir.',
  tooLittleTrust: 'Kepercayaan terlalu kecil untuk ini.',
  tooLittleSupport: 'Dukungan dalam negeri terlalu kecil untuk ini.',
  outOfSeason: 'Forum tidak bersidang triwulan ini.',
  notAMember: 'Hanya anggota yang mengajukan teks di forum ini.',
  notTheChair: 'Hanya ketua yang dapat melobi.',
  nothingToTest: 'Tidak ada saluran langsung untuk diuji.',
  noDisaster: 'Tidak ada bencana yang memerlukan bantuan sekarang.',
  hostOfDisaster: 'Yang terkena bencana menerima bantuan, bukan mengirimnya.',
  nobodyToAsk: 'Tidak ada pihak yang dapat diajak.',
  alreadyOrdered: 'Rencana Anda sudah memuat ini; batasnya sekali dalam satu triwulan.',
  notThisPhase: 'Bukan pada tahap triwulan ini.',
};

/** Reasons that are not about an order by itself. */
export const refusal: Words['refusal'] = {
  noSuchProposal: 'Tawaran itu tidak ada lagi di meja.',
  notAsked: 'Tawaran itu ditujukan kepada pihak lain.',
  manyAsked: 'Tawaran kepada beberapa pihak tidak dapat ditawar.',
  anotherMatter: 'Tawaran balasan harus tentang hal yang sama, di antara dua pihak yang sama.',
  sameTerms: 'Ini syarat yang sama dengan tawaran semula.',
  counterUnpaid: 'Mereka tidak mampu membayar tawaran balasan mereka sendiri.',
  alreadyCountered: 'Tawaran ini sudah dibalas dengan tawaran lain.',
  packageOfOne: 'Paket memerlukan dua tawaran atau lebih.',
  packageAsksOthers: 'Semua tawaran dalam satu paket harus ditujukan kepada pihak yang sama.',
  packageBroken: 'Tawaran lain dalam paketnya tidak diperbolehkan, jadi tidak ada yang diajukan.',
  packageInPart: 'Paket diterima utuh atau dibiarkan: menyetujui sebagian berarti menolak.',
  inPackage: 'Tawaran dalam paket diterima atau dibiarkan bersama sisanya, tidak ditawar sendiri.',
  notALead: 'Anda bukan pihak utama dalam krisis ini.',
  noLine: 'Tidak ada saluran langsung di antara keduanya.',
  alreadyCalled: 'Satu-satunya panggilan sudah dipakai.',
  noOffRamp: 'Tawaran itu tidak dapat disampaikan: perlu saluran langsung, atau teks tentang tempat ini.',
  other: 'Aturan tidak memperbolehkannya.',
};

export const needs: Words['needs'] = {
  points: 'Perlu {{score}} {{needs}}; sekarang {{has}}.',
  capital: 'Biayanya {{needs}} modal; Anda punya {{has}}.',
};
