import { type ReactElement, useState } from 'react'
import { Button, Tag, useAnnounce } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { useEditor } from '../editor/editor-state.ts'
import { ConditionValue, listElements } from '../fields/condition-value.tsx'
import { EntryList } from '../fields/entry-list.tsx'
import styles from '../fields/fields.module.css'
import { BasesValue, ChoiceValue, TextValue, YesNoValue } from '../fields/value-fields.tsx'
import { insertAt, isRecord, type Path, setAt, valueAt } from '../source/definition-source.ts'
import { RegistryDialog } from './registry-dialog.tsx'
import { EntryName } from './text-sections.tsx'

/** The form as it will be filled in: sections and data elements; a phone beside it shows it at once. */
export function FormSection(): ReactElement {
  const editor = useEditor()
  const text = useText()
  const [adding, setAdding] = useState<Path>()
  const add = (id: string) => {
    if (adding !== undefined) editor.change((source) => insertAt(source, adding, id))
  }
  return (
    <div className={styles['stack']}>
      <div className={styles['tools']}>
        <Button
          size="small"
          isDisabled={!editor.isReadable}
          onPress={() =>
            editor.change((source) =>
              insertAt(source, ['form'], { section: { zh: '新的分组', en: 'New section' }, fields: [] }),
            )
          }
        >
          {text({ zh: '添加分组', en: 'Add a section' })}
        </Button>
        <Button size="small" isDisabled={!editor.isReadable} onPress={() => setAdding(['form'])}>
          {text({ zh: '添加字段（不分组）', en: 'Add a field without section' })}
        </Button>
      </div>
      <EntryList
        path={['form']}
        entryName={{ zh: '分组或者字段', en: 'section or field' }}
        renderTitle={(entry) => <FieldTitle entry={entry} />}
        empty={{ zh: '表单还没有字段。', en: 'The form has no fields yet.' }}
      >
        {(path, entry) =>
          isRecord(entry) && 'section' in entry ? (
            <SectionFields path={path} onAdd={() => setAdding([...path, 'fields'])} />
          ) : (
            <FieldFields path={path} entry={entry} />
          )
        }
      </EntryList>
      {adding === undefined ? null : (
        <RegistryDialog
          kind="elements"
          title={{ zh: '从数据元目录添加字段', en: 'Add fields from the data elements' }}
          taken={listElements(editor.value)}
          onTake={add}
          onClose={() => setAdding(undefined)}
        />
      )}
    </div>
  )
}

function FieldTitle({ entry }: { readonly entry: unknown }): ReactElement {
  const { names, registries } = useEditor()
  const text = useText()
  if (isRecord(entry) && 'section' in entry) {
    return (
      <>
        <Tag>{text({ zh: '分组', en: 'Section' })}</Tag> <EntryName value={entry['section']} />
      </>
    )
  }
  const id = typeof entry === 'string' ? entry : String(valueAt(entry, ['element']) ?? '')
  const element = Object.hasOwn(registries.elements, id) ? registries.elements[id] : undefined
  return (
    <>
      {text(names.find('elements', id) ?? id)} <span className={styles['soft']}>{id}</span>{' '}
      {element?.register === undefined ? null : (
        <Tag tone="good">{text({ zh: '免填', en: 'Prefilled' })}</Tag>
      )}{' '}
      {valueAt(entry, ['required']) === false ? <Tag>{text({ zh: '选填', en: 'Optional' })}</Tag> : null}{' '}
      {valueAt(entry, ['when']) === undefined ? null : (
        <Tag tone="info">{text({ zh: '按情形', en: 'By situation' })}</Tag>
      )}
    </>
  )
}

