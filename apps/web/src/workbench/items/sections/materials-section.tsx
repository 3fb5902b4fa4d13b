import { type ReactElement, useState } from 'react'
import { Button, Checkbox, Tag } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { fieldId, findError, useEditor } from '../editor/editor-state.ts'
import { ConditionValue } from '../fields/condition-value.tsx'
import { EntryList } from '../fields/entry-list.tsx'
import styles from '../fields/fields.module.css'
import {
  BasesValue,
  ChoiceValue,
  NumberValue,
  TextValue,
  WordValue,
  YesNoValue,
} from '../fields/value-fields.tsx'
import { insertAt, isRecord, type Path, valueAt } from '../source/definition-source.ts'
import { CommitmentsFields, listCommitments } from './commitments-fields.tsx'
import { RegistryDialog } from './registry-dialog.tsx'

/** The id of a demand, whichever way it is written. */
function readMaterial(entry: unknown): string {
  if (typeof entry === 'string') return entry
  const id = valueAt(entry, ['material'])
  return typeof id === 'string' ? id : ''
}

/** What must be supplied, from the registry of materials, each with when, how and until when. */
export function MaterialsSection(): ReactElement {
  const editor = useEditor()
  const text = useText()
  const [isAdding, setAdding] = useState(false)
  const value = editor.at(['materials'])
  const taken = Array.isArray(value) ? value.map(readMaterial) : []
  return (
    <div className={styles['stack']}>
      <EntryList
        path={['materials']}
        entryName={{ zh: '材料', en: 'material' }}
        renderTitle={(entry) => <MaterialTitle entry={entry} />}
        empty={{ zh: '没有材料。', en: 'No materials.' }}
      >
        {(path, entry) => <MaterialFields path={path} entry={entry} />}
      </EntryList>
      <div>
        <Button size="small" onPress={() => setAdding(true)} isDisabled={!editor.isReadable}>
          {text({ zh: '从材料目录添加', en: 'Add from the registry' })}
        </Button>
      </div>
      {isAdding ? (
        <RegistryDialog
          kind="materials"
          title={{ zh: '添加材料', en: 'Add materials' }}
          taken={taken}
          onTake={(id) => editor.change((source) => insertAt(source, ['materials'], id))}
          onClose={() => setAdding(false)}
        />
      ) : null}
      <CommitmentsFields />
    </div>
  )
}

function MaterialTitle({ entry }: { readonly entry: unknown }): ReactElement {
  const { names, registries } = useEditor()
  const text = useText()
  const id = readMaterial(entry)
  const material = Object.hasOwn(registries.materials, id) ? registries.materials[id] : undefined
  return (
    <>
      {text(names.find('materials', id) ?? id)} <span className={styles['soft']}>{id}</span>{' '}
      {material?.metBy === undefined ? null : (
        <Tag tone="good">{text({ zh: '证照调用', en: 'Fetched' })}</Tag>
      )}{' '}
      {valueAt(entry, ['when']) === undefined ? null : (
        <Tag tone="info">{text({ zh: '按情形', en: 'By situation' })}</Tag>
      )}{' '}
      {valueAt(entry, ['tolerant']) === undefined ? null : (
        <Tag tone="warn">{text({ zh: '容缺', en: 'Tolerated' })}</Tag>
      )}
    </>
  )
}

function MaterialFields({ path, entry }: { readonly path: Path; readonly entry: unknown }): ReactElement {
  const editor = useEditor()
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  const hasError = editor.findings.some(({ pointer }) => pointer.startsWith(`/materials/${String(path[1])}/`))
  if (!isOpen && !hasError) {
    return (
      <div>
        <Button size="small" look="quiet" onPress={() => setOpen(true)}>
          {text({ zh: '设置情形、标准、容缺……', en: 'When, standard, tolerance …' })}
        </Button>
      </div>
    )
  }
  if (!isRecord(entry)) {
    return (
      <div className={styles['soft']}>
        {text({ zh: '按通常要求：必要，复印件一份。', en: 'As usual: required, one copy.' })}{' '}
        <Button
          size="small"
          look="quiet"
          isDisabled={!editor.isReadable}
          onPress={() => editor.set(path, { material: readMaterial(entry), required: true })}
        >
          {text({ zh: '单独设置', en: 'Set it apart' })}
        </Button>
      </div>
    )
  }
  const isTolerant = isRecord(entry['tolerant'])
  const commitments = listCommitments(editor.value)
  return (
    <>
      <div className={styles['grid']}>
        <ChoiceValue path={[...path, 'original']} usual="copy" />
        <NumberValue path={[...path, 'copies']} required={false} />
        <ChoiceValue
          path={[...path, 'of']}
          required={false}
          help={{
            zh: '申请人本人的材料不用填写；他人的材料不能用申请人自己的办理结果代替。',
            en: 'Left empty for the applicant’s own; what is of somebody else is not met by the applicant’s own results.',
          }}
        />
        <ChoiceValue
          path={[...path, 'commitment']}
          required={false}
          choices={commitments.map((id) => ({ value: id, label: id }))}
          help={
            commitments.length === 0
              ? { zh: '请先在本页末尾添加告知承诺书。', en: 'Add the text of the promise below first.' }
              : undefined
          }
        />
      </div>
      <YesNoValue path={[...path, 'required']} usual />
      <ConditionValue path={[...path, 'when']} />
      <TextValue path={[...path, 'standard']} required={false} long />
      <BasesValue path={[...path, 'basis']} required={false} />
      <div className={styles['grid']}>
        {(['blankForm', 'sample'] as const).map((paper) => (
          <WordValue
            key={paper}
            path={[...path, paper]}
            required={false}
            charactersMaximum={500}
            placeholder="https://…"
            help={{
              zh: '与材料目录中的不同时填写：https:// 开头的网址，或者本站地址 /files/……',
              en: 'Where it differs from the registry: https://…, or an address on this site, /files/….',
            }}
          />
        ))}
      </div>
      <div id={fieldId([...path, 'tolerant'])} tabIndex={-1}>
        <Checkbox
          checked={isTolerant}
          onChange={(on) =>
            editor.set([...path, 'tolerant'], on ? { days: 10, onMiss: 'return' } : undefined)
          }
        >
          {text({ zh: '可以容缺受理', en: 'May be supplied later' })}
        </Checkbox>
        <ErrorText path={[...path, 'tolerant']} />
      </div>
      {isTolerant ? (
        <>
          <div className={styles['grid']}>
            <NumberValue path={[...path, 'tolerant', 'days']} />
            <ChoiceValue path={[...path, 'tolerant', 'onMiss']} />
            <NumberValue
              path={[...path, 'tolerant', 'remindDays']}
              required={false}
              help={{ zh: '不填写的，按系统统一设置提醒。', en: 'Left empty, as the installation is set.' }}
            />
          </div>
          <YesNoValue path={[...path, 'tolerant', 'creditRecord']} usual={false} />
        </>
      ) : null}
    </>
  )
}

function ErrorText({ path }: { readonly path: Path }): ReactElement | null {
  const { findings } = useEditor()
  const text = useText()
  const error = findError(findings, path)
  return error === undefined ? null : <p className={styles['message']}>{text(error)}</p>
}
