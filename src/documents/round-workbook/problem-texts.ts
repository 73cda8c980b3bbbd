import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import type { WorkbookProblem, WorkbookProblemCode } from './problem.ts';

/** What is wrong and what to do. `{found}` is what stands in the cell. */
const problemTexts = {
  'file-empty': {
    ja: 'ファイルが空です（0バイト）。Excel で開いて保存し直してから、もう一度取り込んでください。',
    en: 'The file is empty (0 bytes). Save it again in Excel, then upload it again.',
  },
  'file-too-large': {
    ja: 'ファイルが大きすぎます。画像や不要なシートを除くか、調査票をもう一度ダウンロードして記入欄だけを貼り付けてください。',
    en: 'The file is too large. Remove pictures and other sheets, or download the form again and paste the answers.',
  },
  'file-password': {
    ja: 'パスワードがかかっています。Excel の［ファイル］→［情報］→［ブックの保護］で暗号化を解除し、保存し直してください。',
    en: 'The file is locked by a password. Remove it in Excel (File, Info, Protect Workbook) and save again.',
  },
  'file-old-excel': {
    ja: '古い Excel 形式（.xls）です。［名前を付けて保存］で「Excel ブック (*.xlsx)」を選んで保存し直してください。',
    en: 'This is the old Excel format (.xls). Save it as “Excel Workbook (*.xlsx)”.',
  },
  'file-cut': {
    ja: 'ファイルが途中で切れています。送信やコピーが終わっていない可能性があります。元のファイルを取り込み直してください。',
    en: 'The end of the file is missing: a copy or transfer was cut off. Upload the original again.',
  },
  'file-damaged': {
    ja: 'ファイルが壊れていて読めません。Excel で開いて保存し直すか、調査票をもう一度ダウンロードしてください。',
    en: 'The file is damaged. Open and save it again in Excel, or download the form again.',
  },
  'file-ods': {
    ja: 'OpenDocument 形式（.ods）です。［名前を付けて保存］で「Excel 2007-365 (.xlsx)」を選んで保存し直してください。',
    en: 'This is an OpenDocument sheet (.ods). Save it as “Excel 2007-365 (.xlsx)”.',
  },
  'file-xlsb': {
    ja: 'バイナリ形式（.xlsb）です。［名前を付けて保存］で「Excel ブック (*.xlsx)」を選んで保存し直してください。',
    en: 'This is a binary workbook (.xlsb). Save it as “Excel Workbook (*.xlsx)”.',
  },
  'file-other-office': {
    ja: 'Excel ではなく Word か PowerPoint のファイルです。調査票の Excel ファイルを選んでください。',
    en: 'This is a Word or PowerPoint file. Choose the Excel form.',
  },
  'file-zip': {
    ja: 'Excel ブックではなく ZIP ファイルです。中の調査票（.xlsx）を取り出すか、まとめて取り込む画面を使ってください。',
    en: 'This is a ZIP, not a workbook. Take the form (.xlsx) out of it, or use the page for many files.',
  },
  'file-pdf': {
    ja: 'PDF ファイルです。記入した調査票の Excel ファイル（.xlsx）を取り込んでください。',
    en: 'This is a PDF. Upload the Excel form (.xlsx) that was filled in.',
  },
  'file-html': {
    ja: 'Web ページ形式のファイルです。Excel で開き、「Excel ブック (*.xlsx)」で保存し直してください。',
    en: 'This is a web page. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  },
  'file-text': {
    ja: 'テキストか CSV のファイルです。調査票の Excel ファイル（.xlsx）に記入して取り込んでください。',
    en: 'This is a text or CSV file. Fill in the Excel form (.xlsx) and upload that.',
  },
  'file-unknown': {
    ja: 'Excel ファイル（.xlsx）ではありません。調査票のファイルを選んでください。',
    en: 'This is no Excel workbook (.xlsx). Choose the file of the form.',
  },
  'not-a-round-workbook': {
    ja: 'この照会の調査票ではありません（どの課のどの照会かを示す印がありません）。調査票をもう一度ダウンロードし、記入欄を貼り付けてください。',
    en: 'This is not a form of this round (nothing in it says whose it is). Download the form again and paste the answers into it.',
  },
  'other-round': {
    ja: '別の照会「{found}」の調査票です。「{expected}」の調査票をダウンロードして記入してください。何も取り込んでいません。',
    en: 'This is the form of another round, “{found}”. Download the one of “{expected}”. Nothing was taken.',
  },
  'other-department': {
    ja: '別の課「{found}」の調査票です。「{expected}」の調査票を取り込むか、その課の画面で取り込んでください。何も取り込んでいません。',
    en: 'This is the form of another department, “{found}”, not of “{expected}”. Upload it on that department’s page. Nothing was taken.',
  },
  'department-unknown': {
    ja: '「{found}」はこの照会の対象の課ではありません。送り先と照会を確かめてください。何も取り込んでいません。',
    en: '“{found}” is not asked in this round. Check where the file belongs. Nothing was taken.',
  },
  'department-twice': {
    ja: '同じ課の調査票がほかにもあります（{found}）。内容が違うので、どちらも取り込んでいません。正しい方だけを選んで取り込み直してください。',
    en: 'There is another form of the same department ({found}) with other answers, so neither was taken. Upload the right one alone.',
  },
  'file-repeated': {
    ja: '「{found}」と同じ内容です。一度だけ取り込みます。',
    en: 'This says the same as “{found}”. It is taken once.',
  },
  'record-lost': {
    ja: '出力時の記録（非表示シート）がなくなっています。現在の登録内容と比べましたので、変更の一覧をよく確かめてください。',
    en: 'The hidden record of what was exported is gone. Answers are compared with what is registered now: check the list of changes with care.',
  },
  'record-damaged': {
    ja: '出力時の記録（非表示シート）が書き換えられています。現在の登録内容と比べましたので、変更の一覧をよく確かめてください。',
    en: 'The hidden record of what was exported was altered. Answers are compared with what is registered now: check the list of changes with care.',
  },
  'sheet-missing': {
    ja: '「{expected}」シートが見つかりません。この部分は何も取り込んでいません。必要なら調査票をもう一度ダウンロードしてください。',
    en: 'The sheet “{expected}” is missing. Nothing of it was taken. Download the form again where it is needed.',
  },
  'sheet-foreign': {
    ja: '別の課か別の照会の調査票から写されたシートです。取り込んでいません。その課の画面で取り込んでください。',
    en: 'This sheet comes from another department’s or another round’s form. It was not taken.',
  },
  'sheet-copied': {
    ja: '「{kept}」シートと同じ様式です。「{kept}」を取り込み、このシートは取り込んでいません。不要なら削除してください。',
    en: 'This sheet has the same form as “{kept}”, which was taken; this one was not. Delete it if it is not needed.',
  },
  'sheet-unknown': {
    ja: '調査票にないシートです。取り込んでいません。伝えたいことは「説明・要因」や「備考」に書いてください。',
    en: 'This sheet is not part of the form and was not taken. Write what should be known as a comment or remark.',
  },
  'copy-differs': {
    ja: 'コピーされたシートのセルに「{found}」とありますが、「{kept}」シートと違います。正しい方を「{kept}」シートに入れてください。',
    en: 'This cell of a copied sheet says “{found}” and differs from “{kept}”. Enter what is right in “{kept}”.',
  },
  'column-missing': {
    ja: '「{expected}」の列がありません。この列は取り込んでいません。調査票をもう一度ダウンロードして貼り付けてください。',
    en: 'The column “{expected}” is missing and was not taken. Download the form again and paste the answers.',
  },
  'column-ambiguous': {
    ja: '「{expected}」の列がどれか決められません（{found}）。見出しを元に戻すか、調査票をもう一度ダウンロードして貼り付けてください。',
    en: 'It is not clear which column is “{expected}” ({found}). Restore the heads, or download the form again.',
  },
  'column-unknown': {
    ja: '調査票にない列の「{found}」は取り込んでいません。必要なら記入欄に移してください。',
    en: '“{found}” stands in a column that is not part of the form and was not taken. Move it into an entry cell.',
  },
  'row-missing': {
    ja: '「{expected}」の行がありません。この行の登録内容は変わりません。',
    en: 'The row “{expected}” is missing. What is registered for it stays.',
  },
  'row-unknown': {
    ja: 'どの項目の行か分からないため「{found}」を取り込んでいません。もとからある行に記入してください。',
    en: 'It is not clear which item this row belongs to, so “{found}” was not taken. Enter it in the row of its item.',
  },
  'row-mixed': {
    ja: '行の名前「{found}」と隠れた管理番号（{expected}）が食い違っています。一部の列だけ並べ替えた可能性があります。この行は取り込んでいません。調査票をもう一度ダウンロードして記入してください。',
    en: 'The name “{found}” and the hidden key of the row ({expected}) contradict each other; perhaps only some columns were sorted. The row was not taken. Download the form again.',
  },
  'row-twice': {
    ja: '「{expected}」の行が２つ以上あり、内容が違います（ここは「{found}」）。正しい行だけを残してください。',
    en: 'There are several rows for “{expected}” which differ (“{found}” here). Keep only the right one.',
  },
  'item-gone': {
    ja: 'この項目は現在この課の照会にないため、「{found}」を取り込んでいません。企画担当に確かめてください。',
    en: 'This item is not asked of this department any more, so “{found}” was not taken. Ask the planning office.',
  },
  'key-lost': {
    ja: '行の管理番号がないため、名前「{found}」で照合しました。正しい行か確かめてください。',
    en: 'The key of this row is gone; it was matched by its name “{found}”. Check that this is right.',
  },
  'given-changed': {
    ja: '変更できない欄が「{found}」に書き換えられています（元は「{expected}」）。取り込んでいません。直すべきときは企画担当に連絡してください。',
    en: 'A locked cell was changed to “{found}” (it was “{expected}”). It was not taken. Tell the planning office if it must change.',
  },
  'outside-form': {
    ja: '記入欄の外に「{found}」とあります。取り込んでいません。必要なら記入欄に移してください。',
    en: '“{found}” stands outside the entry cells and was not taken. Move it into an entry cell.',
  },
  'comment-unread': {
    ja: 'セルのメモ「{found}」は取り込んでいません。必要なら「説明・要因」や「備考」に書いてください。',
    en: 'The comment “{found}” on this cell was not taken. Write it into an entry cell if it matters.',
  },
  'shape-unread': {
    ja: '図形やテキストボックスの文字「{found}」は取り込んでいません。必要なら記入欄に書いてください。',
    en: 'The words “{found}” in a shape or text box were not taken. Write them into an entry cell if they matter.',
  },
  'many-more': {
    ja: 'ほかに {count} 個のセルが記入欄の外にあり、取り込んでいません。調査票をもう一度ダウンロードし、記入欄だけを貼り付けてください。',
    en: 'Another {count} cells stand outside the entry cells and were not taken. Download the form again and paste the answers alone.',
  },
  'closed-cell': {
    ja: 'この項目では記入しない欄に「{found}」とあります。取り込んでいません。正しい欄に移してください。',
    en: '“{found}” stands in a cell that is closed for this item and was not taken. Move it to the right cell.',
  },
  merged: {
    ja: 'セルが {expected} に結合されていて、このセルの内容が分かりません。取り込んでいません。結合を解除し、それぞれのセルに入れてください。',
    en: 'Cells are merged ({expected}), so this cell has no content of its own and was not taken. Unmerge them and fill in each cell.',
  },
  'formula-taken': {
    ja: '数式の計算結果「{found}」を取り込みました。',
    en: 'The result “{found}” of a formula was taken.',
  },
  'formula-without-result': {
    ja: '数式に計算結果が保存されていません。Excel で開いて保存し直すか、値を直接入れてください。',
    en: 'The formula was saved without its result. Open and save the file in Excel, or type the value.',
  },
  'error-cell': {
    ja: 'エラー値「{found}」です。数式を直すか、値を直接入れてください。',
    en: 'The cell shows the error “{found}”. Correct the formula or type the value.',
  },
  'not-a-number': {
    ja: '「{found}」は数値として読めません。数字だけを入れてください（説明は「説明・要因」へ）。',
    en: '“{found}” is not a number. Enter digits alone; explain in the comment.',
  },
  'number-none': {
    ja: '「{found}」とあります。値がないときは空欄にして、「値がない理由」を選んでください。',
    en: '“{found}” stands for no value. Leave the cell blank and choose why there is none.',
  },
  'number-bound': {
    ja: '「{found}」は範囲を表す言葉を含みます。実績の数値だけを入れてください。',
    en: '“{found}” is a limit, not a value. Enter the actual figure alone.',
  },
  'number-range': {
    ja: '「{found}」は幅のある値です。実績の数値を１つだけ入れてください。',
    en: '“{found}” is a range. Enter one figure.',
  },
  'number-unit': {
    ja: '「{found}」の単位が、この項目の単位「{expected}」と違います。「{expected}」に直した数字だけを入れてください。',
    en: 'The unit in “{found}” is not “{expected}”. Enter the figure in “{expected}”, digits alone.',
  },
  'percent-elsewhere': {
    ja: 'パーセント表示の「{found}」が、単位「{expected}」の欄にあります。「{expected}」の数値を入れ、表示形式を数値にしてください。',
    en: '“{found}” is a percentage, but the unit is “{expected}”. Enter the figure in “{expected}” as a plain number.',
  },
  'percent-slip': {
    ja: '「{found}」％として取り込みます。{suggestion}％のつもりなら {suggestion} と入れてください。',
    en: '“{found}” is taken as per cent. If {suggestion}％ is meant, enter {suggestion}.',
  },
  'date-in-number': {
    ja: '日付「{found}」になっています（3-5 のように入れると Excel が日付に変えます）。表示形式を数値にして入れ直してください。',
    en: 'The cell holds a date, “{found}” (Excel turns 3-5 into one). Format it as a number and enter it again.',
  },
  'format-lost': {
    ja: '表示形式が失われたファイルのため、「{found}」が数値か、日付やパーセントだったかが分かりません。数値として取り込みます。確かめてください。',
    en: 'The file lost its formats, so “{found}” may have been a date or a percentage. It is taken as a number: check it.',
  },
  'more-decimals': {
    ja: '「{found}」は小数点以下の桁が、この指標の桁数（{expected}桁）より多いです。このまま取り込みます。',
    en: '“{found}” has more decimals than this series ({expected}). It is taken as it is.',
  },
  'value-and-absence': {
    ja: '値（{value}）があるのに、「値がない理由」が「{found}」です。値か理由のどちらかを消してください。',
    en: 'There is a value ({value}), but also a reason why there is none (“{found}”). Clear one of the two.',
  },
  'increment-differs': {
    ja: '累計値と当該年度分が合いません（前年度まで {last}、累計 {total}、当該年度分 {found}）。どちらかを直してください。',
    en: 'The running total and the year’s part disagree (before {last}, total {total}, part {found}). Correct one.',
  },
  'not-a-date': {
    ja: '「{found}」は日付として読めません。2025/3/31 か R7.3.31 のように入れてください。',
    en: '“{found}” is not a date. Enter it like 2025/3/31.',
  },
  'date-incomplete': {
    ja: '「{found}」には年か日がありません。2025/3/31 のように年月日を入れてください。',
    en: '“{found}” lacks its year or day. Enter it like 2025/3/31.',
  },
  'date-too-far': {
    ja: '「{found}」は{date}になり、1990年から2100年までの外です。年月日を確かめてください。',
    en: '“{found}” is {date}, outside 1990 to 2100. Check the date.',
  },
  'not-a-choice': {
    ja: '「{found}」は選択肢にありません。{expected} のどれかを選んでください。',
    en: '“{found}” is not one of the choices: {expected}.',
  },
  'date-in-text': {
    ja: '文章の欄が日付「{found}」になっています。表示形式を文字列にして入れ直してください。',
    en: 'The cell for words holds a date, “{found}”. Format it as text and enter it again.',
  },
  'text-too-long': {
    ja: '{length}文字あります（{limit}文字以内）。短くしてください。',
    en: 'It has {length} characters; at most {limit} are allowed. Make it shorter.',
  },
} as const satisfies Record<WorkbookProblemCode, Text>;

const placeText: Text = { ja: '{sheet}シート {cell}: ', en: 'Sheet {sheet}, {cell}: ' };
const sheetText: Text = { ja: '{sheet}シート: ', en: 'Sheet {sheet}: ' };

/** Longer contents are shown by their beginning. */
const LONGEST_FOUND = 60;

/**
 * A problem in words: where, what stands there, what to do.
 *
 * @example describeWorkbookProblem(problem).ja // '指標シート J7: 「約50」は数値として読めません。…'
 */
export function describeWorkbookProblem(problem: WorkbookProblem): Text {
  const characters = [...onOneLine(problem.found)];
  const found =
    characters.length > LONGEST_FOUND
      ? `${characters.slice(0, LONGEST_FOUND).join('')}…`
      : characters.join('');
  const params = { ...mapTexts(problem.params), found };
  const write = (language: keyof Text): string =>
    describePlace(problem, language) + fillText(problemTexts[problem.code], params, language);
  return { ja: write('ja'), en: write('en') };
}

/** Heads of columns have line ends of their own. */
function mapTexts(params: TextParams): TextParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      if (typeof value === 'string') return [name, onOneLine(value)];
      return [name, { ja: value.ja.replaceAll('\n', ''), en: onOneLine(value.en) }];
    }),
  );
}

function onOneLine(text: string): string {
  return text.replace(/[\r\n\t]+/gu, ' ');
}

function describePlace({ sheet, cell }: WorkbookProblem, language: keyof Text): string {
  if (sheet === null) return '';
  return cell === null
    ? fillText(sheetText, { sheet }, language)
    : fillText(placeText, { sheet, cell }, language);
}
