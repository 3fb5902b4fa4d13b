import type { Bilingual } from '@tongban/domain'
import { isRecord, type Path } from '../source/definition-source.ts'

type ReadValue =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: Bilingual }

/** A column of an exchange table: its field name, its Chinese name, and how a value is written and read. */
export interface ExchangeColumn {
  readonly field: string
  readonly name: string
  readonly path: Path
  readonly write: (value: unknown) => string
  /** An empty text is no value. */
  readonly read: (text: string) => ReadValue
}

const absent: ReadValue = { ok: true, value: undefined }
const listSign = '；'

/** The Chinese of a text. */
export function readZh(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return isRecord(value) && typeof value['zh'] === 'string' ? value['zh'] : undefined
}

export function textColumn(field: string, name: string, path: Path): ExchangeColumn {
  return {
    field,
    name,
    path,
    write: (value) => readZh(value) ?? '',
    read: (text) => (text === '' ? absent : { ok: true, value: text }),
  }
}

/** Several texts in one cell, divided by semicolons. */
export function listColumn(field: string, name: string, path: Path): ExchangeColumn {
  return {
    field,
    name,
    path,
    write: (value) => (Array.isArray(value) ? value.map(String).join(listSign) : ''),
    read: (text) => {
      const parts = text
        .split(/[；;\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
      return parts.length === 0 ? absent : { ok: true, value: parts }
    },
  }
}

export function numberColumn(field: string, name: string, path: Path): ExchangeColumn {
  return {
    field,
    name,
    path,
    write: (value) => (typeof value === 'number' ? String(value) : ''),
    read: (text) => {
      if (text === '') return absent
      if (/^\d{1,4}$/.test(text)) return { ok: true, value: Number(text) }
      return {
        ok: false,
        error: { zh: `“${text}”不是整数，请填写数字。`, en: `"${text}" is no whole number.` },
      }
    },
  }
}

/** A day: `2027-01-04`. */
export function datesOf(field: string, name: string, path: Path): ExchangeColumn[] {
  return [
    {
      ...textColumn(field, name, path),
      read: (text) => {
        if (text === '') return absent
        if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)))
          return { ok: true, value: text }
        return {
          ok: false,
          error: {
            zh: `“${text}”不是日期，请写成2027-01-04的形式。`,
            en: `"${text}" is no day; write it as 2027-01-04.`,
          },
        }
      },
    },
  ]
}

/**
 * Code words as their codes in the national code tables.
 *
 * @param usual what stands where nothing is written; `several` for lists of codes
 */
export function codeColumn(
  field: string,
  name: string,
  path: Path,
  codes: Readonly<Record<string, string>>,
  usual?: string,
): ExchangeColumn {
  const words = new Map(Object.entries(codes).map(([word, code]) => [code, word]))
  const known = [...words.keys()].join('、')
  const readOne = (text: string): ReadValue => {
    // Programmes for tables take the leading zero for nothing.
    const word = words.get(text) ?? words.get(text.padStart(2, '0'))
    if (word !== undefined) return { ok: true, value: word }
    return {
      ok: false,
      error: {
        zh: `代码“${text}”不在代码表中，可用：${known}。`,
        en: `There is no code "${text}"; use one of ${known}.`,
      },
    }
  }
  const isSeveral = usual === 'several'
  return {
    field,
    name,
    path,
    write: (value) => {
      if (isSeveral)
        return Array.isArray(value) ? value.map((word) => codes[String(word)] ?? String(word)).join(',') : ''
      const word = value === undefined ? usual : String(value)
      return word === undefined ? '' : (codes[word] ?? word)
    },
    read: (text) => {
      if (text === '') return absent
      if (!isSeveral) return readOne(text)
      const read = text.split(/[,，]/).map((part) => readOne(part.trim()))
      const wrong = read.find((one) => !one.ok)
      return wrong ?? { ok: true, value: read.map((one) => (one.ok ? one.value : undefined)) }
    },
  }
}
