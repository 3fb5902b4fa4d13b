import { readText } from '@tongban/domain'
import { type ReactElement, useState } from 'react'
import { Button, Dialog, FileButton, Notice, useAnnounce } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { type Editor, useEditor } from '../editor/editor-state.ts'
import { saveFile } from '../../../device/save-file.ts'
import styles from '../items.module.css'
import { isDefinitionFile, readDefinitionFile } from '../read-definition-file.ts'
import { isRecord, valueAt } from '../source/definition-source.ts'
import type { ExchangeProblem } from './exchange-tables.ts'

const workbookBytesMaximum = 5_000_000
const problemsShown = 30

type Outcome =
  | { readonly kind: 'problems'; readonly problems: readonly ExchangeProblem[] }
  | { readonly kind: 'refused'; readonly message: { zh: string; en: string } }

/** The definition as a file and as exchange tables, out and in. */
export function ExchangeMenu(): ReactElement {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{text({ zh: '导入导出……', en: 'Import, export …' })}</Button>
      {isOpen ? <ExchangeDialog onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function ExchangeDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const editor = useEditor()
  const text = useText()
  const announce = useAnnounce()
  const [outcome, setOutcome] = useState<Outcome>()
  const item = String(editor.at(['item']) ?? 'item')

  const exportTables = async () => {
    const [{ writeExchange }, { writeExchangeFile }] = await Promise.all([
      import('./exchange-tables.ts'),
      import('./exchange-file.ts'),
    ])
    const workbook = await writeExchangeFile(writeExchange(editor.value, editor.names))
    saveFile(`${item}.xlsx`, workbook.type, workbook)
  }
  const importFile = async (file: File) => {
    const read = isDefinitionFile(file) ? await readDefinitionFile(file) : await readWorkbook(file, editor)
    if (typeof read === 'string') {
      editor.change(() => read)
      announce({ zh: '已导入，可以撤销。', en: 'Imported; it can be undone.' })
      onClose()
    } else setOutcome(read)
  }

  return (
    <Dialog
      title={{ zh: '导入与导出', en: 'Import and export' }}
      open
      onClose={onClose}
      actions={<Button onPress={onClose}>{text({ zh: '关闭', en: 'Close' })}</Button>}
    >
      <section className={styles['choice']}>
        <h3>{text({ zh: '导出', en: 'Export' })}</h3>
        <Button onPress={() => saveFile(`${item}.yaml`, 'text/yaml', editor.source)}>
          {text({ zh: '定义文件（YAML）', en: 'Definition file (YAML)' })}
        </Button>
        <Button onPress={() => void exportTables()} isDisabled={!editor.isReadable}>
          {text({ zh: '实施清单交换表（xlsx）', en: 'Exchange tables (xlsx)' })}
        </Button>
      </section>
      <section className={styles['choice']}>
        <h3>{text({ zh: '导入', en: 'Import' })}</h3>
        <p className={styles['soft']}>
          {text({
            zh: '定义文件（.yaml）将替换全部内容；交换表（.xlsx）只修改表中的栏目，情形、表单和流程保持不变。',
            en: 'A definition file (.yaml) takes the place of everything; exchange tables (.xlsx) change only what they hold.',
          })}
        </p>
        <FileButton
          label={{ zh: '要导入的文件', en: 'File to import' }}
          accept=".yaml,.yml,.xlsx"
          isDisabled={!editor.isReadable}
          onChoose={(file) => {
            setOutcome(undefined)
            void importFile(file)
          }}
        >
          {text({ zh: '选择文件……', en: 'Choose a file …' })}
        </FileButton>
        {outcome === undefined ? null : <OutcomeNotice outcome={outcome} />}
      </section>
    </Dialog>
  )
}

function OutcomeNotice({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const text = useText()
  if (outcome.kind === 'refused') return <Notice tone="bad" spoken title={outcome.message} />
  return (
    <Notice
      tone="bad"
      spoken
      title={{
        zh: `表中有${outcome.problems.length}处错误，没有导入任何内容`,
        en: `${outcome.problems.length} errors in the tables; nothing was imported`,
      }}
    >
      <ul>
        {outcome.problems.slice(0, problemsShown).map((problem) => (
          <li key={`${problem.table} ${problem.row} ${problem.column}`}>
            {text({
              zh: `工作表“${problem.table}”第${problem.row}行${problem.column === '' ? '' : `“${problem.column}”列`}：${problem.message.zh}`,
              en: `Sheet "${problem.table}", row ${problem.row}${problem.column === '' ? '' : `, column "${problem.column}"`}: ${problem.message.en}`,
            })}
          </li>
        ))}
      </ul>
      {outcome.problems.length <= problemsShown ? null : (
        <p>
          {text({
            zh: `此处只列出前${problemsShown}处，请改正后再次导入。`,
            en: `These are the first ${problemsShown}; correct them and import again.`,
          })}
        </p>
      )}
    </Notice>
  )
}

function listMaterials(definition: unknown): Set<unknown> {
  const materials = valueAt(definition, ['materials'])
  return new Set(
    Array.isArray(materials)
      ? materials.map((entry: unknown) => (isRecord(entry) ? entry['material'] : entry))
      : [],
  )
}

/** The definition file with what the workbook says, or why nothing was taken over. */
async function readWorkbook(file: File, editor: Editor): Promise<string | Outcome> {
  const refused = (zh: string, en: string): Outcome => ({ kind: 'refused', message: { zh, en } })
  if (file.size === 0 || file.size > workbookBytesMaximum) {
    return refused(
      '文件为空或者超过5 MB，请检查是否选错。',
      'The file is empty or larger than 5 MB; choose another.',
    )
  }
  const [{ applyExchange }, { readExchangeFile }] = await Promise.all([
    import('./exchange-tables.ts'),
    import('./exchange-file.ts'),
  ])
  let tables: Awaited<ReturnType<typeof readExchangeFile>>
  try {
    tables = await readExchangeFile(file)
  } catch {
    return refused(
      '文件不是可以读取的 xlsx 表格，请选择 .yaml 定义文件或者 .xlsx 交换表。',
      'The file is no workbook that can be read; choose a .yaml definition or .xlsx tables.',
    )
  }
  const taken = listMaterials(editor.value)
  // Of materials with the same name the one that the item names already is meant.
  const ids = new Map(
    Object.entries(editor.registries.materials)
      .toSorted(([left], [right]) => Number(taken.has(left)) - Number(taken.has(right)))
      .map(([id, { name }]) => [readText(name).zh, id]),
  )
  const { source, problems } = applyExchange(editor.source, editor.value, tables, {
    names: editor.names,
    findMaterial: (name) => ids.get(name),
  })
  return problems.length > 0 ? { kind: 'problems', problems } : source
}
