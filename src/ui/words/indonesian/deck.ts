import type { Words } from '../say.ts';

/** Event cards: what may happen to a region, and what it would do at this table. */
export const deck: Words['deck'] = {
  title: 'Kartu peristiwa',
  kicker: 'Enam belas hal yang dapat terjadi dalam sebuah skenario',
  note: 'Akibat tiap kartu bila datang sekarang, dalam ukuran lazimnya. Apakah dan kapan kartu itu datang, tidak diberitahukan kepada siapa pun.',
  open: 'Kartu peristiwa',
  group: { sea: 'Di laut', threats: 'Ancaman', dealings: 'Antarnegara', home: 'Di dalam negeri' },
  card: {
    surveyVessel: {
      name: 'Kapal survei',
      does: 'Suhu naik hingga {{heat}}. Kapal-kapal saling merapat: undian insiden dilakukan sekali lagi.',
    },
    resupply: {
      name: 'Kapal perbekalan',
      does: 'Kepercayaan di antara para pengklaim tempat itu turun hingga {{trust}}. Undian insiden dilakukan sekali lagi.',
    },
    fishingArrests: {
      name: 'Penangkapan di laut',
      does: 'Suhu naik hingga {{heat}}, dan dukungan dalam negeri semua pengklaim tempat itu berubah {{support}}.',
    },
    typhoon: { name: 'Topan', does: 'Satu negara dilanda, dengan keparahan {{severity}}. Bantuan bencana menolong.' },
    piracy: {
      name: 'Pembajakan',
      does: 'Satu pantai dilanda selama tiga triwulan, dengan keparahan {{severity}} yang berangsur turun. Operasi bersama menolong.',
    },
    pandemic: {
      name: 'Wabah',
      does: 'Semua dilanda selama dua triwulan, dengan keparahan {{severity}}, dan masing-masing langsung kehilangan satu slot. Bantuan bencana menolong.',
    },
    cyberAttack: {
      name: 'Serangan atas jaringan',
      does: 'Satu negara dilanda, dengan keparahan {{severity}}. Dengan peluang {{falseAttribution}} % ia menyalahkan pihak yang tidak terlibat.',
    },
    extremistAttack: {
      name: 'Serangan ekstremis',
      does: 'Dukungan dalam negeri langsung turun {{support}}, dan ancaman dengan keparahan {{severity}} harus dihadapi.',
    },
    traffickingRing: {
      name: 'Jaringan penyelundupan',
      does: 'Satu pantai dilanda selama tiga triwulan, dengan keparahan {{severity}} yang berangsur turun. Operasi bersama menolong.',
    },
    burdenDemand: {
      name: 'Tuntutan menanggung lebih banyak',
      does: 'Satu sekutu menuntut lebih banyak dari yang lain. Membayar mengurangi dukungan dalam negeri hingga {{support}}; bila menolak, janji pihak yang menuntut kurang diyakini, hingga {{credibility}}.',
    },
    baseAccident: {
      name: 'Kecelakaan di pangkalan',
      does: 'Dukungan dalam negeri tuan rumah turun {{support}}. Ia boleh menangguhkan akses yang diberikannya tanpa konsultasi.',
    },
    leak: {
      name: 'Dokumen bocor',
      does: 'Kepercayaan antara dua pihak yang dekat turun hingga {{trust}}, dan keterbukaan keduanya naik hingga {{transparency}}.',
    },
    largeExercise: {
      name: 'Latihan besar',
      does: 'Tuan rumah mengundang semua. Tiap tamu datang atau tidak, dan tuan rumah boleh mencoret satu tamu.',
    },
    officers: {
      name: 'Purnawirawan bertemu',
      does: 'Dua pihak yang bukan sekutu berbicara diam-diam, tanpa biaya. Masing-masing mendapat petunjuk tentang kehendak yang lain.',
    },
    armsBid: {
      name: 'Dua pemasok bersaing',
      does: 'Pembeli mengambil senjata dari yang satu, dari yang lain, atau tidak dari keduanya.',
    },
    election: {
      name: 'Pemilihan umum',
      does: 'Dukungan dalam negeri bergerak hingga {{swing}} ke atas atau ke bawah. Pertimbangan pemerintah dapat condong ke ketenangan atau ke kekuatan.',
    },
  },
  who: {
    one: '{{one}}',
    all: 'Semua',
    pair: '{{one}} dan {{other}}',
    blame: '{{one}}, yang mencurigai {{other}}',
    demand: '{{one}} menuntut {{other}}',
    accident: 'Pasukan {{one}} di {{other}}',
    host: '{{one}} menjadi tuan rumah',
    bid: '{{one}}, dari {{other}} atau {{third}}',
  },
  choose: { place: 'Di mana', seat: 'Siapa' },
  look: 'Akibatnya di sini',
  lookAt: '{{card}}: akibatnya di sini',
  asYouSee: 'Sejauh yang dapat Anda taksir.',
  asItIs: 'Menurut keadaan sebenarnya.',
  nobody: 'Kartu ini tidak cocok bagi siapa pun di sini. Yang diperlukan: {{needs}}.',
  needs: {
    place: 'titik rawan yang diklaim beberapa pihak',
    coast: 'kursi yang berpantai di titik rawan',
    allies: 'dua sekutu',
    close: 'dua pihak yang bersekutu atau berbagi intelijen',
    forces: 'cukup banyak kursi yang memiliki pasukan',
  },
  opens: 'Yang dibukanya',
  opened: {
    incident: 'Satu undian insiden lagi di {{place}}, dengan peluang dua kali lipat.',
    threat:
      '{{nature}}: melanda {{seats}}, keparahan {{severity}}, sampai giliran {{turn}}. Yang tidak ditangani mengurangi dukungan dalam negeri dan kesiapan.',
    demand: '{{seats}} memutuskan: membayar atau menolak.',
    guest: 'Masing-masing memutuskan akan datang atau tidak: {{seats}}.',
    host: '{{seats}} boleh mencoret satu tamu.',
    bid: '{{seats}} memutuskan: yang satu, yang lain, atau tidak keduanya.',
    accident: '{{seats}} memutuskan: menangguhkan akses atau membiarkannya.',
    quietTalk: '{{seats}} telah berbicara diam-diam; masing-masing mendapat petunjuk tentang kehendak yang lain.',
  },
  still: 'Tidak ada skor yang langsung berubah.',
};
