import { type Bilingual, readText } from '@tongban/domain'
import { type ReactElement, useMemo, useState } from 'react'
import { Button, Dialog, TextField } from '../../../design/index.ts'
import { type Text, useText } from '../../../language/index.ts'
import { useEditor } from '../editor/editor-state.ts'
import styles from '../fields/fields.module.css'

const shownMost = 60

/** Finds entries of a registry by name or id and takes one after another. */
export function RegistryDialog(props: {
  readonly kind: 'elements' | 'materials'
  readonly title: Text
  readonly taken: readonly string[]
  readonly onTake: (id: string) => void
  readonly onClose: () => void
}): ReactElement {
  const { kind, taken } = props
  const { registries } = useEditor()
  const text = useText()
  const [sought, setSought] = useState('')
  const entries = useMemo(
    () =>
      Object.entries(registries[kind]).map(([id, entry]) => {
        const name: Bilingual = readText('label' in entry ? entry.label : entry.name)
        return { id, name, words: `${id} ${name.zh} ${name.en}`.toLowerCase() }
      }),
    [registries, kind],
  )
  const words = sought.toLowerCase().trim().split(/\s+/)
  const found = entries.filter((entry) => words.every((word) => entry.words.includes(word)))
  return (
    <Dialog
      title={props.title}
      open
      wide
      onClose={props.onClose}
      actions={
        <Button look="primary" onPress={props.onClose}>
          {text({ zh: '完成', en: 'Done' })}
        </Button>
      }
    >
      <TextField
        label={{ zh: '按名称或者标识查找', en: 'Find by name or id' }}
        type="search"
        required={false}
        value={sought}
        onChange={setSought}
      />
      <p role="status" className={styles['soft']}>
        {text({
          zh: `找到${found.length}项${found.length > shownMost ? `，显示前${shownMost}项` : ''}。`,
          en: `${found.length} found${found.length > shownMost ? `, the first ${shownMost} shown` : ''}.`,
        })}
      </p>
      <ul className={styles['results']} tabIndex={0} aria-label={text({ zh: '查找结果', en: 'Results' })}>
        {found.slice(0, shownMost).map(({ id, name }) => (
          <li key={id}>
            <span>
              {text(name)} <span className={styles['soft']}>{id}</span>
            </span>
            <Button
              size="small"
              isDisabled={taken.includes(id)}
              aria-label={text({ zh: `添加“${name.zh}”`, en: `Add "${name.en}"` })}
              onPress={() => props.onTake(id)}
            >
              {text(taken.includes(id) ? { zh: '已添加', en: 'Added' } : { zh: '添加', en: 'Add' })}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
