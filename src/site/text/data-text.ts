import type { Text } from '../../core/text/text.ts';

/** Words of the page about the open data. */
export const dataText = {
  title: { ja: 'オープンデータ', en: 'Open data' },
  lead: {
    ja: 'この計画の指標、実績、判定、取組、事業を、表計算や統計のソフトでそのまま使える{count}個の表にして載せています。',
    en: 'Indicators, results, verdicts, initiatives and projects of this plan as {count} tables that spreadsheets and statistics programs read as they are.',
  },
  leadDictionary: {
    ja: 'どの列が何を表すかは、この下とデータ項目の説明のファイルにあります。',
    en: 'What each column means stands below and in the dictionary file.',
  },
  noFiles: { ja: 'このサイトにはデータのファイルがありません。', en: 'This site has no data files.' },
  files: { ja: 'ファイル', en: 'Files' },
  filesCaption: { ja: '表ごとのファイル', en: 'The files of each table' },
  table: { ja: '表', en: 'Table' },
  rows: { ja: '行数', en: 'Rows' },
  csv: { ja: 'CSV', en: 'CSV' },
  xlsx: { ja: 'Excel', en: 'Excel' },
  json: { ja: 'JSON', en: 'JSON' },
  fileName: { ja: '{table}（{format}、{size}）', en: '{table} ({format}, {size})' },
  size: { ja: '{size}KB', en: '{size} KB' },
  whole: { ja: 'まとめて使う', en: 'The whole at once' },
  catalogue: { ja: 'データカタログ（DCAT、JSON-LD）', en: 'Data catalogue (DCAT, JSON-LD)' },
  allJson: { ja: 'この公表のすべて（JSON）', en: 'The whole publication (JSON)' },
  perIndicator: {
    ja: '指標のページのアドレスの後ろに .csv を付けると、その指標の値だけのファイルを、.metadata.json を付けると、その説明を得られます。',
    en: 'Add .csv to the address of an indicator’s page for its figures alone, or .metadata.json for what they mean.',
  },
  negotiation: {
    ja: '要求の Accept ヘッダーに text/csv、application/json、application/ld+json のいずれかを書くと、ページと同じアドレスからファイルを得られます。',
    en: 'A request whose Accept header names text/csv, application/json or application/ld+json gets the file from the page’s own address.',
  },
  cite: { ja: '引用するとき', en: 'How to cite' },
  citeWords: {
    ja: '次のように出典を書いてください。公表の号を書くと、後で値が訂正されても、どの値を使ったかが分かります。',
    en: 'Please cite as follows. With the number of the publication it stays clear which values were used, even if they are corrected later.',
  },
  citation: {
    ja: '{publisher}「{title}」公表第{no}号（{date}）、{address}',
    en: '{publisher}: {title}, publication no. {no} ({date}), {address}',
  },
  licence: { ja: '利用の条件', en: 'Licence' },
  licenceIs: {
    ja: 'これらのファイルは、{licence}の条件で利用できます。',
    en: 'These files may be used under the {licence}.',
  },
  licenceAt: { ja: '条件の本文：', en: 'Its text:' },
  licenceNone: {
    ja: '市は利用の条件をまだ定めていません。計画の文章を使うときは、発行者に確かめてください。',
    en: 'The city has not stated a licence yet. Ask the publisher before using the plan’s words.',
  },
  format: { ja: 'ファイルの形式', en: 'How the files are written' },
  encoding: { ja: '文字コード', en: 'Encoding' },
  encodingWords: {
    ja: 'CSVはBOM付きのUTF-8、改行はCRLFです。Windowsの表計算ソフトでそのまま開いても文字化けしないように、BOMを付けています。プログラムで読むときは utf-8-sig を指定してください。JSONはBOMのないUTF-8です。',
    en: 'CSV is UTF-8 with a byte order mark (BOM) and CRLF, so that spreadsheets on Windows show Japanese as it is. Read it as utf-8-sig in a program. JSON is UTF-8 without a BOM.',
  },
  shape: { ja: '表の形', en: 'Shape' },
  shapeWords: {
    ja: '1行目が項目名、2行目からがデータです。1つのセルには1つの値だけを入れ、年度は列ではなく行に並べています。',
    en: 'The first row has the names of the columns, data begin in the second. A cell holds one value, and years go down, not across.',
  },
  blanks: { ja: '空欄', en: 'Blanks' },
  blanksWords: {
    ja: '空欄は0ではありません。数値がないところには、理由の符号を別の列に入れています。',
    en: 'A blank is not zero. Where a number is missing, another column gives the reason as a code.',
  },
  units: { ja: '数値と単位', en: 'Numbers and units' },
  unitsWords: {
    ja: '数値の列には半角の数字だけを入れ、単位は別の列に分けています。',
    en: 'Columns of numbers hold digits alone; the unit stands in a column of its own.',
  },
  years: { ja: '年度と日付', en: 'Years and dates' },
  yearsWords: {
    ja: '年度は始まりの西暦年の数字（2024は2024年4月から2025年3月まで）、日付は2024-04-01の形です。',
    en: 'A fiscal year is the year in which it begins (2024 is April 2024 to March 2025); dates are written 2024-04-01.',
  },
  letters: { ja: '文字', en: 'Characters' },
  lettersWords: {
    ja: '機種依存文字の記号は、ほかの書き方に置き換えています（①は(1)、㎡はm2）。人名や地名の漢字はそのままです。文章の中の改行は空白にし、数式と取り違えられる先頭の記号（=など）は全角にしています。',
    en: 'Platform-dependent symbols are written out: ① is (1), ㎡ is m2. Kanji of names are left as they are. A line break within a text is a blank, and a leading sign that would begin a formula (such as =) is full-width.',
  },
  joins: { ja: '識別子', en: 'Identifiers' },
  joinsWords: {
    ja: '表どうしは識別子の列で結び付きます。識別子は年度や組織が変わっても同じで、ページのアドレスの最後の部分にもなっています。どの行にも全国地方公共団体コードがあります。',
    en: 'Tables join by their id columns. Ids stay the same through editions and reorganisations, and end the addresses of the pages. Every row has the local government code.',
  },
  columns: { ja: '列の説明', en: 'Columns' },
  columnsOf: { ja: '{table}の列', en: 'Columns of {table}' },
  column: { ja: '列', en: 'Column' },
  meaning: { ja: '意味', en: 'Meaning' },
  type: { ja: '型', en: 'Type' },
  unit: { ja: '単位：{unit}', en: 'Unit: {unit}' },
  unitInColumn: { ja: '単位は {column} の列', en: 'The unit is in {column}' },
  codes: { ja: 'コード表 {list}', en: 'Code list {list}' },
  blank: { ja: '空欄：{meaning}', en: 'Blank: {meaning}' },
  changes: { ja: '変更の履歴', en: 'What changed' },
  changesWords: {
    ja: '過去の号の内容は、その号のファイルにあります。形式の版が上がらないかぎり、列がなくなることも、意味が変わることもありません。',
    en: 'What an earlier publication said is in its own files. No column goes away or changes its meaning without a new version of the layout.',
  },
  noNotes: { ja: '公表についての記載はありません。', en: 'Nothing was noted about it.' },
  layoutVersion: { ja: '形式 第{version}版（{date}）', en: 'Layout version {version} ({date})' },
  indicatorCsv: { ja: 'この指標の値（CSV）', en: 'Figures of this indicator (CSV)' },
  indicatorMetadata: { ja: '値の説明（JSON）', en: 'What they mean (JSON)' },
  indicatorData: { ja: 'データ', en: 'Data' },
} as const satisfies Record<string, Text>;