function SectionFields({ path, onAdd }: { readonly path: Path; readonly onAdd: () => void }): ReactElement {
  const editor = useEditor()
  const text = useText()
  return (
    <>
      <TextValue path={[...path, 'section']} />
      <ConditionValue path={[...path, 'when']} />
      <EntryList
        path={[...path, 'fields']}
        entryName={{ zh: '字段', en: 'field' }}
        renderTitle={(entry) => <FieldTitle entry={entry} />}
        empty={{ zh: '分组中还没有字段。', en: 'The section has no fields yet.' }}
      >
        {(place, entry) => <FieldFields path={place} entry={entry} />}
      </EntryList>
      <div>
        <Button size="small" isDisabled={!editor.isReadable} onPress={onAdd}>
          {text({ zh: '添加字段', en: 'Add fields' })}
        </Button>
      </div>
    </>
  )
}

function FieldFields({ path, entry }: { readonly path: Path; readonly entry: unknown }): ReactElement {
  const editor = useEditor()
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  const pointer = `/${path.join('/')}/`
  const hasFinding = editor.findings.some((finding) => finding.pointer.startsWith(pointer))
  const others = (editor.at(['form']) as unknown[] | undefined) ?? []
  if (!isOpen && !hasFinding) {
    return (
      <div className={styles['tools']}>
        <Button size="small" look="quiet" isDisabled={!editor.isReadable} onPress={() => setOpen(true)}>
          {text({ zh: '设置', en: 'Settings' })}
        </Button>
      </div>
    )
  }
  if (typeof entry === 'string') {
    return (
      <div className={styles['tools']}>
        <Button
          size="small"
          isDisabled={!editor.isReadable}
          onPress={() => editor.set(path, { element: entry, required: true })}
        >
          {text({ zh: '设置选填、说明、情形', en: 'Set optional, help, situation' })}
        </Button>
        <MoveToSection path={path} sections={others} />
      </div>
    )
  }
  return (
    <>
      <YesNoValue path={[...path, 'required']} usual />
      <ChoiceValue
        path={[...path, 'of']}
        required={false}
        help={{
          zh: '申请人自己的信息不用填写；他人的信息不与申请人的登记信息核对，也不预填。一件事的各事项选择同一种人的，合并填写一次；选择“其他人”的不合并。',
          en: 'Left empty for the applicant’s own; what is of somebody else is neither held against the register nor filled in from it. Items of one matter that choose the same person ask once; “somebody else” is nobody in particular.',
        }}
      />
      <TextValue path={[...path, 'help']} required={false} />
      <ConditionValue path={[...path, 'when']} />
      <BasesValue path={[...path, 'basis']} required={false} />
      <MoveToSection path={path} sections={others} />
    </>
  )
}

const outside = 'outside'

/** Takes a field into another section, or out of all: what dragging cannot reach. */
function MoveToSection({
  path,
  sections,
}: {
  readonly path: Path
  readonly sections: readonly unknown[]
}): ReactElement | null {
  const editor = useEditor()
  const text = useText()
  const announce = useAnnounce()
  const targets = sections.flatMap((entry, index) =>
    isRecord(entry) && 'section' in entry && !(path[1] === index && path.length > 2)
      ? [{ entry, index }]
      : [],
  )
  const isInSection = path.length > 2
  if (targets.length === 0 && !isInSection) return null
  return (
    <label className={styles['check']}>
      <span>{text({ zh: '移到分组', en: 'Move to section' })}</span>
      <select
        className={styles['select']}
        style={{ width: 'auto' }}
        value=""
        disabled={!editor.isReadable}
        onChange={(event) => {
          const target = event.target.value
          const list = target === outside ? ['form'] : ['form', Number(target), 'fields']
          const entry = editor.at(path)
          // The entry is put in first: taking it out may move the sections behind it.
          editor.change((source) => setAt(insertAt(source, list, entry), path, undefined))
          announce({ zh: '已移动，可以撤销。', en: 'Moved; it can be undone.' })
        }}
      >
        <option value="">{text({ zh: '选择……', en: 'Choose …' })}</option>
        {isInSection ? (
          <option value={outside}>{text({ zh: '（不分组）', en: '(no section)' })}</option>
        ) : null}
        {targets.map(({ entry, index }) => {
          const section = valueAt(entry, ['section'])
          const name = isRecord(section) ? String(section['zh']) : String(section)
          return (
            <option key={index} value={index}>
              {name}
            </option>
          )
        })}
      </select>
    </label>
  )
}
