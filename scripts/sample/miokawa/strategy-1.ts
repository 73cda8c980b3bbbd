import { cell, initiative, note, only, type StrategySpec, term } from './kinds.ts';

/** こどもと若者: falling births, a net outflow that shrinks, waiting children down to none. */
export const strategy1 = {
  title: 'こどもと若者が未来をひらく',
  direction:
    '安心してこどもを産み育てられる環境と、一人一人に合った学びの場を整えます。まちに関わりたい若者の挑戦を後押しし、進学や就職で離れた人にも選ばれるまちを目指します。',
  indicators: [
    {
      name: '合計特殊出生率',
      direction: 'up',
      departments: ['こども政策課'],
      notes: [
        note(
          '★１',
          '合計特殊出生率',
          '15歳から49歳までの女性の年齢別の出生率を足し合わせた値。人口の少ない市では年による振れが大きい。',
        ),
      ],
      source: '県衛生統計年報',
      absent: {
        2025: {
          reason: 'not-published',
          expected: '2026-12-25',
          comment: '県の統計の公表を待っています。',
        },
      },
      comments: { 2024: '婚姻の件数が減り、出生数が５年続けて前の年を下回りました。' },
      series: [
        { unit: null, decimals: 2, baseline: 1.34, targets: [1.4, 1.5], shape: 'worsening', noise: 0.08 },
      ],
    },
    {
      name: '15歳から39歳までの社会増減',
      direction: 'up',
      departments: ['シティプロモーション課'],
      notes: [
        note('★２', '社会増減', '１年間の転入者数から転出者数を引いた数。△は転出が上回ったことを示す。'),
      ],
      source: '住民基本台帳人口移動報告',
      provisional: true,
      comments: { 2025: '就職による転出が減り、転出が上回る幅は策定時の半分近くになりました。' },
      series: [{ unit: '人', baseline: -286, targets: [-120, 0], shape: 'steady', noise: 0.06 }],
    },
    {
      name: '自分にはよいところがあると答えた児童・生徒の割合',
      direction: 'up',
      departments: ['学校教育課'],
      source: '全国学力・学習状況調査',
      measuredOn: '04-18',
      series: [
        { label: '小学校', unit: '％', decimals: 1, baseline: 77.6, targets: [83, 86], shape: 'ahead' },
        {
          label: '中学校',
          unit: '％',
          decimals: 1,
          baseline: 75.1,
          targets: [81, 84],
          shape: 'lagging',
          comments: { 2025: '中学校では伸びが鈍く、３年生で策定時を下回る学校があります。' },
        },
      ],
    },
  ],
  measures: [
    {
      title: '安心して産み育てられる環境を整える',
      direction:
        '妊娠前から子育て期まで、同じ窓口で途切れなく相談※１を受けられる体制をつくります。あわせて、保育の受け皿と担い手を確保し、家計の負担を軽くします。',
      terms: [
        term(
          '※１',
          '途切れなく相談',
          '担当の保健師や相談員が、妊娠の届出から就学まで続けて家庭に関わること。',
        ),
      ],
      indicators: [
        {
          name: '保育所等の待機児童数',
          direction: 'down',
          departments: ['保育課'],
          source: '保育所等利用待機児童数調査',
          measuredOn: '04-01',
          series: [{ unit: '人', baseline: 14, targets: [0, 0], shape: 'metEarly', noise: 0 }],
        },
        {
          name: '保育の利用申込者数に対する定員の割合',
          direction: 'up',
          departments: ['保育課'],
          source: '業務統計',
          measuredOn: '04-01',
          comments: { 2025: '申込者が減り、全体では定員に空きが出ています。地区による差は残ります。' },
          series: [{ unit: '％', decimals: 1, baseline: 97.2, targets: [100, 100], shape: 'overshoot' }],
        },
        {
          name: '産後ケアの延べ利用者数',
          direction: 'up',
          departments: ['こども家庭センター'],
          source: '業務統計',
          comments: { 2024: '利用料の減免を広げたところ、利用が大きく伸びました。' },
          series: [{ unit: '人', baseline: 86, targets: [240, 320], shape: 'overshoot' }],
        },
        {
          name: '３歳児健康診査の受診率',
          direction: 'keep',
          departments: ['こども家庭センター'],
          source: '地域保健・健康増進事業報告',
          provisional: true,
          series: [
            {
              unit: '％',
              decimals: 1,
              baseline: 97.4,
              targets: ['>=baseline', '>=baseline'],
              shape: 'flat',
              to: 99.4,
              noise: 0.2,
            },
          ],
        },
      ],
      initiatives: [
        initiative(
          '妊娠期から子育て期までの一貫した相談支援',
          cell(
            'こども家庭センター運営事業/母子保健事業',
            '全ての妊婦との面談とサポートプランの作成',
            '生後４か月までの全戸訪問',
            'こども家庭センターの相談員の増員',
          ),
          cell(
            '産後ケア事業',
            '宿泊型、通所型、訪問型の産後ケアの提供',
            only([2026], '土曜・日曜の通所型の試行'),
            only([2027, 2028], '土曜・日曜の通所型の本格実施'),
          ),
        ),
        initiative(
          '保育の受け皿と担い手の確保',
          cell(
            '民間保育施設整備支援事業',
            '定員を増やす民間保育施設への改修費の助成',
            '小規模保育施設の開設支援',
          ),
          cell(
            '保育人材確保事業',
            '市内で就職する保育士への就労支援金の支給',
            '潜在保育士の復職研修',
            '保育補助者を置く施設への助成',
          ),
        ),
        initiative(
          '多様な働き方に応じた預かりの充実',
          cell(
            '一時預かり・病児保育事業',
            '病児・病後児保育の実施',
            '一時預かりの空き枠のオンライン予約',
            only([2027, 2028], '駅前送迎保育ステーションの運営'),
          ),
        ),
        initiative(
          '子育てに係る経済的負担の軽減',
          cell('こども医療費助成事業', '18歳までの医療費の助成'),
          cell('母子保健事業', '不妊・不育の検査費と治療費の助成'),
        ),
        initiative(
          '保育と子育て情報のデジタル化',
          cell(
            '公立保育所運営事業/子育て応援アプリ運営事業',
            '登降園の記録と保護者への連絡の電子化',
            '健診や予防接種の案内の個別配信',
          ),
        ),
      ],
    },
    {
      title: '学びの力と居場所を広げる',
      direction:
        '自分で問いを立て、仲間と考える授業を広げます。学校に通いづらいこどもや支えの要るこどもにも、学びと人とのつながりを届け、放課後を過ごせる場を地域とともに増やします。',
      indicators: [
        {
          name: '不登校の児童・生徒のうち学校内外で相談や支援を受けている割合',
          direction: 'up',
          departments: ['教育センター'],
          source: '児童生徒の問題行動・不登校等生徒指導上の諸課題に関する調査',
          absent: { 2025: { reason: 'not-published', expected: '2026-11-30' } },
          series: [{ unit: '％', decimals: 1, baseline: 58.4, targets: [75, 90], shape: 'ahead' }],
        },
        {
          name: '授業でデジタル機器をほぼ毎日使うと答えた児童・生徒の割合',
          departments: ['教育センター'],
          notes: [
            note(
              '★１',
              'デジタル機器',
              '１人１台配られた学習用の端末のこと。大型提示装置だけを使う授業は含まない。',
            ),
          ],
          source: '全国学力・学習状況調査',
          measuredOn: '04-18',
          comments: { 2025: '端末を入れ替え、持ち帰りを全校で始めました。' },
          series: [
            { label: '小学校', unit: '％', decimals: 1, baseline: 22.8, targets: [80, 90], shape: 'jump' },
            { label: '中学校', unit: '％', decimals: 1, baseline: 18.5, targets: [80, 90], shape: 'jump' },
          ],
        },
        {
          name: '放課後のこどもの居場所の設置箇所数',
          cumulative: true,
          direction: 'up',
          departments: ['社会教育課'],
          source: '業務統計',
          measuredOn: '03-31',
          series: [{ unit: '箇所', baseline: 6, targets: [14, 18], shape: 'steady', noise: 0 }],
        },
      ],
      initiatives: [
        initiative(
          '一人一人に合った学びと協働的な学びの推進',
          cell(
            '学びのデジタル基盤整備事業',
            '学習用端末と校内通信環境の更新',
            '教職員向けの授業づくり研修',
            only([2026], '学習の記録を生かす仕組みの実証'),
            only([2027, 2028], '学習の記録を生かす仕組みの全校展開'),
          ),
        ),
        initiative(
          '不登校や悩みを抱えるこどもへの支援',
          cell(
            '教育相談・校内支援充実事業',
            '全中学校への校内支援教室の設置',
            'スクールカウンセラーとスクールソーシャルワーカーの配置',
            '仮想空間を使った学びの場の提供',
          ),
          cell('特別支援教育充実事業', '支援員と看護職員の学校への配置'),
        ),
        initiative(
          '地域とともにある学校づくり',
          cell('コミュニティ・スクール推進事業', '学校運営協議会と地域学校協働活動の一体的な推進'),
          cell('部活動地域展開事業', '休日の部活動の地域クラブへの移行', '指導者の登録制度の運用と研修'),
        ),
        initiative(
          '放課後や休日の居場所づくり',
          cell(
            '放課後こども教室事業',
            '小学校の余裕教室を使った放課後教室の開設',
            '中高生が夜まで過ごせる自習室の開放',
          ),
        ),
        initiative(
          '安全で快適な学校環境の整備',
          cell(
            '学校施設長寿命化事業',
            '校舎と体育館の長寿命化改修',
            '体育館への空調設備の設置',
            '照明のＬＥＤ化',
          ),
          cell('学校給食地産地消推進事業', '市内産の野菜や魚を使う献立の日の実施'),
        ),
      ],
    },
    {
      title: '若者の挑戦と定住を後押しする',
      direction:
        '高校生や大学生、働き始めた世代がまちの課題に取り組む機会をつくり、地元で働き暮らす選択肢を見えるようにします。移住を考える人には、住まいと仕事の相談を一つの窓口で受けます。',
      indicators: [
        {
          name: '若者が提案し実施した地域プロジェクトの件数',
          cumulative: true,
          direction: 'up',
          departments: ['若者支援課'],
          source: '業務統計',
          absent: { 2022: { reason: 'out-of-scope', comment: '2023年度に始めた事業です。' } },
          series: [{ unit: '件', baseline: null, targets: [30, 60], from: 0, shape: 'ahead' }],
        },
        {
          name: '奨学金返還支援の利用者数',
          cumulative: true,
          departments: ['若者支援課'],
          source: '業務統計',
          series: [{ unit: '人', baseline: 12, targets: [120, 220], shape: 'ahead' }],
        },
        {
          name: '市の移住相談を経て転入した世帯の数',
          cumulative: true,
          direction: 'up',
          departments: ['シティプロモーション課'],
          notes: [note('★１', '移住相談', '窓口、電話、オンライン、都市部での相談会で受けた相談のこと。')],
          source: '業務統計',
          series: [{ unit: '世帯', baseline: 21, targets: [150, 270], shape: 'overshoot' }],
        },
      ],
      initiatives: [
        initiative(
          '若者がまちづくりに参画する機会の創出',
          cell(
            '若者まちづくり挑戦事業',
            '若者会議の開催と提案の事業化',
            '高校生の探究学習への職員の派遣',
            'まちなかの交流拠点の運営',
          ),
        ),
        initiative(
          '地元で働く選択の後押し',
          cell('奨学金返還支援事業', '市内で働く若者への奨学金返還の支援'),
          cell('就労マッチング支援事業', '合同企業説明会の開催', '高校生と保護者の企業見学会'),
        ),
        initiative(
          '困難を抱える若者への伴走支援',
          cell(
            '子ども・若者総合相談事業（①就学前～③就労期）',
            '進学や就職の節目をまたぐ相談の引継ぎ',
            '就労体験先の開拓',
          ),
        ),
        initiative(
          '移住と定住の促進',
          cell('移住定住促進事業', '移住相談窓口の運営とお試し住宅の提供', '子育て世帯の住宅取得費の助成'),
          cell('空き家利活用推進事業', '空き家バンクの運営と改修費の助成'),
        ),
      ],
    },
  ],
} as const satisfies StrategySpec;
