import type { Words } from '../say.ts';

export const front: Words['front'] = {
  ended: 'Lihat akhir permainan {{seat}}',
  kicker: 'Diplomasi militer di Asia-Pasifik',
  lead: 'Anda berbicara untuk satu negara. Tindakan yang mengikat mitra Anda juga meresahkan tetangga yang tidak diajak bicara.',
  firstGame: 'Mulai permainan pertama',
  firstGameMore: 'Channels, sebagai Jepang. Dipandu, sepuluh menit.',
  continueMore: '{{seat}} dalam {{scenario}}, giliran {{turn}}. Disimpan {{when}}.',
  overMore: '{{seat}} dalam {{scenario}}: dimainkan sampai selesai. Disimpan {{when}}.',
  more: 'Yang lain yang dapat Anda lakukan',
  newGame: 'Permainan baru',
  newGameMore: 'Pilih skenario dan kursi',
  watch: 'Tonton AI bermain',
  watchMore: 'Semua kursi berjalan sendiri; Anda menonton',
  openRecord: 'Buka berkas',
  openRecordMore: 'Permainan tersimpan atau skenario; atau letakkan di mana saja',
  saves: 'Permainan tersimpan',
  savesMore: 'Lanjutkan dari tempat Anda berhenti',
  settings: 'Pengaturan',
  keys: 'Tombol',
  about: 'Tentang',
  legendAct: 'siapa yang bertindak, dan siapa yang diikat',
  legendUnasked: 'siapa yang tidak diajak bicara',
};

export const setup: Words['setup'] = {
  steps: 'Permainan baru',
  seat: 'Siapakah Anda?',
  company: 'Siapa yang memainkan pihak lain',
  companyMore: 'Tingkat menunjukkan seberapa baik mereka bermain. Tujuan mereka berasal dari kursi mereka.',
  hardness: 'Seberapa sulit kursi ini',
  means: 'Bekal awalnya',
  meansMore: '{{capital}} modal, {{slots}} slot tiap triwulan',
  hardSeat: {
    strong: 'Kuat dan diawasi: banyak tindakan Anda dibaca sebagai ancaman.',
    middle: 'Di tengah: cukup kuat untuk bertindak, tidak cukup untuk bertindak sendiri.',
    small: 'Berbekal kecil: hampir semua hal perlu dukungan pihak lain.',
    body: 'Tanpa pasukan: Anda punya kata-kata, pertemuan, dan bantuan.',
  },
  badSeed: 'Benih adalah satu baris dengan paling banyak 100 tanda.',
};

export const doctrineMore: Words['doctrineMore'] = {
  primacy: 'Memimpin jaringan mitra dan ingin jaringan itu bertahan.',
  orderShaping: 'Ingin ikut menentukan tatanan di lingkungannya.',
  balancer: 'Membela mitranya, dan mengimbangi siapa pun yang menjadi terlalu kuat.',
  hedger: 'Berhubungan baik dengan semua dan tidak memihak siapa pun.',
  insulated: 'Lebih suka tidak diganggu; saluran untuk keadaan darurat diterima.',
  convenor: 'Mengumpulkan pihak lain di satu meja dan menghindari yang memancing.',
};

export const company: Words['company'] = {
  standard: {
    name: 'Cermat',
    meaning: 'Mereka menimbang akibat setiap tindakan bagi tujuan mereka. Pilihan yang lazim.',
  },
  quick: {
    name: 'Tergesa',
    meaning: 'Mereka tidak melihat jauh dan langsung memutuskan. Lebih mudah ditebak.',
  },
  random: { name: 'Acak', meaning: 'Mereka melakukan apa saja yang diizinkan. Untuk mencoba-coba.' },
};

