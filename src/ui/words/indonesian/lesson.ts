import type { Words } from '../say.ts';

/** The guided first game. Each text of a step has at most 48 words. */
export const lesson: Words['lesson'] = {
  label: 'Pelajaran',
  idea1: 'Triwulan 1: siapa yang tidak diajak bicara',
  idea2: 'Triwulan 2: saluran sebelum diperlukan',
  idea3: 'Triwulan 3: tangga krisis',
  progress: '{{step}} dari {{all}}',
  next: 'Berikutnya',
  back: 'Kembali',
  skip: 'Lewati pelajaran',
  resume: 'Lanjutkan pelajaran',
  keys: 'F6 membawa Anda ke sini dan kembali.',
  step: {
    welcome:
      'Anda menasihati {{me}}. Satu giliran adalah satu triwulan, dan permainan ini berlangsung tiga giliran. {{partner}} dan {{other}} dimainkan komputer. Setiap pin adalah satu pemerintah.',
    arcs: 'Busur adalah ketegangan antara dua pemerintah: makin tebal, makin buruk. Yang paling tebal membentang dari Anda ke {{other}}. Tekan sebuah busur, atau angka mana pun, untuk melihat penyebabnya.',
    listen:
      'Triwulan dimulai dengan perundingan. Semua pihak mengajukan tawaran pada saat yang sama. Dengarkan dulu: jangan tawarkan apa pun, dan tekan “{{button}}”.',
    offer:
      '{{partner}} mengajak Anda berlatih bersama. Latihan itu mengikat Anda berdua. {{other}} tidak diajak bicara, dan akan menjadi resah: itulah busur merah.',
    noOffer:
      '{{partner}} tidak meminta apa pun kali ini. Itu biasa; triwulan depan Anda sendiri dapat mengajak. Lanjutkan, dan tekan “{{button}}”.',
    terms: 'Lunakkan: pada tawaran ini, tekan “{{counter}}”.',
    announce:
      'Nyalakan “{{notify}}”, dan lihat peta: busur merah menipis. Harganya kecil: yang diumumkan kurang mengesankan.',
    ask: 'Sekarang tekan “{{ask}}”. {{partner}} lalu menerima syarat Anda, atau membiarkannya.',
    goOn: 'Bagus. Sekarang tekan “{{button}}”. Tawaran pihak lain Anda jawab pada langkah berikutnya.',
    closeTerms:
      '{{partner}} kini menerima syarat Anda atau membiarkannya. Adakah tawaran lain yang melayani tujuan Anda? Terima di bawah “Tawaran”; yang dibiarkan berarti ditolak. Lalu tekan “{{button}}”.',
    closeAccept:
      'Tekan “{{accept}}” pada tawaran {{partner}}, dan latihan diadakan. Lalu tutup triwulan dengan tombol di bawah.',
    close: 'Semuanya diputuskan pada saat yang sama. Tutup triwulan: tekan “{{button}}”.',
    paperHeld:
      'Prakiraan bagi {{other}}: ketegangan {{foreseen}}. Yang terjadi: {{happened}}. Anda tidak bermaksud buruk kepada siapa pun, tetapi tetap ada yang resah. Inilah inti permainan ini.',
    paperNotHeld:
      'Latihan tidak diadakan. Tidak ada yang terikat karenanya, dan tidak ada yang resah. Keduanya ada harganya: Anda akan memerlukan kawan, dan tetangga yang tenang.',
    signal:
      'Dua kapal berlayar pulang, dan {{other}} menyangkanya gladi. Tidak ada yang berniat begitu: isyarat disalahartikan, dan busur menebal. Yang tidak dijelaskan akan diterka. Maka jelaskanlah.',
    dialogue:
      'Pilih “{{dialogue}}” dalam daftar, lalu {{other}}, dan masukkan ke rencana Anda. Biayanya satu modal, dan sedikit menenangkan.',
    hotline:
      'Sekarang “{{hotline}}” dengan {{other}}, dengan cara yang sama: saluran yang dijawab pada malam hari. Hari ini manfaatnya kecil; ketika kapal berpapasan, besar.',
    send: 'Tidak ada yang mendengar rencana Anda sebelum dikirim. Tekan “{{button}}”, dan {{other}} akan menimbangnya.',
    answers:
      'Pihak lain juga mengajukan tawaran. Jawab ya atau tidak di bawah “Tawaran”, atau biarkan; diam berarti menolak. Lalu tekan “{{button}}”.',
    paperLine:
      '{{other}} setuju: kini ada saluran langsung. Ingatlah. Kata-kata saja lambat menenangkan, tetapi saluran berguna pada hari terburuk.',
    paperTalked:
      'Anda dan {{other}} sudah berbicara, tetapi belum ada saluran langsung. Penolakan punya alasan; alasan itu tertulis di sampingnya, beserta bobotnya.',
    paperSilent:
      'Anda dan {{other}} belum lebih dekat. Penolakan punya alasan: alasan itu tertulis di sampingnya, beserta bobotnya.',
    quiet:
      'Triwulan terakhir milik Anda. Rencanakan apa saja, atau tidak sama sekali, dan lihat siapa yang tidak diajak bicara sebelum mengirimnya. Lalu tutup triwulan.',
    window:
      'Kapal-kapal bertemu di laut: krisis yang tidak direncanakan siapa pun. Kedua pihak melangkah bersamaan, tanpa saling melihat. Tangga menunjukkan seberapa dekat perang; setiap langkah menyebutkan biaya dan risikonya.',
    windowLine:
      'Kapal-kapal bertemu di laut: krisis yang tidak direncanakan siapa pun. Kedua pihak melangkah bersamaan. Tangga menunjukkan seberapa dekat perang. Saluran langsung Anda terbuka: Anda boleh menelepon, di bawah daftar langkah.',
    window2:
      'Babak terakhir. Anda sudah melihat langkah {{other}}, dan ia melihat langkah Anda. Saluran hanya dapat dipakai sekali dalam satu krisis. Turun satu anak tangga ada harganya di dalam negeri; perang merenggut segalanya dari semua pihak.',
  },
  picture: {
    label:
      '{{me}} dan {{partner}} makin dekat. {{other}}, yang tidak diajak bicara: ketegangan {{points}} dengan keduanya.',
    bound: 'terikat',
    notAsked: 'tidak diajak',
    tension: 'ketegangan {{points}}',
    announced: 'bila diumumkan: {{points}}',
  },
  learned: {
    title: 'Apa yang Anda lakukan, dan terhadap siapa',
    kicker: 'Akhir pelajaran',
    bound: 'Siapa yang Anda ikat',
    boundText:
      'Anda dan {{partner}} berlatih bersama. Kepercayaan Anda kepadanya naik {{trust}}, dan kekompakan awak naik {{crews}}.',
    notBound:
      'Anda tidak mengadakan latihan dengan {{partner}}. Tidak ada yang terikat karenanya, dan tidak ada yang resah karenanya.',
    alarmed: 'Siapa yang tidak diajak bicara',
    alarmedText:
      '{{other}} tidak ikut serta. Latihan Anda menaikkan ketegangannya dengan Anda sebesar {{mine}}, dan ketegangannya dengan {{partner}} sebesar {{theirs}}.',
    calmed: 'Apa yang menenangkannya',
    calmedText:
      'Pembicaraan, kunjungan, dan saluran langsung menurunkan ketegangan antara Anda dan {{other}} sebesar {{points}}.',
    notCalmed: 'Tidak satu pun kesepakatan Anda menurunkan ketegangan antara Anda dan {{other}}.',
    ladder: 'Seberapa jauh krisis naik',
    ladderText: 'Tangga dinaiki sampai anak tangga {{rung}} dari 7: {{name}}.',
    ladderNone: 'Tidak ada yang menaiki tangga.',
    ledger: 'Lihat semua baris di baliknya',
    next: 'Selanjutnya Crowded Sea: delapan kursi di sekeliling satu laut, kira-kira dua tahun, dan akhir yang tidak diketahui siapa pun.',
    toTitle: 'Pilih permainan berikutnya',
    toEnding: 'Lihat hasilnya',
  },
};
