/** The columns of a table of actuals. */
export const actualsColumns = [
  'id',
  'name',
  'part',
  'unit',
  'year',
  'value',
  'status',
  'cumulative',
  'source',
  'comment',
  'measured_at',
  'expected',
] as const;

/** What offices call them, as a header reads when it is made half-width and lower case. */
export const actualsAliases: Readonly<Record<string, string>> = {
  series: 'part',
  指標id: 'id',
  識別子: 'id',
  指標: 'name',
  指標名: 'name',
  名称: 'name',
  内訳: 'part',
  区分: 'part',
  単位: 'unit',
  年度: 'year',
  値: 'value',
  実績: 'value',
  実績値: 'value',
  状態: 'status',
  累計: 'cumulative',
  出典: 'source',
  備考: 'comment',
  説明: 'comment',
  測定日: 'measured_at',
  公表予定: 'expected',
  公表予定日: 'expected',
};

/** Columns of the table of `assess` that the plan itself answers: passed over without a word. */
export const answeredByPlan =
  /^(?:direction|kind|base_(?:year|value)|target_(?:year|value)(?:_\d+)?|limit|lower_bound|upper_bound)$/;
