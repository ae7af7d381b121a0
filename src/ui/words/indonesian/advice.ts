import type { Words } from '../say.ts';

/** What an adviser would look at first. */
export const advice: Words['advice'] = {
  title: 'Penasihat Anda akan menimbang:',
  none: 'Penasihat Anda tidak melihat apa pun yang sepadan dengan harganya saat ini.',
  sweetened_other: 'dengan {{count}} modal tambahan',
  hint: 'Ini satu pembacaan saja, dibuat dengan angka yang sama seperti prakiraan. Anda tidak harus mengikutinya.',
};
