import type { Words } from '../say.ts';

export const rulebook: Words['rulebook'] = {
  turn: 'Satu giliran dalam lima langkah',
  step: {
    listen: 'Baca koran: apa yang terjadi, siapa yang tidak diajak bicara, dan apa yang perlu Anda jawab.',
    offer: 'Kirim tawaran. Latihan, saluran langsung, atau teks memerlukan persetujuan pihak lain.',
    answer: 'Jawab tawaran yang diajukan kepada Anda, atau minta syarat lain.',
    order: 'Beri perintah yang tidak memerlukan persetujuan siapa pun: patroli, pasukan, penahanan diri.',
    read: 'Perintah semua pihak dijalankan serentak. Jika dua pihak bertemu dalam krisis, keduanya memilih di tangga sampai krisis usai.',
  },
  scale: 'Satu giliran adalah satu triwulan. Skor berkisar dari 0 sampai 100.',
  model: 'Aturan ini menyederhanakan dunia dan menyebutkan di mana. Ini model untuk belajar, bukan ramalan.',
  title: 'Aturan',
  kicker: 'Buku aturan edisi ini (dalam bahasa Inggris)',
  failed: 'Buku aturan tidak dapat diambil. Tutup lalu coba lagi.',
  search: 'Cari dalam aturan',
  contents: 'Daftar isi',
  found_other: '{{count}} aturan memuat kata ini.',
  reason: '{{change}} {{text}}. {{clause}} menjelaskan bobotnya.',
};
