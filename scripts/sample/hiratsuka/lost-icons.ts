import type { Theme } from '../../../src/core/plan/plan-file.ts';

/**
 * Where the document's text kept the trace of a lost icon (blanks after a project's name), and the theme that the
 * initiative suggests. Nobody has confirmed them: the icons themselves are gone.
 */
export type LostIcon = {
  readonly initiative: string;
  readonly project: string;
  readonly suggested: Theme;
  /** The action beside the cell, where the project stands in another cell of the initiative without a trace. */
  readonly action?: string;
};

const school = {
  oneOnOne: '子どもの可能性を引き出す個別最適で協働的な学びの充実',
  online: 'ＩＣＴを活用した多様な子どもたちに寄り添った学びの保障',
  teachers: '教職員の子どもたちと向き合う時間を増やし、子どもたちの学びや活動を充実する取組の推進',
} as const;
const investment = '施設・設備の整備に対する支援';
const publicTransport = '持続可能な公共交通の確保';

/** In the order of print: 23 traces. */
export const lostIcons: readonly LostIcon[] = [
  { initiative: '保育所等におけるＩＣＴの活用', project: '公立保育所等運営事業', suggested: 'digital' },
  { initiative: school.oneOnOne, project: 'ＧＩＧＡスクール構想推進事業', suggested: 'digital' },
  { initiative: school.oneOnOne, project: '教育指導事業', suggested: 'digital' },
  {
    initiative: '悩みや課題を抱える子どもに寄り添う相談・支援体制の強化',
    project: 'スクールカウンセラー派遣事業',
    suggested: 'digital',
  },
  { initiative: school.online, project: 'ＧＩＧＡスクール構想推進事業', suggested: 'digital' },
  { initiative: school.online, project: '教育指導事業', suggested: 'digital' },
  { initiative: school.teachers, project: 'ＧＩＧＡスクール構想推進事業', suggested: 'digital' },
  { initiative: investment, project: '企業立地等促進事業', suggested: 'decarbonisation' },
  { initiative: investment, project: '中小企業金融支援事業', suggested: 'decarbonisation' },
  { initiative: investment, project: '中小企業経営支援事業', suggested: 'decarbonisation' },
  {
    initiative: 'あらゆる産業のスマート化への支援',
    project: '中小企業経営支援事業',
    suggested: 'digital',
  },
  { initiative: 'あらゆる産業のスマート化への支援', project: '担い手総合対策事業', suggested: 'digital' },
  {
    initiative: '産業間や、企業・大学・行政の連携の強化',
    project: '産学共同研究支援事業',
    suggested: 'decarbonisation',
    action: '共同研究に対する助成',
  },
  {
    initiative: '脱炭素に向けた技術開発への支援',
    project: '産学共同研究支援事業',
    suggested: 'decarbonisation',
  },
  {
    initiative: '産業の活性化に向けたデジタル技術の活用',
    project: '中小企業経営支援事業',
    suggested: 'digital',
  },
  {
    initiative: '産業の活性化に向けたデジタル技術の活用',
    project: '地域共創ポイント事業',
    suggested: 'digital',
  },
  {
    initiative: 'ＩＣＴスキルを活かせる生きがい就労の支援',
    project: '生きがい事業団助成事業',
    suggested: 'digital',
  },
  {
    initiative: '介護人材の確保に向けた支援やスマート介護の推進',
    project: '介護人材育成定着支援事業',
    suggested: 'digital',
  },
  {
    initiative: 'デジタル技術を活用した避難所運営',
    project: '地震・津波防災対策事業',
    suggested: 'digital',
  },
  {
    initiative: '魅力ある店舗づくりや商店街づくりの支援',
    project: '商店等魅力アップ推進事業',
    suggested: 'digital',
  },
  { initiative: publicTransport, project: '路線バス運行維持支援事業', suggested: 'decarbonisation' },
  {
    initiative: publicTransport,
    project: '南北都市軸への新しい公共交通導入事業',
    suggested: 'decarbonisation',
  },
  { initiative: 'バリアフリーの推進', project: '社会参加・交流促進事業', suggested: 'digital' },
];
