import type { Words } from '../say.ts';

export const rulebook: Words['rulebook'] = {
  title: 'Aturan',
  kicker: 'Buku aturan edisi ini (dalam bahasa Inggris)',
  failed: 'Buku aturan tidak dapat diambil. Tutup lalu coba lagi.',
  search: 'Cari dalam aturan',
  clear: 'Hapus pencarian',
  contents: 'Daftar isi',
  found_other: '{{count}} aturan memuat kata ini.',
  reason: '{{change}} {{text}}. {{clause}} menjelaskan bobotnya.',
};
