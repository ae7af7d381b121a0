import type { Words } from '../say.ts';

/** Questions that events put to a seat, and what each answer does. */
export const dilemma: Words['dilemma'] = {
  title: 'Pertanyaan kepada Anda',
  note: 'Putuskan sebelum Anda menetapkan perintah.',
  question: {
    demand: '{{one}} meminta Anda menanggung lebih banyak dalam aliansi',
    guest: '{{one}} mengundang Anda ke latihan besar',
    host: 'Anda mengadakan latihan besar. Apakah daftar tamunya tetap?',
    bid: '{{one}} dan {{other}} sama-sama ingin menjual senjata kepada Anda',
    accident: 'Setelah kecelakaan: bolehkah pasukan {{one}} tetap memakai pangkalan Anda?',
  },
  option: {
    pay: { name: 'Bayar', does: 'Dukungan dalam negeri turun hingga {{support}}.' },
    refuse: { name: 'Tolak', does: '{{one}} kurang diyakini akan membela Anda, hingga {{credibility}}.' },
    accept: {
      name: 'Ikut berlayar',
      does: 'Semua yang berlayar makin saling percaya, dan ketegangan turun. Tanpa biaya.',
    },
    decline: { name: 'Tidak ikut', does: 'Tidak ada yang berubah antara Anda dan yang berlayar.' },
    disinvite: {
      name: 'Coret {{guest}}',
      does: 'Tamu yang paling tegang dengan Anda. Kepercayaannya kepada Anda turun dan ia tidak melupakannya; kawan Anda lebih percaya kepada Anda.',
    },
    proceed: { name: 'Biarkan daftarnya', does: 'Semua yang menerima akan berlayar.' },
    first: {
      name: 'Beli dari {{one}}',
      does: 'Anda makin kuat, dan bergantung pada {{one}}. Kepercayaan {{other}} kepada Anda turun hingga {{trust}}.',
    },
    second: {
      name: 'Beli dari {{other}}',
      does: 'Anda makin kuat, dan bergantung pada {{other}}. Kepercayaan {{one}} kepada Anda turun hingga {{trust}}.',
    },
    neither: { name: 'Tidak membeli', does: 'Tidak ada yang berubah.' },
    suspend: {
      name: 'Tangguhkan aksesnya',
      does: 'Triwulan depan Anda dapat melanjutkannya. Bila tidak, akses itu berakhir, dengan harga reputasi dan jangkauan yang diberikannya.',
    },
    keep: { name: 'Pertahankan', does: 'Tidak ada yang berubah.' },
  },
  silence: 'Bila Anda diam, inilah yang diambil: {{option}}.',
  clear: 'Diam',
};
