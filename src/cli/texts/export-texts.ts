import type { Text } from '../../core/text/text.ts';

export const exportTexts = {
  usage: {
    ja: '使い方: bin/shirube export フォルダ [--municipality コード] [--origin アドレス] [--data フォルダ] [--language ja|en]\n  公表済みのサイト全体を、どのウェブサーバーでも、ディスクからでも開けるファイルとして書き出します。\n  同じフォルダにもう一度書き出すと、変わったファイルだけを書き換えます。',
    en: 'Usage: bin/shirube export FOLDER [--municipality CODE] [--origin ADDRESS] [--data FOLDER] [--language ja|en]\n  Writes the whole published site as files that any web server can serve and that open from disk.\n  A second export into the same folder rewrites only what changed.',
  },
  done: {
    ja: '{folder} に書き出しました: 全{files}ファイルのうち、新規・変更{changed}、削除{removed}（{seconds}秒）',
    en: 'Exported to {folder}: {files} files, {changed} of them new or changed, {removed} removed ({seconds} s)',
  },
  folderNotOurs: {
    ja: '{folder} には、書き出したもの以外のファイルがあります。何も書いていません。空のフォルダか、前に書き出したフォルダを指定してください。',
    en: '{folder} holds files that no export put there. Nothing was written. Name an empty folder, or the one of an earlier export.',
  },
  nothingPublished: {
    ja: '公表された計画がありません。先に bin/shirube publish で公表してください。',
    en: 'No plan is published yet. Publish one first with bin/shirube publish.',
  },
} as const satisfies Record<string, Text>;
