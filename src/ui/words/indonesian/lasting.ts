import type { Words } from '../say.ts';

/** What an order leaves behind it, and what no row of a forecast can count. */
export const lasting: Words['lasting'] = {
  eachTurn: 'Setiap triwulan selama berlaku',
  atEnd: 'Saat berakhir, bersama giliran {{turn}}',
  terms: 'Apa yang akan mengikat Anda',
  yes_other: 'Persetujuan membebani {{name}} {{count}} modal.',
  comesOut: 'pelanggaran ketahuan: {{chance}}',
  adopted: 'disahkan: {{adopted}}',
  asTabled: 'disahkan seutuhnya',
};

/** What it comes to in words, where that is no change of a score. */
export const means: Words['means'] = {
  quietDiplomacy:
    'Hanya Anda yang mendengar isyarat tentang apa yang menggerakkan {{partner}}. Isyarat itu benar dengan peluang {{right}}. Selama dua triwulan jalan keluar dari krisis lebih mudah diambil. Dengan peluang {{leak}} hal ini terbongkar dan mengurangi dukungan di dalam negeri.',
  secret:
    'Hanya kedua pihak yang tahu. Setiap triwulan ada peluang {{chance}} hal ini terbongkar; yang tidak ditanya akhirnya tetap waswas, lebih daripada bila sejak awal terbuka.',
  resolve:
    'Anda terikat selama tiga triwulan: yang kemudian menarik diri dari sana, atau mundur dalam krisis di sana, membayar di dalam negeri. Yang menginginkan lebih di sana mungkin berpikir dua kali.',
  restraint:
    'Dibaca dengan dua cara: yang takut kepada Anda merasa lega, yang menginginkan lebih mungkin melihat celah.',
  standDown: 'Yang menginginkan lebih di sana mungkin melihat celah.',
  patrol: 'Selama nilai ini {{level}} atau lebih, yang menekan klaim Anda di sana hanya meraih separuhnya.',
  counsel: {
    reassure: '{{partner}} akan lebih berani, triwulan ini dan berikutnya.',
    restrain: '{{partner}} akan lebih menahan diri, triwulan ini dan berikutnya.',
  },
  withdrawal: {
    exit: 'Anda memberi tahu akan keluar. Tetap mengikat sampai berakhir; tidak ada yang ditanya.',
    suspend:
      'Mulai triwulan depan tidak mengikat siapa pun; mulai sekarang tidak berbuat apa pun. Hanya Anda yang dapat melanjutkannya. Setelah dua triwulan seperti itu, lima untuk aliansi, berakhir.',
    resume: 'Mengikat dan bekerja lagi seperti semula.',
  },
};
