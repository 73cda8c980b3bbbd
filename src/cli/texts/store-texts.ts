import type { Text } from '../../core/text/text.ts';

export const storeTexts = {
  loadUsage: {
    ja: '使い方: bin/shirube load ファイル --municipality コード [--name 名称] [--reason 理由] [--by 名前] [--lineage 引き継ぎ.json] [--unit thousand-yen|yen] [--yes] [--dry-run] [--data フォルダ] [--language ja|en]\n  計画のファイル（JSON、又はPDFから取り出したテキスト）、過去の実績（CSV）、事業費の一覧（CSV。列は 事業、年度、予算・決算、財源又は事業費。単位は千円、円なら --unit yen）のどれかを入れます。計画の変更、実績、事業費は、内容を示した上で、--yes か画面での答えがあるときだけ書きます。\n  新しい年度版で名称の変わった要素などは、何から引き継ぐかを提案します。--dry-run は提案を JSON で標準出力に書き、それを確かめて直したものを --lineage で渡すと、引き継ぐ要素は識別子を保ち、分割と統合は系譜に残ります。渡さなければ、廃止と新設として扱います。\n  終了コード: 0 完了（変更なしを含む） / 1 入れられない、又は入らない行があった / 2 使い方の誤り / 4 確認されていない（何も書いていません）',
    en: 'Usage: bin/shirube load FILE --municipality CODE [--name NAME] [--reason TEXT] [--by NAME] [--lineage LINKS.json] [--unit thousand-yen|yen] [--yes] [--dry-run] [--data FOLDER] [--language ja|en]\n  Loads a plan file (JSON, or the text of a PDF), years of results (CSV), or a list of what projects cost (CSV with the columns project, year, kind, and amounts by source or the total; in thousands of yen unless --unit yen). Changes of a plan, results and costs are shown first, and written only with --yes or an answer at the terminal.\n  For elements of a new edition with other names it proposes what they go on from. --dry-run writes the proposals to standard output as JSON; looked through and given back with --lineage, what goes on keeps its id, and splits and mergers are recorded. Without it they are removals and additions.\n  Exit code: 0 done (or nothing changed) / 1 cannot be loaded, or rows were left out / 2 wrong usage / 4 not confirmed (nothing was written)',
  },
  publishUsage: {
    ja: '使い方: bin/shirube publish --municipality コード [--results-up-to 年度] [--settings 判定の設定.json] [--notes 説明] [--at 日時] [--by 名前] [--data フォルダ] [--language ja|en]\n  今の計画と実績を判定し、公開サイトの新しい公表として固定します。--at（例: 2027-09-01T09:00:00+09:00）を付けると、その日時から公開されます。',
    en: 'Usage: bin/shirube publish --municipality CODE [--results-up-to YEAR] [--settings JUDGING.json] [--notes TEXT] [--at TIME] [--by NAME] [--data FOLDER] [--language ja|en]\n  Judges and freezes plan and results as they are now into the next publication of the public site; with --at (such as 2027-09-01T09:00:00+09:00) the public sees it from then on.',
  },
  historyUsage: {
    ja: '使い方: bin/shirube history 識別子 --municipality コード [--data フォルダ] [--language ja|en]\n  識別子は、ページのアドレスの末尾にあるもの（指標なら k12）です。',
    en: 'Usage: bin/shirube history ID --municipality CODE [--data FOLDER] [--language ja|en]\n  The id is the last part of a page’s address (k12 for an indicator).',
  },
  backupUsage: {
    ja: '使い方: bin/shirube backup ファイル [--data フォルダ] [--language ja|en]\n  全ての市の全ての記録を、1つの控えのファイルに書き出します。',
    en: 'Usage: bin/shirube backup FILE [--data FOLDER] [--language ja|en]\n  Writes everything of every municipality into one backup file.',
  },
  restoreUsage: {
    ja: '使い方: bin/shirube restore ファイル [--replace] [--data フォルダ] [--language ja|en]\n  控えから戻します。戻し先に記録がある場合は --replace が必要で、先に今の控えを取ります。',
    en: 'Usage: bin/shirube restore FILE [--replace] [--data FOLDER] [--language ja|en]\n  Restores a backup. Where the store holds records, --replace is needed; it takes a backup of them first.',
  },
  wrongOption: { ja: '指定が正しくありません: {detail}', en: 'Wrong option: {detail}' },
  noMunicipality: {
    ja: '--municipality に全国地方公共団体コード（6桁）を指定してください。',
    en: 'Give the local government code (six digits) with --municipality.',
  },
  badCode: {
    ja: '全国地方公共団体コード「{code}」は正しくありません。6桁の数字で、最後の1桁は検査数字です。{hint}',
    en: 'The local government code “{code}” is wrong. It has six digits; the last one is a check digit. {hint}',
  },
  codeHint: { ja: '{expected} ではありませんか。', en: 'Did you mean {expected}?' },
  unknownMunicipality: {
    ja: '団体コード {code} はまだ登録されていません。初めて入れるときは --name に市町村の名称を指定してください。',
    en: 'Code {code} is not registered yet. The first time, give the municipality’s name with --name.',
  },
  jsonErrors: {
    ja: '{file} に誤りがあります（{count}件）。何も書いていません。',
    en: '{file} has {count} errors. Nothing was written.',
  },
  planErrors: {
    ja: '計画に直すべき誤りがあります（{count}件）。何も書いていません。ファイルを直して、もう一度入れてください。',
    en: 'The plan has {count} errors. Nothing was written. Correct the file and load it again.',
  },
  doubtful: {
    ja: '{file} は後ろが切れているかもしれません（下の一覧）。計画の全体であると確かめてから進めてください。',
    en: '{file} may be cut off at its end (see below). Make sure that it is the whole plan before you go on.',
  },
  incomplete: {
    ja: '{file} は途中で切れているか、読み取れない部分があります。何も書いていません。bin/shirube read {file} --format summary で確かめてください。計画の全体であると確かめた場合は、bin/shirube read {file} > plan.json の後、plan.json を入れてください。',
    en: '{file} is cut off, or parts of it could not be read. Nothing was written. Look at it with: bin/shirube read {file} --format summary. When you have made sure that it is the whole plan: bin/shirube read {file} > plan.json, and load plan.json.',
  },
  same: {
    ja: '変更はありません（{name} {edition}年度版）。',
    en: 'Nothing changed ({name}, edition {edition}).',
  },
  differences: {
    ja: '{name} {edition}年度版との違い（{count}件）:',
    en: 'Differences from {name}, edition {edition} ({count}):',
  },
  placesOnly: {
    ja: '  内容は同じで、文書の中の位置（ページと行）だけが変わります。',
    en: '  The contents are the same; only their places in the document (page and lines) change.',
  },
  newEdition: {
    ja: '新しい年度版（{edition}年度）として入ります。前の年度版はそのまま残ります。現行より新しい版は準備中になり、職員の画面の「計画の版」で承認した日から現行になります。',
    en: 'It becomes a new edition ({edition}). The earlier editions stay as they are. One later than the one in force is in preparation until it is approved in the office under “Editions”.',
  },
  ask: { ja: 'この内容で更新しますか。 [y/N] ', en: 'Load it? [y/N] ' },
  unconfirmed: {
    ja: '何も書いていません。この内容でよければ --yes を付けてもう一度実行してください。',
    en: 'Nothing was written. To load it, run the command again with --yes.',
  },
  dryRun: { ja: '試しの実行です。何も書いていません。', en: 'Dry run: nothing was written.' },
  overtaken: {
    ja: 'その間に他の更新がありました。何も書いていません。もう一度実行してください。',
    en: 'The store was changed meanwhile. Nothing was written. Run the command again.',
  },
  notAllowed: { ja: 'この操作をする権限がありません。', en: 'You may not do this.' },
  loaded: {
    ja: '変更 {no} として保存しました: {name} {edition}年度版（戦略{strategies}、施策{measures}、指標{indicators}、取組{initiatives}、事業{projects}、課{departments}）',
    en: 'Saved as change {no}: {name}, edition {edition} ({strategies} strategies, {measures} measures, {indicators} indicators, {initiatives} initiatives, {projects} projects, {departments} departments)',
  },
  notices: {
    ja: '確かめていただきたい点が{count}件あります:',
    en: '{count} points to look at:',
  },
  more: { ja: '  ほか{count}件', en: '  and {count} more' },
  publishHint: {
    ja: '公開サイトに載せるには: bin/shirube publish --municipality {code}',
    en: 'To put it on the public site: bin/shirube publish --municipality {code}',
  },
  nothingToPublish: {
    ja: '団体コード {code} には公表できる計画がありません。先に bin/shirube load で計画を入れてください。',
    en: 'There is no plan to publish for code {code}. Load one first with bin/shirube load.',
  },
  notPublishable: {
    ja: '公表できません。何も変わっていません。',
    en: 'It cannot be published. Nothing changed.',
  },
  published: { ja: '公表 第{no}号として固定しました。', en: 'Frozen as publication no. {no}.' },
  badPublishTime: {
    ja: '公開する日時は、これより後で、前の公表より後の日時を 2027-09-01T09:00:00+09:00 のように指定してください。',
    en: 'The time of publication must lie ahead, and after that of the publication before. Give it like 2027-09-01T09:00:00+09:00.',
  },
  unknownCorrection: {
    ja: '訂正する公表がありません。',
    en: 'The publication to be corrected does not exist.',
  },
  badYear: {
    ja: '--results-up-to の「{detail}」は年度ではありません。2025 のように指定してください。',
    en: '“{detail}” of --results-up-to is no fiscal year. Give it like 2025.',
  },
  badId: {
    ja: '識別子「{detail}」はありません。k12（指標）、m3（施策）のように指定してください。',
    en: 'There is no id “{detail}”. Give one such as k12 (indicator) or m3 (measure).',
  },
  noHistory: { ja: '{detail} の記録はありません。', en: 'There is no record of {detail}.' },
  defaultReason: { ja: '計画のファイルを入れた', en: 'a plan file was loaded' },
  publishReason: { ja: '公表した', en: 'published' },
  backupDone: { ja: '控えを書きました: {file}（{rows}行）', en: 'Backup written: {file} ({rows} rows)' },
  restoreDone: { ja: '控えから戻しました: {file}（{rows}行）', en: 'Restored: {file} ({rows} rows)' },
  safetyBackup: { ja: '戻す前の控えを取りました: {file}', en: 'A backup of what was there: {file}' },
  fileExists: {
    ja: '{file} は既にあります。別の名前を指定してください。',
    en: '{file} exists. Give another name.',
  },
  fileProblem: { ja: '{file} を開けません（{detail}）。', en: '{file} cannot be opened ({detail}).' },
  notEmpty: {
    ja: '戻し先に記録があります。何も変えていません。置き換えるなら --replace を付けてください（先に今の控えを取ります）。',
    en: 'The store holds records. Nothing changed. To replace them, add --replace (it takes a backup first).',
  },
  badBackup: {
    ja: '{file} は控えとして使えません（{detail}）。何も変えていません。別の控えを指定してください。',
    en: '{file} cannot be used as a backup ({detail}). Nothing changed. Give another backup.',
  },
} as const satisfies Record<string, Text>;

/** Why a backup is refused. */
export const backupFaults = {
  'not-a-backup': { ja: 'しるべの控えではありません', en: 'it is no backup of Shirube' },
  'other-version': { ja: '別の版の控えです', en: 'it is of another version' },
  truncated: { ja: '途中で切れています', en: 'it is cut off' },
  tampered: { ja: '書き出した時の内容と違います', en: 'it is not what was written' },
} as const satisfies Record<string, Text>;
