import { type ColumnText, sayColumn } from './say-column.ts';

/** Whose row it is and of which publication. */
export const cityColumns = {
  municipality_code: sayColumn(
    '全国地方公共団体コード',
    'Local government code',
    '総務省の全国地方公共団体コード。6桁で、最後の桁は検査数字です。',
    'The local government code of the Ministry of Internal Affairs: six digits, the last one a check digit.',
  ),
  standard_area_code: sayColumn(
    '標準地域コード',
    'Standard area code',
    '統計に用いる標準地域コード（5桁）。e-Statなどの統計と結び付けられます。',
    'The five-digit standard area code of official statistics, for joining with e-Stat.',
  ),
  municipality_name: sayColumn(
    '市区町村名',
    'Municipality',
    '市区町村の名称です。',
    'The name of the municipality.',
  ),
  publication_no: sayColumn(
    '公表の号',
    'Publication number',
    'この行が載った公表の号。号が進むと、訂正された値もその号の値になります。',
    'The publication that this row is from; a later one may correct values.',
  ),
} as const satisfies Record<string, ColumnText>;
