import type { Words } from '../say.ts';

/** Saved games, and what is said about them. */
export const kept: Words['kept'] = {
  title: 'Permainan tersimpan',
  empty:
    'Belum ada yang tersimpan. Permainan disimpan sendiri setelah setiap langkah; Anda menemukannya di sini beserta giliran-giliran terakhirnya.',
  nothingKept: 'Peramban ini tidak menyimpan apa pun untuk halaman ini. Ekspor permainan agar tidak hilang.',
  saveAs: 'Simpan giliran ini dengan nama',
  nameOf: '{{seat}}, giliran {{turn}}',
  save: 'Simpan',
  saveOver: 'Timpa simpanan itu',
  taken: 'Sudah ada simpanan dengan nama ini, dari giliran {{turn}}.',
  saved: '{{name}} tersimpan.',
  notSaved:
    'Tidak dapat disimpan. Perangkat mungkin penuh: hapus simpanan yang tidak Anda perlukan lagi, atau ekspor permainan ini.',
  named: 'Disimpan dengan nama',
  byItself: 'Tersimpan sendiri',
  byItselfMore: 'Giliran terakhir dari permainan terakhir. Yang lama memberi tempat kepada yang baru.',
  line: '{{seat}} dalam {{scenario}}',
  turn: 'Giliran {{turn}}',
  over: 'Akhir',
  meta: '{{when}} · {{size}} kB',
  metaNamed: '{{seat}} dalam {{scenario}}, giliran {{turn}} · {{when}} · {{size}} kB',
  more_other: 'Tampilkan {{count}} giliran sebelumnya',
  open: 'Buka',
  openOne: 'Buka {{name}}',
  export: 'Ekspor',
  exportOne: 'Ekspor {{name}}',
  rename: 'Ganti nama',
  renameOne: 'Ganti nama {{name}}',
  newName: 'Nama baru',
  delete: 'Hapus',
  deleteOne: 'Hapus {{name}}',
  deleted: '{{name}} telah dihapus.',
  undo: 'Urungkan',
  cancel: 'Batal',
  import: 'Buka berkas',
  importMore: 'Rekaman yang pernah diekspor, di sini atau di tempat lain. Rekaman diperiksa sebelum dibuka.',
  room: 'Program dan simpanannya memakai sekitar {{used}} MB di perangkat ini.',
  lasting: 'Peramban berjanji menyimpannya.',
  passing: 'Peramban dapat menghapusnya bila ruang di perangkat menipis.',
  askLasting: 'Minta peramban menyimpannya',
  refused: 'Peramban tidak menjanjikan apa pun. Ekspor yang tidak boleh hilang.',
};

/** Short notices along the lower edge. */
export const note: Words['note'] = {
  label: 'Pemberitahuan',
  dismiss: 'Tutup pemberitahuan ini',
  offline: 'Anda sedang luring. Permainan tetap berjalan; tidak ada yang memerlukan jaringan di sini.',
  export: 'Ekspor rekaman',
  toSaves: 'Permainan tersimpan',
  full: 'Permainan tidak dapat disimpan: perangkat mungkin penuh. Hapus simpanan lama atau ekspor permainan ini. Sementara itu permainan tetap berjalan.',
  there:
    'Permainan ini terbuka di tab lain, dan tab itulah yang menyimpannya. Yang Anda lakukan di sini tidak disimpan.',
  taken: 'Tab lain telah mengambil alih permainan ini. Yang Anda lakukan di sini tidak disimpan lagi.',
  playHere: 'Mainkan di sini saja',
  onlyLook: 'Hanya melihat di sini',
  update: 'Versi baru sudah siap. Permainan dan rencana Anda tetap tersimpan.',
  reload: 'Muat ulang sekarang',
  later: 'Nanti',
  fault: 'Terjadi kesalahan dalam program. Permainan Anda tetap tersimpan.',
  faultMore: 'Apa yang terjadi',
};

/** When something goes wrong in the program. */
export const fault: Words['fault'] = {
  title: 'Terjadi kesalahan dalam program',
  kept: 'Permainan Anda tersimpan seperti keadaannya setelah langkah terakhir. Muat ulang untuk melanjutkannya.',
  notKept:
    'Peramban ini tidak menyimpan apa pun. Simpan dulu rekamannya; Anda dapat membukanya lagi setelah memuat ulang.',
  still:
    'Permainan berhenti di tempat terakhir yang masih benar, dan tetap tersimpan. Rekamannya menunjukkan apa yang terjadi.',
  reload: 'Muat ulang',
  save: 'Simpan rekaman',
  report: 'Laporan',
  reportMore: 'Isinya versi program, nomor permainan, dan kesalahannya. Tidak ada apa pun tentang Anda.',
  copy: 'Salin laporan',
  copied: 'Tersalin.',
  notCopied: 'Pilih teks di atas lalu salin.',
  version: 'Versi {{version}}',
  record: 'Rekaman {{hash}}, langkah {{steps}}',
  noRecord: 'Tidak ada permainan',
};

export const wipe: Words['wipe'] = {
  title: 'Hapus semuanya di perangkat ini?',
  more: 'Ini tidak dapat dibatalkan. Yang dihapus:',
  saves: 'semua permainan tersimpan dan rancangan',
  scenarios: 'skenario yang Anda masukkan',
  settings: 'pengaturan Anda',
  offline: 'salinan program yang berjalan tanpa jaringan',
  exported: 'Berkas yang telah Anda ekspor tetap di tempatnya.',
  keep: 'Simpan semuanya',
  go: 'Hapus semuanya',
  action: 'Hapus semuanya di perangkat ini',
};

/** Apa yang salah pada berkas yang hendak dibuka. */
export const fileProblem: Words['fileProblem'] = {
  tooLarge: 'Berkas ini lebih besar daripada rekaman mana pun.',
  cutOff: 'Berkas ini kosong, atau terputus di tengah.',
  notARecord: 'Ini bukan permainan Entente yang tersimpan.',
  otherFormat: 'Berkas ini disimpan oleh versi lain program ini, dalam bentuk yang tidak dapat dibaca di sini.',
  otherEdition: 'Permainan ini dimainkan dengan edisi aturan yang berbeda dari edisi program ini.',
  changed: 'Berkas ini telah diubah sejak disimpan.',
  changedStep: 'Langkah {{step}} telah diubah sejak disimpan.',
  notUnderstoodStep: 'Langkah {{step}} memuat sesuatu yang tidak dikenal skenario ini.',
  damaged: 'Berkas ini rusak pada baris {{line}}.',
  damagedStep: 'Langkah {{step}} rusak.',
  diverged: 'Sejak langkah {{step}} hasilnya tidak sama dengan yang tertulis ketika dimainkan ulang.',
  moreProblems: 'Masih ada masalah lain yang tidak tercantum di sini.',
  folder: 'Ini folder. Letakkan satu berkas: permainan tersimpan atau skenario.',
  asWritten: '{{where}}: {{message}}',
};
