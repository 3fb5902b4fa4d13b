import type { ReactElement } from 'react'
import { Checkbox } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { fieldId, useEditor } from '../editor/editor-state.ts'
import styles from '../fields/fields.module.css'
import { ChoicesValue, ChoiceValue, NumberValue, WordValue } from '../fields/value-fields.tsx'
import { isRecord } from '../source/definition-source.ts'
import { useRegistryChoices } from './text-sections.tsx'

/** The licence for the time being (临时证照), until the formal one takes its place. */
export function TemporaryLicenceFields(): ReactElement {
  const editor = useEditor()
  const text = useText()
  const licences = useRegistryChoices('licences')
  const path = ['result', 'temporary']
  const isIssued = isRecord(editor.at(path))
  return (
    <div className={styles['stack']} id={fieldId(path)} tabIndex={-1}>
      <Checkbox
        checked={isIssued}
        disabled={!editor.isReadable}
        onChange={(on) => editor.set(path, on ? { on: ['tolerance'], days: 30 } : undefined)}
      >
        {text({
          zh: '正式证照颁发之前可以制发临时证照',
          en: 'A licence for the time being may be issued before the formal one',
        })}
      </Checkbox>
      {isIssued ? (
        <>
          <div className={styles['grid']}>
            <ChoiceValue path={[...path, 'licence']} choices={licences} />
            <NumberValue path={[...path, 'days']} />
            <WordValue path={[...path, 'basis']} required={false} />
          </div>
          <ChoicesValue path={[...path, 'on']} />
        </>
      ) : null}
    </div>
  )
}
