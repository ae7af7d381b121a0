import type { Words } from '../say.ts';

export const app: Words['app'] = {
  /** From least to most of what is only believed, without a sign. */
  span: '{{low}}–{{high}}',
  /** In a table, where there is nothing to tell. */
  none: '–',
  name: 'Entente',
  notice:
    'Model untuk belajar, bukan ramalan. Angka-angkanya adalah penilaian perancang; anggapan lain memberi jawaban lain.',
  close: 'Tutup',
  clearSearch: 'Hapus pencarian',
  back: 'Kembali',
  goOn: 'Lanjutkan',
  you: 'Anda',
  youSmall: 'Anda',
  and: '{{first}} dan {{last}}',
  andMany: '{{first}}, dan {{last}}',
  unknown: 'seseorang',
  loading: 'Sebentar …',
  crashed: 'Terjadi kesalahan dalam program',
  crashedMore:
    'Permainan berhenti pada keadaan terakhir yang benar dan tetap tersimpan. Ekspor rekamannya dan kirimkan kepada kami: di situ terlihat apa yang terjadi.',
};

export const title: Words['title'] = {
  continue: 'Lanjutkan',
  continueWith: '{{seat}} dalam {{scenario}}, giliran {{turn}}',
  seats_other: '{{count}} kursi',
  turns_other: '{{count}} triwulan',
  aboutTurns_other: 'sekitar {{count}} triwulan',
  play: 'Ambil kursi ini',
  seed: 'Benih',
  seedHint: 'Benih yang sama dan perintah yang sama menghasilkan permainan yang sama.',
  newSeed: 'Benih lain',
  preset: 'Teori',
  presetHint: 'Bukti-bukti saling bertentangan. Pilih secara terbuka mana yang dianggap benar.',
  wants: 'Tujuan Anda',
  secretToo: 'dan satu tujuan yang hanya Anda ketahui',
  scenarioBroken: 'Skenario ini tidak dapat dibaca.',
  loadingScenarios: 'Membuka atlas …',
  openProblems_other: 'Ada {{count}} kesalahan di dalamnya:',
  tooLarge: 'Berkas ini terlalu besar untuk sebuah rekaman.',
  notRead: 'Berkas ini tidak dapat dibaca.',
  notOpened: 'Berkas tidak dibuka',
  untouched: 'Permainan Anda yang sedang berjalan tidak berubah.',
};

export const replace: Words['replace'] = {
  title: 'Tinggalkan permainan yang sedang berjalan?',
  more: 'Permainan ini tetap tersimpan bersama giliran-giliran terakhirnya, sampai tempatnya diambil permainan yang lebih baru. Rencana Anda untuk giliran ini ikut disimpan.',
  keep: 'Tetap di sini',
  go: 'Tinggalkan',
};

export const top: Words['top'] = {
  turn: 'Giliran {{turn}}',
  turnOf: 'Giliran {{turn}} dari {{last}}',
  turnAbout: 'Giliran {{turn}} dari sekitar {{last}}',
  prologue: 'Prolog',
  prologueTodo: 'Hanya {{seats}} yang berunding. Saling tawarkan naskah; pihak lain membacanya kemudian.',
  quarterName: { '1': 'Triwulan pertama', '2': 'Triwulan kedua', '3': 'Triwulan ketiga', '4': 'Triwulan keempat' },
  /** The same within a sentence. */
  quarterWithin: { '1': 'triwulan pertama', '2': 'triwulan kedua', '3': 'triwulan ketiga', '4': 'triwulan keempat' },
  stability: 'Stabilitas kawasan',
  forum: 'Jadwal sidang forum',
  meetsNow: '{{forum}}: sekarang',
  meetsNext: '{{forum}}: {{quarter}}',
  meetsIn: 'Sidang berikutnya pada {{quarter}}.',
  menu: 'Menu',
  steps: 'Triwulan ini',
};

