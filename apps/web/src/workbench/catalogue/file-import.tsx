import { useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { api, send, useSending } from '../../api/index.ts'
import { useText } from '../../language/index.ts'
import styles from './catalogue.module.css'
import { describePublishedList, ImportFrame, type ImportOutcome } from './import-frame.tsx'

const noList: ImportOutcome = {
  tone: 'bad',
  title: { zh: '这不是基本目录文件', en: 'This is no base list' },
  detail: {
    zh: '文件应为 YAML，写明 baseList（发布单位）和 entries（事项）。',
    en: 'It must be YAML with baseList (the publisher) and entries.',
  },
}

/** Publishes the entries of a file: a base list as YAML. */
export function FileImport(): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  const { isPending, problem, submit } = useSending()
  const [outcome, setOutcome] = useState<ImportOutcome>()
  const load = async (chosen: File) => {
    setOutcome(undefined)
    const source = await chosen.text()
    await submit(source, async (key) => {
      const { parse } = await import('yaml')
      const list = readList(source, parse)
      if (list === undefined) {
        setOutcome(noList)
        return
      }
      const done = await send(
        api.POST('/api/v1/base-lists/import', {
          params: { header: { 'Idempotency-Key': key } },
          body: { publisher: list.baseList, entries: list.entries as never },
        }),
      )
      setOutcome(describePublishedList({ zh: '已导入', en: 'Loaded' }, done))
      await queries.invalidateQueries()
    })
  }
  return (
    <section className={styles['stack']} aria-labelledby="import">
      <h2 id="import">{text({ zh: '从定义文件导入', en: 'Load from a definition file' })}</h2>
      <ImportFrame
        problem={problem}
        outcome={outcome}
        isPending={isPending}
        file={{
          label: { zh: '要导入的基本目录', en: 'Base list to load' },
          accept: '.yaml,.yml',
          name: { zh: '选择文件……', en: 'Choose a file …' },
        }}
        onChoose={(chosen) => void load(chosen)}
      />
    </section>
  )
}

function readList(
  source: string,
  parse: (text: string) => unknown,
): { readonly baseList: string; readonly entries: readonly unknown[] } | undefined {
  let value: unknown
  try {
    value = parse(source)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { baseList, entries } = value as { baseList?: unknown; entries?: unknown }
  return typeof baseList === 'string' && Array.isArray(entries) ? { baseList, entries } : undefined
}
