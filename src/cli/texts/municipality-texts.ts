import type { Text } from '../../core/text/text.ts';

export const municipalityTexts = {
  usage: {
    ja: '使い方: bin/shirube municipality コード [--name 名称] [--year-style western|era|both] [--accent 色] [--licence 利用条件|none] [--costs settled|all|none] [--source-title 題名] [--source-publisher 発行者] [--source-note 説明] [--fictional] [--by 名前] [--reason 理由] [--data フォルダ] [--language ja|en]\n  市町村を登録し、又は名称・年の書き方・色・オープンデータの利用条件・計画の出典を改めます。指定しないものは変わりません。\n  色: blue、light-blue、cyan、green、orange、red、magenta、purple\n  利用条件: pdl-1.0（公共データ利用規約）、cc-by-4.0、cc0-1.0。none で取り消します\n  事業費の公表: settled（決算だけ）、all（予算と決算）、none（公表しない）',
    en: 'Usage: bin/shirube municipality CODE [--name NAME] [--year-style western|era|both] [--accent COLOUR] [--licence LICENCE|none] [--costs settled|all|none] [--source-title TITLE] [--source-publisher NAME] [--source-note TEXT] [--fictional] [--by NAME] [--reason TEXT] [--data FOLDER] [--language ja|en]\n  Enters a municipality, or changes its name, the way years are written, its colour, the licence of its open data and the source of its plan. What is left out stays.\n  Colours: blue, light-blue, cyan, green, orange, red, magenta, purple\n  Licences: pdl-1.0 (Public Data License), cc-by-4.0, cc0-1.0; none takes it back\n  Amounts of money that are given out: settled, all (budgets too) or none',
  },
  badYearStyle: {
    ja: '年の書き方「{detail}」は使えません。western（2024年度）、era（令和6年度）、both（両方）のどれかにしてください。',
    en: 'The way of writing years “{detail}” is not known. Use western (2024年度), era (令和6年度) or both.',
  },
  badAccent: {
    ja: '色「{detail}」は使えません。blue、light-blue、cyan、green、orange、red、magenta、purple のどれかにしてください。',
    en: 'The colour “{detail}” is not known. Use blue, light-blue, cyan, green, orange, red, magenta or purple.',
  },
  badLicence: {
    ja: '利用条件「{detail}」は使えません。pdl-1.0、cc-by-4.0、cc0-1.0 のどれか、又は none（取消し）にしてください。',
    en: 'The licence “{detail}” is not known. Use pdl-1.0, cc-by-4.0 or cc0-1.0, or none to take it back.',
  },
  badCosts: {
    ja: '事業費の公表「{detail}」は使えません。settled（決算だけ）、all（予算と決算）、none（公表しない）のどれかにしてください。',
    en: 'The choice of costs “{detail}” is not known. Use settled, all or none.',
  },
  nameMissing: {
    ja: '団体コード {code} はまだ登録されていません。--name に名称を指定してください。',
    en: 'The code {code} is not entered yet. Give its name with --name.',
  },
  same: { ja: '変更はありません（{name}）。', en: 'Nothing changes ({name}).' },
  registered: {
    ja: '変更 {no} として記録しました: {name}。次に公表すると、公開サイトに表れます。',
    en: 'Recorded as change {no}: {name}. It shows on the public site with the next publication.',
  },
  reason: { ja: '市町村の登録', en: 'Municipality entered' },
} as const satisfies Record<string, Text>;
