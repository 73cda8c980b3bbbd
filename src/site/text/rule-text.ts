import type { Text } from '../../core/text/text.ts';

/** The rules that steps of a calculation name, in a sentence each. Ids are those of the specification. */
export const ruleText = {
  S1: {
    ja: '判定に使う年度までで最も新しい実績を、計画の策定時の値と比べる。',
    en: 'The latest measured value is judged against the stated baseline.',
  },
  S2: {
    ja: '実績が一つもなければ判定しない。0とはみなさない。',
    en: 'Nothing measured is no verdict, and never zero.',
  },
  S3: {
    ja: '値のない年度は、どの計算にも入れず、理由だけを記す。',
    en: 'A year without a value moves no figure; it only adds a remark.',
  },
  S4: {
    ja: '古い実績は、その値の年度で判定し、何年前の値かを記す。',
    en: 'An older value is judged in its own year, with a remark how old it is.',
  },
  S5: { ja: '速報値も同じように判定し、速報と記す。', en: 'A provisional value is judged like a final one.' },
  S6: {
    ja: '策定時の値がなければ、最初の実績を基準とする。',
    en: 'Without a baseline the first measured value stands in for it.',
  },
  S7: {
    ja: '目標が言葉だけのものは、数値で判定しない。',
    en: 'A target in words only cannot be judged.',
  },
  S8: {
    ja: '方法が扱わない種類の目標は、判定の対象外とする。',
    en: 'A kind of goal that the method does not know is not applicable.',
  },
  N1: {
    ja: '増減のどちらがよいかは市の定めによる。なければ策定時の値と目標から推定し、そう記す。',
    en: 'The stated direction counts, else the proposed one with a remark.',
  },
  N4: {
    ja: '策定時の値の年度は計画書による。記載がなければ計画の最初の年度の前の年度とする。',
    en: 'The baseline’s year is the stated one, else the year before the plan’s first.',
  },
  M1: {
    ja: 'まだ届いていない目標のうち、最も近いものと比べる。',
    en: 'The nearest target that is not reached counts.',
  },
  M2: {
    ja: '期限より早く届いた目標はそう記し、次の目標と比べる。',
    en: 'A target reached before its year is remarked on, and the next one counts.',
  },
  M3: {
    ja: '期限の過ぎた目標は、その年度の値で届いたかどうかを記す。',
    en: 'A target whose year has passed is reached or missed by the value of its year.',
  },
  M4: {
    ja: '最終の目標年度の後は、その年度の値で決まり、後の値では変わらない。',
    en: 'After the final year its own value decides.',
  },
  L1: {
    ja: 'いま必要な値は、策定時の値から目標へ引いた直線の上の、その年度の値とする。',
    en: 'Required now: the straight line from the baseline through the targets.',
  },
  L2: {
    ja: '1年あたり必要な変化＝（目標－実績）÷残りの年数。',
    en: 'Needed per year = (target − value) ÷ years left.',
  },
  P1: {
    ja: '進み具合が順調の区切り（標準は1）以上なら順調、やや遅れの区切り（標準は0.6）以上ならやや遅れ、0以上なら遅れ。',
    en: 'A pace of at least the first band (1, unless the city sets another) is on track, of the second (0.6) at risk, of 0 behind.',
  },
  P2: {
    ja: '目標に届いていれば、進み具合によらず達成。',
    en: 'The target reached or passed is met, whatever the pace.',
  },
  P3: {
    ja: '進み具合＝進んだ割合÷経過した割合。',
    en: 'Pace = share of progress ÷ share of time.',
  },
  P4: {
    ja: '保つ目標は、満たせば達成、満たさなければ策定時よりよいかどうかで遅れか後退。',
    en: 'A level to hold: held is met; else behind where better than the baseline, and worsening where not.',
  },
  P5: {
    ja: '策定後の実績がなければ、目標を満たす場合を除いて判定しない。',
    en: 'No value after the baseline: not measured, unless it meets the target.',
  },
  P6: { ja: '策定時より悪ければ後退。', en: 'Worse than the baseline is worsening.' },
  P7: {
    ja: '増減の向きだけの目標は、策定時からの変化と直近の変化で判定する。',
    en: 'Direction only: the change since the baseline and the last change.',
  },
  P8: {
    ja: '範囲の目標は、中にあれば達成、外なら近い側の端を目標とする。',
    en: 'A range: inside is met; outside, the nearer end is the target.',
  },
  P9: {
    ja: '実施の目標は、実施すれば達成、期限までに実施しなければ遅れ。',
    en: 'An action: done is met; not done by its year is behind.',
  },
  W1: {
    ja: '傾向は、最近6つまでの値の1年あたりの平均変化。4つに満たなければ判定しない。',
    en: 'The trend is the mean yearly change over the last six points; four at least.',
  },
  W2: {
    ja: '傾向を目標年度まで延ばし、届かない割合が5％未満、20％まで、それより大きいで分ける。',
    en: 'Carried on to the target year, the share of the gap missed: below 5%, to 20%, above.',
  },
  W3: { ja: '目標に向かわない傾向は、いちばん悪い。', en: 'A trend away from the target is the worst.' },
  W4: {
    ja: '保つ目標は、満たしているかと、傾向の向きで分ける。',
    en: 'A level to hold: whether it is held, and the way of the trend.',
  },
  W5: {
    ja: '向きだけの目標は、平均と直近の変化で分ける。',
    en: 'Direction only: the mean and the last change.',
  },
  W6: { ja: '範囲の目標は、弱い側の端で判定する。', en: 'A range is judged by its weaker end.' },
  G1: {
    ja: '実際の年平均伸び率＝（実績÷基準）^（1÷年数）－1。',
    en: 'Observed growth = (value ÷ baseline)^(1 ÷ years) − 1.',
  },
  G2: {
    ja: '0は0.001とみなす。基準と実績の符号が違えば判定の対象外。',
    en: 'Zero counts as 0.001; different signs are not applicable.',
  },
  G3: { ja: '2年分の値がなければ判定しない。', en: 'Fewer than two years: not measured.' },
  G4: {
    ja: '比＝実際の伸び率÷必要な伸び率。',
    en: 'Ratio = observed ÷ required growth.',
  },
  G5: {
    ja: '届いていれば達成。比が0.95以上、0.6以上、0以上、それより下で分ける。',
    en: 'Reached comes first; then ratios of at least 0.95, 0.6 and 0, and below.',
  },
  G7: {
    ja: '自然な限界に近いときは、基準を緩める。',
    en: 'Near a natural limit the bands are eased.',
  },
  G8: { ja: '保つ目標は、その年度の目標とみなす。', en: 'A level to hold counts as a target of its year.' },
  U1: {
    ja: '伸び率が続いたときに縮まる差の割合が95％以上、10％以上、0以上、それより下で分ける。',
    en: 'Share of the gap closed if growth runs on: at least 95%, 10%, 0, and below.',
  },
  U2: { ja: '目標に届いていれば達成。', en: 'The latest value meets the target: met.' },
  U3: {
    ja: '0または100の目標には、差が1以内なら達成。',
    en: 'Within 1 of a target of 0 or 100: met.',
  },
  U5: { ja: '実施の目標は、実施すれば達成。', en: 'An action: done is met.' },
  U6: {
    ja: '2年分の、符号の同じ、0でない値がいる。',
    en: 'Two years are needed, of one sign and not zero.',
  },
  K1: { ja: '目標に届いていればA。', en: 'Target reached: A.' },
  K2: { ja: '改善はB、悪化はD。', en: 'Improved: B; worse: D.' },
  K3: {
    ja: '変化が基準の2％以内ならC。',
    en: 'Changed by at most 2% of the baseline: C.',
  },
  K4: {
    ja: '改善していても、直線を延ばして届かなければB*。',
    en: 'Improved, but the line misses the target: B*.',
  },
  K5: { ja: '策定後の値がなければE。', en: 'No value after the baseline: E.' },
  R1: {
    ja: '尺度の条件を上から試し、最初に当てはまる段階とする。',
    en: 'The first condition of the scale that holds decides.',
  },
  R2: {
    ja: '実績÷目標は、増えるほどよく目標が0より大きいときだけ使い、ほかは進んだ割合を使う。',
    en: 'Value ÷ target only where higher is better and the target above zero; else the share of progress.',
  },
  R3: {
    ja: '策定後の値がなければ、尺度の定める印とする。',
    en: 'No value after the baseline: the scale’s own mark for it.',
  },
  C1: {
    ja: '策定時の値のない累計は、策定時の年度の0から数える。',
    en: 'A running total without a baseline begins at 0 in its baseline year.',
  },
} as const satisfies Record<string, Text>;
