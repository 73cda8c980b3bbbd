import type { Text } from '../../core/text/text.ts';

export const commandTexts = {
  usage: {
    ja: `しるべ 使い方:
  bin/shirube start   見本を入れて、この機械だけで見られるサイトを始めます（npm start と同じ）
  bin/shirube serve   本番のサイトを始めます（見本は入りません）
  bin/shirube read ファイル                        計画の文書を読み取ります
  bin/shirube municipality コード                  市町村を登録し、名称や出典を改めます
  bin/shirube load ファイル --municipality コード  計画か、過去の実績（CSV）を保存します
  bin/shirube publish --municipality コード        公開サイトの次の公表を作ります
  bin/shirube export フォルダ                      公開サイト全体をファイルに書き出します
  bin/shirube report コード                        計画書や進捗報告書をPDFで作ります
  bin/shirube history 識別子 --municipality コード 誰がいつ何を変えたかを示します
  bin/shirube backup ファイル                      控えを書き出します
  bin/shirube restore ファイル                     控えから戻します
  bin/shirube setup --municipality コード          市町村と最初の管理者を登録します
  bin/shirube remind コード                        期限を過ぎた課に督促のメールを送ります
  bin/shirube audit verify                         履歴が書き換えられていないかを確かめます
  bin/shirube assess 表.csv                        指標の進み具合を判定します
  bin/shirube forecast 表.csv                      先の値の幅と、目標に届く見込みを示します
  bin/shirube check-data フォルダ…                 データのファイルが機械可読性のルールを守っているかを調べます
詳しくは、各コマンドに --help を付けてください。`,
    en: `Shirube, usage:
  bin/shirube start   starts a site for this machine, with the sample in it (the same as npm start)
  bin/shirube serve   starts a site for the public (without the sample)
  bin/shirube read FILE                       reads a plan's document
  bin/shirube municipality CODE               enters a municipality, its name and its plan's source
  bin/shirube load FILE --municipality CODE   keeps a plan, or years of results (CSV)
  bin/shirube publish --municipality CODE     makes the next publication of the public site
  bin/shirube export FOLDER                   writes the whole public site as files
  bin/shirube report CODE                     makes the plan's book or the progress report as a PDF
  bin/shirube history ID --municipality CODE  says who changed what, and when
  bin/shirube backup FILE                     writes a backup
  bin/shirube restore FILE                    restores a backup
  bin/shirube setup --municipality CODE       enters a municipality and its first administrator
  bin/shirube remind CODE                     reminds departments by mail of what is late
  bin/shirube audit verify                    checks that the history was not tampered with
  bin/shirube assess TABLE.csv                judges the progress of indicators
  bin/shirube forecast TABLE.csv              gives the range ahead and the chance of reaching a target
  bin/shirube check-data FOLDER…              checks data files by the rules for machine readability
Add --help to a command for more.`,
  } satisfies Text,
} as const;
