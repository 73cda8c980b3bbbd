import { cell, initiative, note, only, type StrategySpec, term } from './kinds.ts';

/** 産業と観光: statistics that come years late, tourism that fell in the pandemic and came back. */
export const strategy2 = {
  title: '海と大地の恵みで地域の稼ぐ力を高める',
  direction:
    'ものづくり、農業、漁業、観光が互いに結び付き、市外から稼いだお金が市内を巡る産業構造※１を築きます。新しい事業に踏み出す人と、次の世代へ事業を引き継ぐ人を支えます。',
  terms: [
    term(
      '※１',
      '市内を巡る産業構造',
      '市内の事業者どうしの仕入れや購買が多く、得た収入が市外へ出ていきにくい経済の形。',
    ),
  ],
  indicators: [
    {
      name: '市内総生産',
      direction: 'up',
      departments: ['商工振興課'],
      notes: [
        note('★１', '市内総生産', '名目値。県の推計は、対象の年度が終わってからおよそ２年後に公表される。'),
      ],
      source: '県市町村民経済計算',
      absent: {
        2024: { reason: 'not-published', expected: '2027-03-31', comment: '県の推計の公表を待っています。' },
        2025: { reason: 'not-published', expected: '2028-03-31', comment: '県の推計の公表を待っています。' },
      },
      series: [
        {
          unit: '億円',
          baseline: 4820,
          baselineYear: 2019,
          targets: [5100, 5400],
          shape: 'lagging',
          noise: 0.1,
        },
      ],
    },
    {
      name: '年間観光入込客数',
      direction: 'up',
      departments: ['観光交流課'],
      notes: [
        note('★２', '観光入込客数', '主な観光施設と行事を訪れた人の延べ数。策定時実績値は2019年度の数。'),
      ],
      source: '県入込観光客統計調査',
      provisional: true,
      comments: {
        2022: '行事の中止や縮小が続きました。',
        2025: '港の直売所と花火大会の来場が過去最多になりました。',
      },
      series: [
        { unit: '万人', decimals: 1, baseline: 312.4, baselineYear: 2019, targets: [335, 350], shape: 'dip' },
      ],
    },
    {
      name: '市の支援を受けた創業者の数',
      cumulative: true,
      departments: ['商工振興課'],
      source: '創業支援等事業計画の実績報告',
      series: [{ unit: '人', baseline: 41, targets: [260, 440], shape: 'steady' }],
    },
  ],
  measures: [
    {
      title: '地元企業の成長を支える',
      direction:
        '省力化や脱炭素への投資、人材の育成、販路の開拓に取り組む市内企業を、専門家の助言と資金の両面で支えます。産業団地の整備を進め、働く場を増やします。',
      indicators: [
        {
          name: '市の支援により労働生産性を高めた中小企業の数',
          cumulative: true,
          direction: 'up',
          departments: ['商工振興課'],
          notes: [
            note(
              '★１',
              '労働生産性',
              '従業員１人１時間当たりの付加価値額。支援を受けた翌年度の決算で確かめる。',
            ),
          ],
          source: '補助金実績報告',
          comments: { 2025: '人手不足で計画づくりに着手できない企業が多く、申請が想定を下回りました。' },
          series: [{ unit: '社', baseline: 18, targets: [120, 200], shape: 'lagging' }],
        },
        {
          name: '産業団地の分譲済み面積',
          cumulative: true,
          direction: 'up',
          departments: ['商工振興課'],
          source: '業務統計',
          measuredOn: '03-31',
          comments: { 2025: '髙﨑産業団地の第１期の分譲を始め、３区画の契約が成立しました。' },
          series: [{ unit: 'ha', decimals: 1, baseline: 12.6, targets: [24, 31.5], shape: 'jump' }],
        },
        {
          name: '高校を卒業して就職した人のうち市内に就職した人の割合',
          direction: 'up',
          departments: ['商工振興課'],
          source: '新規高等学校卒業者就職状況調査',
          measuredOn: '06-30',
          comments: {
            2024: '隣の市に大きな工場ができ、市外への就職が増えました。',
            2025: '求人の時期を早め、学校との情報交換の場を設けましたが、策定時を下回っています。',
          },
          series: [{ unit: '％', decimals: 1, baseline: 31.2, targets: [36, 40], shape: 'belowBaseline' }],
        },
      ],
      initiatives: [
        initiative(
          '経営革新と設備投資への支援',
          cell(
            '中小企業経営革新支援事業',
            '経営相談員による企業訪問',
            '省力化設備の導入費の助成',
            '販路開拓に向けた展示会への出展支援',
          ),
        ),
        initiative(
          'デジタル化と脱炭素経営への支援',
          cell('中小企業デジタル化支援事業', 'デジタル専門家の派遣', '受発注や会計のデジタル化の助成'),
          cell(
            '脱炭素経営支援事業',
            '温室効果ガス排出量の算定支援',
            '省エネルギー診断に基づく設備更新の助成',
          ),
        ),
        initiative(
          '創業と事業承継の促進',
          cell('創業支援事業', '創業塾の開催と個別相談', '空き店舗を使った試行出店の支援'),
          cell('事業承継支援事業', '後継者を求める事業者と承継希望者の引合せ'),
        ),
        initiative(
          '企業誘致と産業用地の確保',
          cell(
            '企業誘致推進事業/髙﨑産業団地整備事業',
            '立地企業への奨励金の交付',
            only([2026], '髙﨑産業団地の第２期の用地取得'),
            only([2027, 2028], '髙﨑産業団地の第２期の造成と分譲'),
          ),
        ),
        initiative(
          '多様な人材が働ける職場づくり',
          cell(
            '就労マッチング支援事業',
            '女性と高齢者の再就職相談会の開催',
            '外国人を雇用する企業向けの講座',
          ),
        ),
      ],
    },
    {
      title: '港と農の恵みを生かす',
      direction:
        '農業と漁業を続けられる仕事にするため、担い手を育て、作業の省力化と鳥獣害への備えを進めます。港や直売の場を生かし、市内で捕れ、育ったものの価値を高めます。',
      indicators: [
        {
          name: '新たに農業・漁業に就いた人の数',
          cumulative: true,
          direction: 'up',
          departments: ['農林水産課'],
          notes: [
            note('★１', '新たに農業・漁業に就いた人', '親の経営を継いだ人と、法人に雇われた人を含む。'),
          ],
          source: '業務統計',
          measuredOn: '03-31',
          series: [
            { label: '農業', unit: '人', baseline: 7, targets: [42, 70], shape: 'steady' },
            {
              label: '漁業',
              unit: '人',
              baseline: 2,
              targets: [14, 22],
              shape: 'lagging',
              absent: {
                2023: {
                  reason: 'suppressed',
                  comment: '人数が少なく、個人が分かるおそれがあるため公表しません。',
                },
              },
            },
          ],
        },
        {
          name: '有害鳥獣による農作物の被害額',
          direction: 'down',
          departments: ['農林水産課'],
          source: '野生鳥獣による農作物被害状況調査',
          comments: { 2024: 'イノシシの出没が市街地の近くまで広がりました。' },
          series: [{ unit: '万円', baseline: 842, targets: [600, 400], shape: 'worsening' }],
        },
        {
          name: '港の直売所と朝市の年間売上額',
          direction: 'up',
          departments: ['観光交流課'],
          source: '指定管理者事業報告書',
          comments: { 2023: '不漁で朝市の開催が減りました。' },
          series: [{ unit: '億円', decimals: 2, baseline: 3.85, targets: [4.5, 5], shape: 'noisy' }],
        },
      ],
      initiatives: [
        initiative(
          '農業と漁業の担い手の育成',
          cell(
            '新規就農・就漁者育成事業',
            '研修先の農家と船主の紹介',
            '就農・就漁直後の生活資金の支援',
            '中古の機械や漁具のあっせん',
          ),
        ),
        initiative(
          '先端技術による省力化',
          cell(
            'スマート農業推進事業',
            '水管理と防除の自動化機器の導入助成',
            '施設園芸の省エネルギー化の助成',
          ),
          cell('鳥獣被害防止対策事業', '通信機能付きのわなの導入', '集落ぐるみの柵の設置と見回り'),
        ),
        initiative(
          '港を核としたにぎわいの創出',
          cell(
            '澪川港にぎわい創出事業',
            '朝市と港まつりの開催',
            only([2026, 2027], '直売所の増築と駐車場の拡張'),
            only([2028], '増築した直売所の開業'),
          ),
        ),
        initiative(
          '市内産の食の価値の向上',
          cell(
            '農水産物ブランド化推進事業/学校給食地産地消推進事業',
            '認証制度の運用と販売先の開拓',
            '加工品の開発支援',
          ),
        ),
      ],
    },
    {
      title: '訪れたくなるまちをつくる',
      direction:
        '川と海、町並み、食、祭りを一つながりの体験として磨き、季節を問わず滞在してもらえる観光地をつくります。まちの魅力を市民とともに発信します。',
      indicators: [
        {
          name: '市内の年間宿泊者数',
          departments: ['観光交流課'],
          source: '県入込観光客統計調査',
          provisional: true,
          comments: { 2022: '宿泊施設２軒が休業しました。' },
          series: [
            {
              unit: '万人',
              decimals: 1,
              baseline: 18.6,
              baselineYear: 2019,
              targets: [20.5, 22],
              shape: 'dip',
            },
          ],
        },
        {
          name: '観光客の満足度',
          direction: 'up',
          departments: ['観光交流課'],
          notes: [note('★１', '満足度', '観光施設での聞き取りで、10点を満点として付けられた点の平均。')],
          source: '観光客動態調査',
          measuredOn: '10-15',
          absent: {
            2023: { reason: 'not-measured', comment: '２年に１度の調査です。' },
            2025: { reason: 'not-measured', comment: '２年に１度の調査です。次は2026年度に行います。' },
          },
          series: [
            {
              unit: '点',
              decimals: 1,
              baseline: 7.2,
              baselineYear: 2020,
              targets: [7.8, 8.2],
              shape: 'ahead',
            },
          ],
        },
        {
          name: 'スポーツの大会と合宿の受入回数',
          departments: ['文化スポーツ課'],
          source: '業務統計',
          comments: { 2022: '感染症の影響で、大会の中止が続きました。' },
          series: [{ unit: '回', baseline: 8, targets: [20, 26], shape: 'jump', noise: 0.06 }],
        },
      ],
      initiatives: [
        initiative(
          '滞在を楽しむ観光の推進',
          cell(
            '観光地域づくり推進事業',
            '川舟と町歩きを組み合わせた体験商品の造成',
            '観光案内人の養成',
            '夜の港のライトアップの実施',
          ),
        ),
        initiative(
          '観光の現場のデジタル化',
          cell('観光デジタル活用事業', '多言語の案内と予約の一元化', '人の流れの分析結果の事業者への提供'),
        ),
        initiative(
          '歴史と文化の活用',
          cell('文化財・町並み活用事業', '河岸の蔵の保存修理と公開', only([2028], '町並み資料館の開館')),
        ),
        initiative(
          'スポーツを通じた交流の拡大',
          cell('スポーツ交流推進事業', '海岸のマラソン大会の開催', '合宿の誘致'),
        ),
        initiative(
          'まちの魅力の発信',
          cell('シティプロモーション推進事業', '市民記者による動画と記事の発信'),
          cell('シティプロモーション推進事業/移住定住促進事業', '都市部での催しへの出展'),
        ),
      ],
    },
  ],
} as const satisfies StrategySpec;
