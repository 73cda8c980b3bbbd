import { cell, initiative, note, only, type StrategySpec, term } from './kinds.ts';

const biennialSurvey = {
  2023: { reason: 'not-measured', comment: '２年に１度の調査です。' },
  2025: { reason: 'not-measured', comment: '２年に１度の調査です。次は2026年度に行います。' },
} as const;

/** 健康と福祉: levels to be kept, surveys every second or third year, a year lost to a faulty form. */
export const strategy3 = {
  title: '誰もが健やかに暮らし続ける',
  direction:
    '病気や介護を防ぐ取組を毎日の暮らしの中に広げ、支えが要るようになっても、慣れた場所で自分らしく暮らせる地域をつくります。分野の壁を越えて、困りごとを丸ごと受け止めます。',
  indicators: [
    {
      name: '健康寿命（日常生活動作が自立している期間の平均）',
      direction: 'keep',
      departments: ['健康づくり課'],
      notes: [
        note(
          '★１',
          '健康寿命',
          '介護保険の要介護２以上になるまでの期間を、健康な期間とみなして算出したもの。',
        ),
      ],
      source: '県健康寿命算定結果',
      absent: { 2025: { reason: 'not-published', expected: '2026-12-18' } },
      series: [
        {
          label: '男性',
          unit: '年',
          decimals: 1,
          baseline: 80.3,
          targets: ['>=baseline', '>=baseline'],
          shape: 'steady',
          to: 81.5,
        },
        {
          label: '女性',
          unit: '年',
          decimals: 1,
          baseline: 84.6,
          targets: ['>=baseline', '>=baseline'],
          shape: 'belowBaseline',
          to: 85.6,
          comments: { 2024: '女性では、骨折と関節の病気による要介護認定が増えました。' },
        },
      ],
    },
    {
      name: '住み慣れた地域で安心して暮らせていると感じる市民の割合',
      direction: 'up',
      departments: ['地域福祉課'],
      source: '市民意識調査',
      measuredOn: '07-31',
      absent: biennialSurvey,
      series: [
        { unit: '％', decimals: 1, baseline: 63.5, baselineYear: 2020, targets: [70, 75], shape: 'steady' },
      ],
    },
    {
      name: '要支援・要介護認定率',
      direction: 'keep',
      departments: ['高齢者支援課'],
      notes: [note('★２', '認定率', '65歳以上の人に占める、要支援又は要介護の認定を受けた人の割合。')],
      source: '介護保険事業状況報告',
      measuredOn: '03-31',
      provisional: true,
      comments: { 2025: '85歳以上の人口が増え、策定時の率を上回る状態が続いています。' },
      series: [
        {
          unit: '％',
          decimals: 1,
          baseline: 17.8,
          targets: ['<=baseline', '<=baseline'],
          shape: 'worsening',
          to: 16.3,
        },
      ],
    },
  ],
  measures: [
    {
      title: '心と体の健康を守る',
      direction:
        '健診や検診を受けやすくし、結果を生活の見直しにつなげます。歩くこと、食べること、人と会うことを楽しみながら続けられるきっかけを、職場や地域と一緒につくります。',
      indicators: [
        {
          name: '特定健康診査の受診率',
          direction: 'up',
          departments: ['保険年金課'],
          source: '特定健診・特定保健指導実施結果報告',
          provisional: true,
          comments: {
            2024: '40歳代と50歳代の受診が伸びていません。',
            2025: '休日健診を２回から６回に増やしました。受診率は前年度を上回る見込みです。',
          },
          series: [{ unit: '％', decimals: 1, baseline: 34.5, targets: [48, 60], shape: 'behind' }],
        },
        {
          name: 'がん検診で精密検査が必要とされた人の受診率',
          direction: 'up',
          departments: ['健康づくり課'],
          source: '地域保健・健康増進事業報告',
          absent: {
            2025: {
              reason: 'not-published',
              expected: '2027-03-31',
              comment: '精密検査の結果がそろうまで１年ほどかかります。',
            },
          },
          series: [
            {
              label: '大腸がん',
              unit: '％',
              decimals: 1,
              baseline: 68.2,
              targets: [80, 90],
              shape: 'steady',
            },
            {
              label: '乳がん',
              unit: '％',
              decimals: 1,
              baseline: 89.5,
              targets: [93, 95],
              shape: 'metEarly',
            },
          ],
        },
        {
          name: '20歳から64歳までの市民の１日の平均歩数',
          direction: 'up',
          departments: ['健康づくり課'],
          source: '健康づくりアンケート',
          measuredOn: '11-10',
          absent: {
            2022: { reason: 'not-measured', comment: '３年に１度の調査です。' },
            2024: { reason: 'not-measured', comment: '３年に１度の調査です。' },
            2025: { reason: 'not-measured', comment: '３年に１度の調査です。次は2026年度に行います。' },
          },
          series: [
            {
              unit: '歩',
              baseline: 6420,
              baselineYear: 2020,
              targets: [7400, 8000],
              shape: 'lagging',
              comments: { 2023: '在宅で働く人の歩数が少ない傾向にあります。' },
            },
          ],
        },
      ],
      initiatives: [
        initiative(
          '健診と検診の受診の促進',
          cell('特定健康診査・保健指導事業', '休日と夜間の健診の実施', '未受診者への個別の案内'),
          cell('がん検診推進事業', '検診のオンライン予約', '精密検査の受診状況の確認と再案内'),
        ),
        initiative(
          '楽しみながら続ける健康づくり',
          cell('健康ポイント事業', '歩数に応じてポイントがたまるアプリの運営', '職場対抗の歩数競争の開催'),
        ),
        initiative(
          '望ましい食生活の定着',
          cell('食育推進事業', '減塩と野菜摂取の店の登録', '食生活改善推進員の養成'),
        ),
        initiative(
          'こころの健康の支援',
          cell('こころの健康づくり事業', '専門職によるこころの相談', '身近な人の不調に気付く人を育てる研修'),
        ),
        initiative(
          '生活習慣病の重症化の予防',
          cell('特定健康診査・保健指導事業', '糖尿病の重症化を防ぐ保健指導'),
        ),
      ],
    },
    {
      title: '支え合いの地域をつくる',
      direction:
        '年齢や障がいの有無、暮らし向きにかかわらず、誰もが役割を持てる地域を育てます。一つの制度では応えられない困りごとには、関係機関が一つのチーム※１になって向き合います。',
      terms: [
        term(
          '※１',
          '関係機関が一つのチーム',
          '市の窓口、社会福祉協議会、医療機関、学校、地域の団体などが集まり、役割を決めて一つの世帯に関わる体制。',
        ),
      ],
      indicators: [
        {
          name: '地域で子どもや高齢者の見守り、買物や通院の付添い、災害時の声掛けなど、身近な支え合いの活動に過去１年間に１回以上参加したことがあると答えた市民の割合',
          direction: 'up',
          departments: ['地域福祉課'],
          source: '市民意識調査',
          measuredOn: '07-31',
          absent: biennialSurvey,
          comments: { 2024: '60歳代の参加が減り、30歳代の参加が増えました。' },
          series: [
            { unit: '％', decimals: 1, baseline: 24.8, baselineYear: 2020, targets: [30, 35], shape: 'flat' },
          ],
        },
        {
          name: '住民が運営する通いの場の団体数',
          departments: ['高齢者支援課'],
          source: '介護予防・日常生活支援総合事業実施状況調査',
          measuredOn: '03-31',
          series: [{ unit: '団体', baseline: 88, targets: [112, 130], shape: 'steady' }],
        },
      ],
      initiatives: [
        initiative(
          '困りごとを丸ごと受け止める体制の整備',
          cell(
            '地域まるごと支え合い推進事業',
            '福祉の総合相談窓口の運営',
            '支援会議の開催と支援プランの作成',
            only([2027, 2028], '髙﨑地区への出張相談所の開設'),
          ),
        ),
        initiative(
          '地域の担い手の支援',
          cell(
            '民生委員児童委員活動支援事業',
            '訪問記録の電子化による負担の軽減',
            '活動を手伝う協力員の配置',
          ),
        ),
        initiative(
          '生活に困っている人の自立の支援',
          cell(
            '生活困窮者自立支援事業/就労マッチング支援事業',
            '家計の立て直しと住まいの確保の支援',
            '就労準備の訓練と職場の開拓',
          ),
        ),
        initiative(
          '障がいのある人の社会参加の促進',
          cell(
            '障がい者就労・社会参加支援事業',
            '工賃を高める共同受注の支援',
            '文化芸術とスポーツの発表の場の提供',
          ),
        ),
      ],
    },
    {
      title: '高齢期の暮らしを支える',
      direction:
        '認知症になっても希望を持って暮らせるよう、理解を広げ、早くから支えます。医療と介護をつなぎ、介護の仕事を選び、続ける人を増やします。',
      indicators: [
        {
          name: '認知症サポーターの養成者数',
          cumulative: true,
          direction: 'up',
          departments: ['高齢者支援課'],
          source: '業務統計',
          series: [{ unit: '人', baseline: 9840, targets: [14500, 18000], shape: 'steady' }],
        },
        {
          name: '見守り協定を結んだ事業者の数',
          departments: ['高齢者支援課'],
          source: '業務統計',
          measuredOn: '03-31',
          series: [{ unit: '社', baseline: 56, targets: [80, 100], shape: 'metEarly' }],
        },
        {
          name: '市内の介護事業所の職員の離職率',
          direction: 'down',
          departments: ['高齢者支援課'],
          source: '介護事業所実態調査',
          measuredOn: '10-01',
          absent: {
            2023: {
              reason: 'missing',
              comment: '調査票の設問に誤りがあり、集計できませんでした。',
            },
          },
          comments: { 2025: '開設から３年未満の事業所で離職が多くなっています。' },
          series: [{ unit: '％', decimals: 1, baseline: 15.4, targets: [13, 12], shape: 'noisy' }],
        },
      ],
      initiatives: [
        initiative(
          '認知症とともに暮らせる地域づくり',
          cell(
            '認知症施策推進事業',
            '認知症サポーター養成講座の開催',
            '本人と家族が集う場の運営',
            '行方が分からなくなったときの捜索訓練',
          ),
        ),
        initiative(
          '介護予防の推進',
          cell('介護予防・通いの場推進事業', '通いの場の立上げと運営の支援', '専門職による体力測定と助言'),
        ),
        initiative(
          '介護人材の確保と定着',
          cell(
            '介護人材確保・定着支援事業',
            '介護の入門研修と就職相談会の開催',
            '介護記録の電子化と見守り機器の導入助成',
          ),
        ),
        initiative(
          '在宅医療と介護の連携',
          cell('在宅医療・介護連携推進事業', '多職種の事例検討会の開催', '人生会議の普及啓発'),
        ),
        initiative(
          '一人暮らしの高齢者の見守りと権利の擁護',
          cell('高齢者見守り推進事業', '緊急通報機器の貸与', '配達や検針の事業者との見守り協定の締結'),
          cell('成年後見制度利用促進事業', '市民後見人の養成と活動支援', '身寄りのない人の終活の相談'),
        ),
      ],
    },
  ],
} as const satisfies StrategySpec;
