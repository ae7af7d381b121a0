import type { Words } from '../say.ts';

/** What a forum makes of a text. */
export const session: Words['session'] = {
  title: 'Hasilnya di forum',
  note: 'Sejauh yang dapat Anda taksir. Perintah rahasia pihak lain dapat mengubahnya.',
  none: 'tidak ada',
  comesTo: 'Diajukan: {{tabled}}. Disahkan: {{adopted}}.',
  holdsOut: '{{name}} melemahkannya.',
  oneMore: 'Satu modal lagi untuk melobi akan menjadikannya: {{adopted}}.',
  oneMoreIdle: 'Satu modal lagi untuk melobi tidak akan cukup.',
  below: '{{name}} paling jauh menyetujui: {{far}}',
  enough: '{{name}} bersedia sampai: {{far}}',
  whyOf: '{{far}}. Mengapa?',
  why: 'Mengapa {{name}} sejauh itu',
  bloc: 'Suaranya bulat dengan {{name}}, yang tidak mau lebih jauh.',
  who: 'Siapa bersedia sejauh apa',
};

/** How far the region has split into camps. */
export const polarisation: Words['polarisation'] = {
  name: 'Polarisasi',
  meaning:
    'Seberapa jauh kepercayaan dan kekompakan tertahan di dalam blok: 100 berarti kubu-kubu tertutup, 0 berarti sama banyak di dalam dan di seberang, −100 tidak ada kubu sama sekali. Hanya ditunjukkan, tidak memberi poin.',
};

/** Threats that are open, and who met them. */
export const threat: Words['threat'] = {
  lasts: 'Sampai',
  lastsTurn: 'giliran {{turn}}',
  nature: 'Apa',
  responders: 'Siapa yang membantu',
  nobodyHelped: 'belum ada',
  over: 'sudah berlalu',
};
