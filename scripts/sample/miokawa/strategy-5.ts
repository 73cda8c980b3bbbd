import { cell, initiative, note, only, type StrategySpec, term } from './kinds.ts';

/** 交通とデジタル: satisfaction that falls, online procedures that run far ahead, one measure with one indicator. */
export const strategy5 = {
  title: '移動とデジタルとつながりで暮らしを便利にする',
  direction:
    '運転をしなくても出掛けられる移動の手段を守り育て、役所に行かなくても済む手続を増やします。デジタルが苦手な人を取り残さず、顔の見えるつながりを大切にします。',
  indicators: [
    {
      name: '公共交通の利用のしやすさに満足している市民の割合',
      direction: 'up',
      departments: ['交通政策課'],
      source: '市民意識調査',
      measuredOn: '07-31',
      absent: {
        2023: { reason: 'not-measured', comment: '２年に１度の調査です。' },
        2025: { reason: 'not-measured', comment: '２年に１度の調査です。次は2026年度に行います。' },
      },
      comments: { 2024: '路線バスの減便が続き、西部の地区で満足度が大きく下がりました。' },
      series: [
        {
          unit: '％',
          decimals: 1,
          baseline: 29.6,
          baselineYear: 2020,
          targets: [36, 42],
          shape: 'worsening',
        },
      ],
    },
    {
      name: '市の手続のうちオンラインで完結できるものの割合',
      direction: 'up',
      departments: ['デジタル推進課'],
      notes: [note('★１', 'オンラインで完結', '申請から結果の受取りまで、来庁と郵送が要らないこと。')],
      source: '業務統計',
      measuredOn: '03-31',
      series: [{ unit: '％', decimals: 1, baseline: 12, targets: [60, 90], shape: 'metEarly' }],
    },
  ],
  measures: [
    {
      title: '移動しやすい交通網をつくる',
      direction:
        '幹線のバスと、地区を巡る小さな乗り物の役割を分け、乗換え拠点※１を整えます。歩行者と自転車が安心して通れる道を延ばします。',
      terms: [
        term('※１', '乗換え拠点', '屋根や椅子、運行情報の表示があり、異なる乗り物に乗り継ぎやすい停留所。'),
      ],
      indicators: [
        {
          name: '路線バスとコミュニティバスの年間利用者数',
          direction: 'up',
          departments: ['交通政策課'],
          source: '交通事業者報告',
          comments: { 2022: '通勤と通学の利用が戻っていません。' },
          series: [
            {
              unit: '万人',
              decimals: 1,
              baseline: 182.5,
              baselineYear: 2019,
              targets: [188, 190],
              shape: 'dip',
            },
          ],
        },
        {
          name: '予約制乗合交通の年間運行日数',
          departments: ['交通政策課'],
          notes: [note('★１', '予約制乗合交通', '予約に応じて、決まった停留所の間を小型車で運ぶ乗り物。')],
          source: '業務統計',
          series: [{ unit: '日', baseline: 96, targets: [300, 350], shape: 'jump' }],
        },
        {
          name: '自転車通行空間の整備延長',
          cumulative: true,
          direction: 'up',
          departments: ['道路河川課'],
          source: '業務統計',
          measuredOn: '03-31',
          comments: { 2025: '資材の値上がりで、県道と重なる区間の工事が遅れています。' },
          series: [{ unit: 'km', decimals: 1, baseline: 7.4, targets: [16, 22], shape: 'behind' }],
        },
      ],
      initiatives: [
        initiative(
          'バス路線網の再編',
          cell(
            '地域公共交通再編事業―第２期―',
            '幹線バスの増便と地区内路線の見直し',
            '乗換え拠点の整備',
            only([2026, 2027], '電気バスの導入支援'),
            only([2028], '自動運転バスの実証運行'),
          ),
        ),
        initiative(
          '交通の不便な地区の移動手段の確保',
          cell('予約制乗合交通運行事業', '運行地区の拡大と予約アプリの運用', '住民が運営する送迎への助成'),
        ),
        initiative(
          '自転車と歩行者の通行環境の整備',
          cell('自転車活用推進事業', '自転車通行帯の整備', '共用自転車の貸出拠点の増設'),
        ),
        initiative('道路と橋の計画的な維持管理', cell('橋りょう長寿命化事業', '点検結果に基づく橋の修繕')),
        initiative(
          '居住と都市機能の緩やかな集約',
          cell('空き家利活用推進事業/地域公共交通再編事業―第２期―', '駅と港の周辺への居住の誘導'),
        ),
      ],
    },
    {
      title: '行政サービスをデジタルで変える',
      direction:
        '手続を待たず、書かず、来なくても済むように改めます。市の持つデータを誰でも使える形で公開し、根拠に基づく政策の立案※１に生かします。',
      terms: [
        term(
          '※１',
          '根拠に基づく政策の立案',
          '経験や思い込みに頼らず、データや研究の結果を基に、政策の目的と手段を選ぶこと。',
        ),
      ],
      indicators: [
        {
          name: '転入の手続に要する平均時間',
          direction: 'down',
          departments: ['市民課'],
          notes: [
            note('★１', '平均時間', '受付から全ての窓口での手続が終わるまで。３月と４月の５日間に測る。'),
          ],
          source: '窓口所要時間調査',
          measuredOn: '03-28',
          series: [{ unit: '分', baseline: 62, targets: [35, 20], shape: 'ahead' }],
        },
        {
          name: '公開しているオープンデータの件数',
          departments: ['デジタル推進課'],
          source: 'オープンデータ目録',
          measuredOn: '03-31',
          series: [{ unit: '件', baseline: 34, targets: [150, 250], shape: 'overshoot' }],
        },
      ],
      initiatives: [
        initiative(
          '手続のオンライン化',
          cell(
            '行政手続オンライン化推進事業',
            '申請から受取りまでオンラインで完結する手続の拡大',
            '手数料のキャッシュレス決済',
          ),
        ),
        initiative(
          '待たない窓口への改革',
          cell(
            '書かない窓口推進事業',
            '聞き取りで申請書を作る窓口の運用',
            only([2026], '髙﨑支所への遠隔窓口の設置'),
            only([2027, 2028], '公民館への遠隔窓口の拡大'),
          ),
        ),
        initiative(
          'データの公開と活用',
          cell('オープンデータ推進事業', '機械で読み取りやすいデータの公開', '職員のデータ分析研修'),
        ),
        initiative(
          'デジタルに不慣れな人への支援',
          cell(
            'デジタル活用支援事業/学びのデジタル基盤整備事業',
            '公民館でのスマートフォン教室の開催',
            '高校生による相談会の開催',
          ),
        ),
      ],
    },
    {
      title: '人と人、地域がつながる',
      direction:
        '自治会や市民活動団体、企業、学校がそれぞれの得意を持ち寄り、地域の課題に取り組める場をつくります。国籍や文化の違いを認め合い、共に暮らすまちを育てます。',
      indicators: [
        {
          name: '市民活動団体と市との協働事業の実施件数',
          departments: ['地域づくり推進課'],
          notes: [note('★１', '協働事業', '市民活動団体と市が協定を結び、費用と役割を分担して行う事業。')],
          source: '業務統計',
          comments: { 2023: '協定の期間を終えた事業が重なりました。' },
          series: [{ unit: '件', baseline: 34, targets: [50, 60], shape: 'noisy' }],
        },
      ],
      initiatives: [
        initiative(
          '市民活動と協働の推進',
          cell('市民協働推進事業', '提案型の協働事業の募集と助成', '団体どうしをつなぐ交流会の開催'),
        ),
        initiative(
          '地域コミュニティの活性化',
          cell(
            '地域コミュニティ支援事業',
            '自治会の事務の負担を軽くする電子回覧板の導入支援',
            '地区ごとのまちづくり計画の策定支援',
          ),
          cell(
            '地域コミュニティ支援事業/地域まるごと支え合い推進事業',
            '空き施設を使った多世代の交流の場づくり',
          ),
        ),
        initiative(
          '多文化共生の推進',
          cell('多文化共生推進事業', '日本語教室の運営', '多言語での生活相談', 'やさしい日本語の研修'),
        ),
        initiative(
          '生涯を通じた学びの場の充実',
          cell('文化財・町並み活用事業/デジタル活用支援事業', '地域の歴史をたどる電子資料の公開'),
        ),
      ],
    },
  ],
} as const satisfies StrategySpec;
