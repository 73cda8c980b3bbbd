import { cell, initiative, note, only, type StrategySpec, term } from './kinds.ts';

/** 防災と環境: emissions known two years late, a broken sensor, waste that a late department reports. */
export const strategy4 = {
  title: '災害に強く、環境にやさしいまちを築く',
  direction:
    '地震、津波、風水害への備えを、施設と人の両面から厚くします。2050年に温室効果ガスの排出を実質ゼロにすることを見据え、暮らしと事業の転換を市が率先して進めます。',
  indicators: [
    {
      name: '市域の温室効果ガス排出量の削減率（2013年度比）',
      direction: 'up',
      departments: ['ゼロカーボン推進課'],
      notes: [
        note(
          '★１',
          '削減率',
          '国の手引きの方法により、統計から市の分を推計したもの。推計にはおよそ２年を要する。',
        ),
      ],
      source: '地球温暖化対策実行計画の進行管理',
      absent: {
        2024: { reason: 'not-published', expected: '2026-12-25' },
        2025: { reason: 'not-published', expected: '2027-12-25' },
      },
      comments: { 2023: '運輸部門の排出が減っておらず、計画の経路から遅れています。' },
      series: [
        { unit: '％', decimals: 1, baseline: 16.2, baselineYear: 2019, targets: [38, 50], shape: 'behind' },
      ],
    },
    {
      name: '水と食料を３日分以上備えている世帯の割合',
      direction: 'up',
      departments: ['危機管理課'],
      source: '市民意識調査',
      measuredOn: '07-31',
      absent: {
        2023: { reason: 'not-measured', comment: '２年に１度の調査です。' },
        2025: { reason: 'not-measured', comment: '２年に１度の調査です。次は2026年度に行います。' },
      },
      series: [
        { unit: '％', decimals: 1, baseline: 42.1, baselineYear: 2020, targets: [56, 65], shape: 'ahead' },
      ],
    },
  ],
  measures: [
    {
      title: '災害への備えを固める',
      direction:
        '地域の訓練と個別の避難計画づくりを進め、逃げ遅れをなくします。浸水や揺れに弱い場所から施設の対策を進めるとともに、情報が確実に届く手段※１を重ねます。',
      terms: [
        term(
          '※１',
          '情報が確実に届く手段',
          '防災行政無線、電子メール、アプリ、電話、戸別受信機など、複数の伝達手段を組み合わせること。',
        ),
      ],
      indicators: [
        {
          name: '訓練を実施した自主防災組織の割合',
          direction: 'up',
          departments: ['危機管理課'],
          source: '業務統計',
          comments: { 2022: '感染症の拡大を受けて、訓練を控えた組織が多くありました。' },
          series: [{ unit: '％', decimals: 1, baseline: 38, targets: [72, 85], shape: 'jump', noise: 0.05 }],
        },
        {
          name: '木造住宅の耐震化率',
          direction: 'up',
          departments: ['都市計画課'],
          notes: [
            note('★１', '耐震化率', '住宅・土地統計調査を基に、建替えと改修の実績を加えて推計したもの。'),
          ],
          source: '耐震改修促進計画の進行管理',
          comments: { 2025: '高齢の世帯では、費用の負担から改修をためらう例が多くみられます。' },
          series: [{ unit: '％', decimals: 1, baseline: 83.4, targets: [91, 95], shape: 'lagging' }],
        },
        {
          name: '雨水幹線の整備延長',
          cumulative: true,
          departments: ['下水道課'],
          source: '業務統計',
          measuredOn: '03-31',
          series: [{ unit: 'km', decimals: 1, baseline: 14.2, targets: [19, 24.5], shape: 'steady' }],
        },
        {
          name: '救急車が現場に着くまでの平均時間',
          direction: 'down',
          departments: ['警防救急課'],
          notes: [
            note('★２', '現場に着くまで', '119番通報を受けてから、救急車が現場に到着するまで。暦年の平均。'),
          ],
          source: '救急業務実施状況',
          measuredOn: '12-31',
          provisional: true,
          comments: {
            2024: '猛暑で出動が重なり、遠くの署からの出動が増えました。',
            2025: '出動件数が過去最多となりました。日中専従の救急隊を2026年度に増やします。',
          },
          series: [
            { unit: '分', decimals: 1, baseline: 8.9, targets: [8.3, 8], shape: 'worsening', noise: 0.1 },
          ],
        },
      ],
      initiatives: [
        initiative(
          '地域の防災力の向上',
          cell(
            '地域防災力向上事業',
            '自主防災組織の訓練と資機材の助成',
            '個別避難計画の作成支援',
            '防災リーダーの養成',
          ),
        ),
        initiative(
          '避難生活の質の向上',
          cell(
            '避難所環境整備事業',
            '間仕切りと簡易ベッドの備蓄',
            '太陽光発電と蓄電池の避難所への設置',
            only([2026], '避難所の受付の電子化の実証'),
            only([2027, 2028], '避難所の受付の電子化の全避難所での運用'),
          ),
        ),
        initiative(
          '確実な情報伝達',
          cell('防災情報伝達体制整備事業', '防災アプリの運営と戸別受信機の貸与', '河川監視カメラの増設'),
        ),
        initiative(
          '建物と橋の耐震化',
          cell('木造住宅耐震化促進事業', '耐震診断と改修費の助成', '危険なブロック塀の撤去費の助成'),
          cell('橋りょう長寿命化事業', '緊急輸送道路の橋の耐震補強'),
        ),
        initiative(
          '浸水を防ぐ治水対策',
          cell('公共下水道雨水対策事業', '雨水幹線とポンプ場の整備'),
          cell(
            '𠮷野川流域治水推進事業/公共下水道雨水対策事業',
            '田んぼや校庭を使った雨水の一時貯留',
            '雨水貯留槽の設置費の助成',
          ),
        ),
        initiative(
          '消防と救急の体制の強化',
          cell('救急・消防体制強化事業', '日中専従の救急隊の運用', '救急車の適時利用の啓発と電話相談の周知'),
        ),
      ],
    },
    {
      title: '脱炭素と資源循環を進める',
      direction:
        '市の施設の省エネルギー化と再生可能エネルギーの導入を進め、家庭と事業所の取組を後押しします。ごみを減らし、海と緑の持つ吸収源※１の力を高めます。',
      terms: [term('※１', '吸収源', '森林や緑地、海藻や海草の茂る藻場のように、二酸化炭素を取り込むもの。')],
      indicators: [
        {
          name: '市の施設から出る温室効果ガスの量',
          direction: 'down',
          departments: ['ゼロカーボン推進課'],
          source: '市役所ゼロカーボン実行計画の点検',
          provisional: true,
          series: [{ unit: 't-CO2', baseline: 21400, targets: [16800, 12900], shape: 'steady' }],
        },
        {
          name: '市民１人１日当たりのごみの排出量',
          direction: 'down',
          departments: ['資源循環課'],
          source: '一般廃棄物処理実態調査',
          series: [{ unit: 'g', baseline: 878, targets: [820, 780], shape: 'ahead' }],
        },
        {
          name: '夏の市街地と郊外の平均気温の差',
          departments: ['環境保全課'],
          notes: [note('★１', '平均気温の差', '７月と８月の夜間の平均。市街地３地点と郊外２地点で測る。')],
          source: '市気温観測',
          measuredOn: '08-31',
          absent: {
            2023: { reason: 'missing', comment: '観測機器が故障し、必要な日数の記録が取れませんでした。' },
          },
          series: [{ unit: '℃', decimals: 1, baseline: 2.3, targets: [2, 1.8], shape: 'flat', noise: 0.7 }],
        },
        {
          name: '再生した藻場の面積',
          cumulative: true,
          direction: 'up',
          departments: ['環境保全課'],
          source: '藻場モニタリング調査',
          measuredOn: '06-15',
          absent: {
            2022: { reason: 'out-of-scope', comment: '2024年度に始めた取組です。' },
            2023: { reason: 'out-of-scope', comment: '2024年度に始めた取組です。' },
          },
          comments: { 2025: '海水温が高く、移植した海草の一部が枯れました。' },
          series: [{ unit: 'ha', decimals: 1, baseline: null, targets: [6, 12], from: 0, shape: 'behind' }],
        },
      ],
      initiatives: [
        initiative(
          '市の施設の脱炭素化',
          cell(
            '公共施設脱炭素化推進事業/学校施設長寿命化事業',
            '新設と改修時の省エネルギー基準の適用',
            '公用車の電動化',
          ),
        ),
        initiative(
          '家庭と事業所の脱炭素化',
          cell(
            '再生可能エネルギー導入支援事業',
            '太陽光発電設備と蓄電池の共同購入',
            '営農型太陽光発電の導入助成',
          ),
          cell('省エネ家電・住宅断熱化支援事業', '省エネ家電の買替えと窓の断熱改修の助成'),
          cell('脱炭素経営支援事業', '脱炭素に取り組む事業所の認定'),
        ),
        initiative(
          'ごみの減量と資源化',
          cell(
            'ごみ減量・資源化推進事業',
            '生ごみ処理機の購入費の助成',
            only([2026], 'プラスチック資源の分別収集の試行'),
            only([2027, 2028], 'プラスチック資源の分別収集の全市での実施'),
          ),
        ),
        initiative(
          '海と川の保全',
          cell('藻場・干潟再生事業', '海草の移植と食害生物の駆除', '吸収量の認証の取得'),
          cell('海岸・河川環境保全事業', '市民と事業者による一斉清掃'),
        ),
        initiative(
          '緑の保全と暑さへの備え',
          cell('暑熱対策・緑の保全創出事業', '街路樹と公園の木陰の育成', '暑さをしのぐ施設の開放'),
        ),
      ],
    },
  ],
} as const satisfies StrategySpec;