export const phase: Words['phase'] = {
  propose: {
    name: 'Perundingan',
    todo: 'Ajukan tawaran kepada pihak lain, dan rencanakan perintah Anda sendiri. Lalu kirim.',
  },
  counter: { name: 'Jawaban', todo: 'Tawaran sudah masuk. Anda dapat meminta syarat lain sebelum menjawab.' },
  commit: {
    name: 'Perintah',
    todo: 'Jawab tawaran dan beri perintah. Isinya tertutup sampai semua masuk.',
  },
  crisis: { name: 'Krisis', todo: 'Tentukan langkah Anda di tangga krisis. Kedua pihak memilih bersamaan.' },
  over: { name: 'Akhir', todo: 'Permainan sudah selesai.' },
};

export const next: Words['next'] = {
  send_other: 'Kirim {{count}} tawaran',
  sendNone: 'Tanpa tawaran: lanjut ke perintah',
  counter_other: 'Minta syarat lain untuk {{count}} tawaran',
  counterNone: 'Biarkan syaratnya',
  pass: 'Lewati triwulan ini',
  decide: 'Putuskan dalam krisis',
  results: 'Lihat hasilnya',
  overBudget: 'Rencana ini melebihi modal Anda. Keluarkan sesuatu.',
  capital: 'Modal',
  slots: 'Slot',
  left: 'sisa {{left}} dari {{all}}',
  keys: 'Shift + Enter',
};

export const seat: Words['seat'] = {
  yours: 'Anda berbicara untuk',
  capital: 'Modal',
  slots: 'Slot',
  aims: 'Tujuan Anda',
  secret: 'Hanya Anda yang tahu',
  of: '{{points}} dari {{of}}',
  now: 'sekarang {{value}}',
  toward: 'menuju {{target}}',
  motive: 'Motif Anda',
  seeker: 'Anda mencari rasa aman',
  seekerMeaning: 'Pada akhirnya Anda dibayar bila merasa aman: ancaman tertinggi paling banyak 50.',
  opportunist: 'Anda mencari keuntungan',
  opportunistMeaning:
    'Pada akhirnya Anda dibayar atas klaim atau pengaruh yang diraih, asal tidak pernah melewati anak tangga 4.',
  motiveHidden: 'Pihak lain tidak mengetahuinya.',
  brief: 'Baca lagi arahan Anda',
  briefShort: 'Arahan',
  slotsMeaning: 'Setiap tawaran dan setiap perintah memakai satu slot perhatian. Slot pulih setiap triwulan.',
  slotsLost_other: '{{count}} slot hilang karena bencana.',
  slotsSpent: '{{spent}} dari {{all}} terpakai triwulan ini.',
};

export const map: Words['map'] = {
  label: 'Peta Asia-Pasifik',
  description:
    '{{actors}} kursi, {{places}} tempat dengan klaim yang tumpang tindih. Ketegangan tertinggi {{tension}}, antara {{one}} dan {{other}}. Semuanya ada di tabel.',
  loading: 'Membentangkan peta …',
  failed: 'Peta tidak dapat dimuat. Semua isinya ada di tabel.',
  legend: 'Legenda',
};

export const storage: Words['storage'] = {
  unavailable:
    'Peramban ini tidak menyimpan data untuk halaman ini: permainan Anda hilang bila tab ditutup. Ekspor rekamannya agar tidak hilang.',
  failing: 'Permainan tidak dapat disimpan: perangkat mungkin penuh. Ekspor rekamannya agar tidak hilang.',
  broken: 'Simpanan terakhir rusak; simpanan sebelumnya yang dipakai.',
  unreadable:
    'Ada permainan tersimpan yang tidak dapat dibaca versi ini. Permainan itu dibiarkan sampai Anda memulai yang lain.',
};

export const menu: Words['menu'] = {
  export: 'Ekspor rekaman',
  system: 'Ikut perangkat',
  light: 'Terang',
  dark: 'Gelap',
  motionReduced: 'Dikurangi',
  seed: 'Benih permainan ini',
  undo: 'Urungkan',
  redo: 'Ulangi',
};
