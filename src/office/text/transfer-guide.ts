import type { Text } from '../../core/text/text.ts';

/** How each kind of line is written. The words themselves stand in the table, so they are Japanese. */
export const transferGuide: readonly { readonly word: string; readonly meaning: Text }[] = [
  {
    word: '新規',
    meaning: {
      ja: '初めての人。ログイン名、氏名、役割、就く日。',
      en: 'A new person: login name, name, role, first day.',
    },
  },
  {
    word: '着任',
    meaning: {
      ja: '今の役割に加えて就く（兼務）。役割、就く日。',
      en: 'Takes a post beside the present ones: role, first day.',
    },
  },
  {
    word: '異動',
    meaning: {
      ja: '今の役割を全て離れて新しい役割に就く。役割、就く日。前の役割はその前日まで。',
      en: 'Leaves all posts and takes a new one: role, first day. The old ones end the day before.',
    },
  },
  {
    word: '離任',
    meaning: {
      ja: '役割を離れる。役割を空けると全て。日付は最後の日。',
      en: 'Leaves a post, or all where the role is empty. The date is the last day.',
    },
  },
  {
    word: '退職',
    meaning: {
      ja: '全ての役割を離れ、サインインできなくなる。日付は最後の日。',
      en: 'Leaves all posts and can no longer sign in. The date is the last day.',
    },
  },
];