export const link: Words['link'] = {
  title: 'Permainan yang sama untuk orang lain',
  more: 'Siapa pun yang membuka tautan ini mendapat skenario, kursi, benih, dan teori yang sudah terisi. Tautan ini tidak memuat jalannya permainan.',
  thirdParty: 'Ini skenario pihak ketiga: tautannya hanya berlaku di tempat berkasnya sudah dimasukkan.',
  address: 'Tautan',
  copy: 'Salin tautan',
  copied: 'Tautan sudah disalin.',
  refused: 'Peramban tidak mengizinkan penyalinan. Pilih tautannya dan salin sendiri.',
  opened: 'Diisi dari tautan.',
  badScenario:
    'Tautan menyebut skenario “{{id}}”, yang tidak ada di perangkat ini. Jika itu skenario pihak ketiga, minta berkasnya kepada pengirim tautan, lalu letakkan di sini. Atau pilih skenario lain.',
  badSeat: 'Tautan menyebut kursi yang tidak ada dalam skenario ini; kursi pertama yang dipilih.',
  badSeed: 'Benih dalam tautan tidak dapat dipakai; diganti dengan benih baru.',
  badPreset: 'Tautan menyebut teori yang tidak dikenal; teori yang lazim yang dipilih.',
};

export const watch: Words['watch'] = {
  aims: 'Yang diinginkan {{name}}',
  secret: 'Hanya diketahui {{name}}',
  motive: 'Motif {{name}}',
  standing: 'Keadaannya',
  ledger: 'Buku besarnya',
  label: 'Menonton',
  on: 'Anda sedang menonton. Semua kursi berjalan sendiri.',
  play: 'Putar',
  pause: 'Jeda',
  step: 'Satu langkah',
  toEnd: 'Mainkan sampai akhir',
  rushing: 'Dimainkan sampai akhir: giliran {{turn}}',
  speed: 'Kecepatan',
  pace: { '0': 'Lambat', '1': 'Biasa', '2': 'Cepat' },
  slower: 'Lebih lambat',
  faster: 'Lebih cepat',
  eyes: 'Dilihat oleh',
  headline: 'Berita utama',
  quiet: 'Tidak ada yang masuk koran.',
  ending: 'Lihat akhirnya',
};

export const settings: Words['settings'] = {
  title: 'Pengaturan',
  more: 'Semua langsung berlaku dan disimpan di perangkat ini.',
  sections: 'Bagian pengaturan',
  reading: 'Bacaan',
  textSize: 'Ukuran teks',
  percent: '{{size}} %',
  sample: 'Jepang dan Australia mengadakan latihan bersama. Tiongkok tidak diajak bicara.',
  theme: 'Warna',
  language: 'Bahasa',
  senses: 'Gerak dan suara',
  motion: 'Gerak',
  sound: 'Suara lembut',
  soundMore: 'Nada saat Anda mengirim perintah, saat koran terbit, dan saat krisis mulai.',
  soundTry: 'Dengarkan',
  play: 'Permainan',
  advice: 'Nasihat di atas perintah',
  adviceMore: 'Hal yang pertama-tama akan ditimbang penasihat yang berhati-hati. Anda tidak harus mengikutinya.',
  preset: 'Teori untuk permainan baru',
  keys: 'Tombol',
  device: 'Perangkat ini',
  deviceMore: 'Permainan dan pengaturan tetap di peramban ini. Tidak ada yang dikirim ke mana pun.',
};

export const tabTitle: Words['tabTitle'] = {
  title: '{{scenario}}, giliran {{turn}} — Entente',
  yourTurn: '(•) Giliran Anda — Entente',
  watching: 'Menonton {{scenario}}, giliran {{turn}} — Entente',
  over: '{{scenario}}: akhir — Entente',
  front: 'Entente: diplomasi militer di Asia-Pasifik',
};

export const gameMenu: Words['gameMenu'] = {
  save: 'Simpan',
  saves: 'Permainan tersimpan',
  brief: 'Arahan saya',
  keys: 'Tombol dan bantuan',
  settings: 'Pengaturan',
  export: 'Ekspor rekaman',
  link: 'Benih dan tautan',
  about: 'Tentang',
  toTitle: 'Ke halaman judul',
  rulebook: 'Buku aturan',
  assumptions: 'Asumsi',
};
