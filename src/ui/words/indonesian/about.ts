import type { Words } from '../say.ts';

export const about: Words['about'] = {
  title: 'Tentang Entente',
  kicker: 'Versi {{version}}',
  what: 'Entente adalah simulasi bergiliran tentang diplomasi militer di Asia-Pasifik: latihan, dialog, kunjungan, saluran langsung, tata perilaku, patroli, dan krisis yang hendak dicegah dengan semua itu. Anda berbicara untuk satu negara dan memutuskan, triwulan demi triwulan, dengan siapa Anda mengikat diri dan siapa yang akan merasa terancam karenanya.',
  thesisTitle: 'Gagasan di baliknya',
  thesis:
    'Tindakan yang mengikat mitra juga meresahkan tetangga yang tidak diajak bicara. Latihan menumbuhkan kepercayaan dan membuat awak kapal kompak; yang menonton dari luar melihat kekuatan yang mungkin ditujukan kepadanya. Sebagian besar tindakan Anda di sini punya penonton kedua seperti itu.',
  modelTitle: 'Batas model ini',
  model:
    'Setiap angka adalah penilaian perancang. Nilai awal dibuat untuk permainan, bukan penilaian atas negara mana pun.',
  theories:
    'Bila bukti saling bertentangan, Anda yang memilih mana yang dianggap benar: itulah teori sebuah permainan.',
  causes: 'Setiap angka dapat dibuka. Di dalamnya ada sebab-sebabnya, dan jumlahnya cocok.',
  rulebook: 'Buka buku aturan',
  sourceTitle: 'Asal-usulnya',
  source:
    'Sebuah artikel, “Military Diplomacy in the Asia-Pacific”. Bagian-bagian berikut mendasari skenario, diceritakan di sini dengan kata-kata kami sendiri:',
  sections: {
    understanding: {
      name: 'Memahami diplomasi militer di Asia-Pasifik',
      says: 'Angkatan bersenjata dipakai untuk berbicara selain untuk berperang: latihan, dialog, dan kunjungan membawa pesan.',
    },
    players: {
      name: 'Pelaku utama diplomasi militer di Asia-Pasifik',
      says: 'Negara besar memimpin; negara menengah memilih kawan dengan hati-hati.',
    },
    alliances: {
      name: 'Memperkuat aliansi',
      says: 'Berlatih bersama dan berbagi pengetahuan membuat janji lebih mudah dipercaya.',
    },
    prevention: {
      name: 'Pencegahan konflik',
      says: 'Saluran yang terbuka, fakta bersama, dan kata-kata yang datang lebih awal menjaga hal kecil tetap kecil.',
    },
    mechanisms: {
      name: 'Mekanisme diplomasi militer',
      says: 'Dialog, latihan, pendidikan, dan kesepakatan adalah alat yang tersedia.',
    },
    challenges: {
      name: 'Tantangan diplomasi militer',
      says: 'Ganjalan lama, kawan yang berganti, dan bahaya yang tidak dapat dihentikan tentara menjadi penghalang.',
    },
    tensions: {
      name: 'Ketegangan kawasan',
      says: 'Klaim di laut tumpang tindih, dan setiap kekuatan baru membuat pihak lain waspada lagi.',
    },
    bodies: {
      name: 'Peran organisasi multilateral',
      says: 'Meja bersama memperlambat pertikaian, tetapi juga melunakkan isi teks.',
    },
    stability: {
      name: 'Dampak diplomasi militer terhadap stabilitas kawasan',
      says: 'Keterlibatan yang sama dapat mempererat hubungan atau membebaninya. Permainan ini tentang kalimat itu.',
    },
  },
  mapTitle: 'Peta',
  map: 'Peta ini memperlihatkan garis pantai saja: tanpa batas negara, tanpa garis, dan tanpa nama di perairan sengketa. Arsiran hanya berarti bahwa klaim tumpang tindih di sana. Peta ini tidak memihak. Garis pantai dibuat dengan Natural Earth, milik umum.',
  privacyTitle: 'Permainan Anda',
  privacy: 'Permainan tetap di perangkat Anda. Tidak ada yang dikirim ke mana pun, dan tidak perlu akun.',
  licenceTitle: 'Lisensi',
  licence:
    'Perangkat lunak bebas dengan lisensi MIT. Di dalamnya ada fon dari Adobe (SIL Open Font License), ikon dari para kontributor Lucide (ISC), dan pustaka berlisensi MIT, ISC, dan Apache; semuanya disebut dalam daftar pemberitahuannya.',
};
