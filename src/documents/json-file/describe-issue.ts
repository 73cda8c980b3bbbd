import type { z } from 'zod';
import type { Text } from '../../core/text/text.ts';

/** What is wrong with a value, and the remedy. `code` is stable. */
export type IssueDescription = { readonly code: IssueCode; readonly message: Text };

export type IssueCode =
  | 'missing'
  | 'wrong-type'
  | 'not-allowed'
  | 'wrong-length'
  | 'out-of-range'
  | 'bad-format'
  | 'bad-key'
  | 'invalid';

/**
 * Says in plain words what the schema found wrong with a value.
 *
 * @example
 * describeIssue(issue, '20％').message.en
 * // 'A number is needed here, but there is the text “20％”. Write the number alone, without unit or quotes …'
 */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): IssueDescription {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? describeMissing(issue.expected) : describeWrongType(issue.expected, value);
    case 'invalid_value':
      return value === undefined ? describeMissing('string') : describeNotAllowed(issue.values, value);
    case 'invalid_union':
      return value === undefined ? describeMissing('string') : describeNotAllowed(optionsOf(issue), value);
    case 'too_small':
    case 'too_big':
      return describeSize(issue);
    case 'invalid_key':
      return {
        code: 'bad-key',
        message: {
          ja: '項目の名前は西暦４桁の年度でなければなりません。例：「2027」。',
          en: 'The name of this field must be a fiscal year of four digits, such as “2027”.',
        },
      };
    case 'invalid_format':
    case 'custom':
      return { code: 'bad-format', message: formats[formatOf(issue)] ?? otherwise(issue.message) };
    default:
      return { code: 'invalid', message: otherwise(issue.message) };
  }
}

/** By the name of the format that a schema asks for. */
const formats: Readonly<Record<string, Text>> = {
  datetime: {
    ja: '日時は時差を付けて書いてください。例：「2026-11-01T09:00:00+09:00」。',
    en: 'Write date and time with the offset from UTC, such as “2026-11-01T09:00:00+09:00”.',
  },
  date: {
    ja: '暦にある日付を「2026-11-01」の形で書いてください。',
    en: 'Write a date that the calendar has, in the form “2026-11-01”.',
  },
  'municipality-code': {
    ja: '全国地方公共団体コードは、検査数字を含む６桁の半角数字で書いてください。検査数字が合っているかも確かめてください。',
    en: 'Write the local government code with six digits, the check digit included, and see that the check digit is right.',
  },
  lines: {
    ja: '行の範囲は［最初の行、最後の行］の順に書いてください。',
    en: 'Write the range of lines as [first, last], in this order.',
  },
  'bands-in-order': {
    ja: '注意の下限（atRisk）は、順調の下限（onTrack）以下で書いてください。',
    en: 'atRisk must not be above onTrack.',
  },
  'indicator-id': {
    ja: '指標の識別子を「k12」のように書いてください。識別子は指標のページのアドレスの終わりにあります。',
    en: 'Write the id of an indicator, such as “k12”. It is the end of the address of the indicator’s page.',
  },
  'element-id': {
    ja: '要素の識別子を「p12」のように書いてください。取込みの提案に出る識別子です。',
    en: 'Write the id of an element, such as “p12”, as the proposal of the loading shows it.',
  },
  'years-in-order': {
    ja: '年度は重なりのないように、古い順に書いてください。',
    en: 'Write the years from the earliest to the latest, each once.',
  },
};

const kinds: Readonly<Record<string, Text>> = {
  string: { ja: '文字列', en: 'a text' },
  number: { ja: '数値', en: 'a number' },
  int: { ja: '整数', en: 'a whole number' },
  boolean: { ja: 'true または false', en: 'true or false' },
  array: { ja: '一覧 [ ]', en: 'a list [ ]' },
  tuple: { ja: '一覧 [ ]', en: 'a list [ ]' },
  object: { ja: '項目の組 { }', en: 'an object { }' },
  record: { ja: '項目の組 { }', en: 'an object { }' },
  null: { ja: 'null', en: 'null' },
};

function describeMissing(expected: string): IssueDescription {
  const kind = kindOf(expected);
  return {
    code: 'missing',
    message: {
      ja: `必要な項目がありません。${kind.ja}を書いてください。`,
      en: `This field is missing. Write ${kind.en} here.`,
    },
  };
}

function describeWrongType(expected: string, value: unknown): IssueDescription {
  const needed = kindOf(expected);
  const found = describeValue(value);
  const figure = expected === 'number' || expected === 'int' ? numberRemedy(value) : { ja: '', en: '' };
  return {
    code: 'wrong-type',
    message: {
      ja: `${needed.ja}が必要ですが、${found.ja}があります。${figure.ja || '値を直してください。'}`,
      en: `${capitalise(needed.en)} is needed here, but there is ${found.en}. ${figure.en || 'Change the value.'}`,
    },
  };
}

function numberRemedy(value: unknown): Text {
  if (typeof value !== 'string') return { ja: '', en: '' };
  return {
    ja: '単位と引用符（"）を除き、半角の数だけを書いてください。印刷どおりの表記は raw に書きます。',
    en: 'Write the number alone, without unit and quotes; what is printed goes into “raw”.',
  };
}

function describeNotAllowed(allowed: readonly unknown[], value: unknown): IssueDescription {
  const found = describeValue(value);
  const list = allowed.map((option) => JSON.stringify(option));
  return {
    code: 'not-allowed',
    message: {
      ja: `${found.ja}は使えません。${list.join('、')} のいずれかを書いてください。`,
      en: `${capitalise(found.en)} is not allowed here. Write one of ${list.join(', ')}.`,
    },
  };
}

function describeSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): IssueDescription {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const [ja, en] = issue.code === 'too_small' ? ['以上', 'at least'] : ['以下', 'at most'];
  if (issue.origin === 'array' || issue.origin === 'string') {
    const counter = issue.origin === 'array' ? { ja: '件', en: 'Entries' } : { ja: '文字', en: 'Characters' };
    return {
      code: 'wrong-length',
      message: {
        ja: `${limit}${counter.ja}${ja}でなければなりません。`,
        en: `${counter.en} needed here: ${en} ${limit}.`,
      },
    };
  }
  return {
    code: 'out-of-range',
    message: { ja: `${limit}${ja}でなければなりません。`, en: `This must be ${en} ${limit}.` },
  };
}

function describeValue(value: unknown): Text {
  if (value === null) return { ja: 'null', en: 'null' };
  if (Array.isArray(value)) return { ja: '一覧 [ ]', en: 'a list [ ]' };
  if (typeof value === 'object') return { ja: '項目の組 { }', en: 'an object { }' };
  const shown = `${value}`.slice(0, 40);
  if (typeof value === 'string') return { ja: `文字列「${shown}」`, en: `the text “${shown}”` };
  return { ja: shown, en: shown };
}

function kindOf(expected: string): Text {
  return kinds[expected] ?? { ja: expected, en: expected };
}

/** A schema's own checks name their format in `params`; those of the library in `format`. */
function formatOf(issue: z.core.$ZodIssueInvalidStringFormat | z.core.$ZodIssueCustom): string {
  if (issue.code === 'invalid_format') return issue.format;
  const format: unknown = issue.params?.['format'];
  return typeof format === 'string' ? format : '';
}

function optionsOf(issue: z.core.$ZodIssueInvalidUnion): readonly unknown[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
}

function otherwise(message: string): Text {
  return { ja: `値が正しくありません（${message}）。`, en: `The value is not valid (${message}).` };
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
