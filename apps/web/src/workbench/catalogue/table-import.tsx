import { useQueryClient } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { type ReactElement, useState } from 'react'
import { api, send, useSending } from '../../api/index.ts'
import { Button, Notice, PlainTable } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import styles from './catalogue.module.css'
import { describePublishedList, ImportFrame, type ImportOutcome } from './import-frame.tsx'
import { WrongCells } from './wrong-cells.tsx'

type Check = components['schemas']['BaseListTableCheck']

const sheetName = '基本目录'

const noWorkbook: ImportOutcome = {
  tone: 'bad',
  title: { zh: '文件不能作为工作簿读取', en: 'This is no workbook' },
  detail: { zh: '请另存为 .xlsx 后重试。', en: 'Save it as .xlsx and try again.' },
}

/** A base list as departments keep it, a spreadsheet: the template, the look at what it would bring, and publishing it. */
export function TableImport({ publisher }: { readonly publisher: string }): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  const { isPending, problem, submit } = useSending()
  const [outcome, setOutcome] = useState<ImportOutcome>()
  const [check, setCheck] = useState<Check>()
  const look = (chosen: File) => {
    setOutcome(undefined)
    setCheck(undefined)
    return submit(null, async () => {
      const rows = await readSheet(chosen)
      if (rows === undefined) setOutcome(noWorkbook)
      else setCheck(await send(api.POST('/api/v1/base-lists/table-checks', { body: { publisher, rows } })))
    })
  }
  const publish = (entries: Check['entries']) =>
    submit(entries, async (key) => {
      const done = await send(
        api.POST('/api/v1/base-lists/import', {
          params: { header: { 'Idempotency-Key': key } },
          body: { publisher, entries: entries as never },
        }),
      )
      setOutcome(describePublishedList({ zh: '基本目录已发布', en: 'The list is published' }, done))
      setCheck(undefined)
      await queries.invalidateQueries()
    })
  return (
    <section className={styles['stack']} aria-labelledby="table-import">
      <h2 id="table-import">{text({ zh: '从表格导入', en: 'Load from a spreadsheet' })}</h2>
      <ImportFrame
        problem={problem}
        outcome={outcome}
        isPending={isPending}
        file={{
          label: { zh: '基本目录表格', en: 'Spreadsheet of the base list' },
          accept: '.xlsx',
          name: { zh: '选择表格（xlsx）……', en: 'Choose a spreadsheet (xlsx) …' },
        }}
        onChoose={(chosen) => void look(chosen)}
        acts={<Button onPress={() => void loadTemplate()}>{text({ zh: '下载模板', en: 'Template' })}</Button>}
      >
        {check === undefined ? null : check.findings.length > 0 ? (
          <WrongCells
            title={{
              zh: `表格有${check.findings.length}处错误，没有发布任何内容`,
              en: `${check.findings.length} errors in the spreadsheet; nothing is published`,
            }}
            cells={check.findings}
          />
        ) : (
          <Preview check={check}>
            <Button look="primary" isPending={isPending} onPress={() => void publish(check.entries)}>
              {text({
                zh: `发布${check.added.length + check.changed.length}项`,
                en: `Publish ${check.added.length + check.changed.length}`,
              })}
            </Button>
          </Preview>
        )}
      </ImportFrame>
    </section>
  )
}

/** What the table would bring, before it is published. */
function Preview({
  check: { added, changed, unchanged, gone },
  children,
}: {
  readonly check: Check
  readonly children: ReactElement
}): ReactElement {
  const text = useText()
  const comma = text({ zh: '、', en: ', ' })
  return (
    <>
      <Notice
        tone="info"
        spoken
        title={{
          zh: `新增${added.length}项，调整${changed.length}项，${unchanged}项没有变化，${gone.length}项不在表中`,
          en: `${added.length} new, ${changed.length} changed, ${unchanged} unchanged, ${gone.length} not in the table`,
        }}
      >
        {gone.length === 0
          ? ''
          : text({
              zh: '不在表中的事项仍然有效，不会因导入而撤回。',
              en: 'What is not in the table stays in force; loading it withdraws nothing.',
            })}
      </Notice>
      {added.length + changed.length + gone.length === 0 ? null : (
        <PlainTable caption={{ zh: '导入预览', en: 'Preview' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '事项', en: 'Entry' })}</th>
              <th scope="col">{text({ zh: '情况', en: 'What happens' })}</th>
              <th scope="col">{text({ zh: '内容', en: 'Changes' })}</th>
            </tr>
          </thead>
          <tbody>
            {added.map((one) => (
              <Row key={one.entry} entry={one} state={{ zh: '新增', en: 'New' }} />
            ))}
            {changed.map((one) => (
              <Row key={one.entry} entry={one} state={{ zh: '调整', en: 'Changed' }}>
                <ul className={styles['words']}>
                  {one.changed.map(({ element, name, local, common }) => (
                    <li key={element}>
                      {text(name)}
                      {text({ zh: '：', en: ': ' })}
                      {local.map(text).join(comma) || '—'} → {common.map(text).join(comma) || '—'}
                    </li>
                  ))}
                  {one.levels ? <li>{text({ zh: '行使层级', en: 'Levels' })}</li> : null}
                  {one.claimants ? <li>{text({ zh: '认领单位', en: 'Claimants' })}</li> : null}
                </ul>
              </Row>
            ))}
            {gone.map((one) => (
              <Row key={one.entry} entry={one} state={{ zh: '不在表中', en: 'Not in the table' }} />
            ))}
          </tbody>
        </PlainTable>
      )}
      {added.length + changed.length === 0 ? null : <div>{children}</div>}
    </>
  )
}

function Row({
  entry,
  state,
  children,
}: {
  readonly entry: Check['added'][number]
  readonly state: { zh: string; en: string }
  readonly children?: ReactElement
}): ReactElement {
  const text = useText()
  return (
    <tr>
      <td>
        {text(entry.name)}
        <div className={styles['soft']}>{entry.code}</div>
      </td>
      <td>{text(state)}</td>
      <td>{children}</td>
    </tr>
  )
}

/** The sheet of the list as text; undefined where the file is no workbook. */
async function readSheet(file: File): Promise<string[][] | undefined> {
  const { readExchangeFile } = await import('../items/exchange/exchange-file.ts')
  const sheets = await readExchangeFile(file).catch(() => undefined)
  const sheet = sheets?.find(({ name }) => name === sheetName) ?? sheets?.[0]
  return sheet?.rows.map((row) =>
    row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))),
  )
}

async function loadTemplate(): Promise<void> {
  const { saveEntryTemplate } = await import('./entry-template.ts')
  await saveEntryTemplate(sheetName)
}
