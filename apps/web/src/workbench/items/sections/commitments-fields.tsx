import type { ReactElement } from 'react'
import { Button } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { fieldId, useEditor } from '../editor/editor-state.ts'
import styles from '../fields/fields.module.css'
import { identifierKey, KeyField } from '../fields/key-field.tsx'
import { TextValue, WordValue } from '../fields/value-fields.tsx'
import { isRecord, setAt } from '../source/definition-source.ts'
import { renameCommitment } from '../source/rename-references.ts'
import { FalsePromiseFields, VerificationFields } from './promise-terms-fields.tsx'

/** The ids of the promises that the definition has texts for. */
export function listCommitments(definition: unknown): string[] {
  const commitments = isRecord(definition) ? definition['commitments'] : undefined
  return isRecord(commitments) ? Object.keys(commitments) : []
}

/** The texts that applicants promise by, each with what a false promise brings and who verifies it until when. */
export function CommitmentsFields(): ReactElement {
  const editor = useEditor()
  const text = useText()
  const ids = listCommitments(editor.value)
  const add = () => {
    const id = Array.from({ length: 100 }, (_, index) => `promise-${index + 1}`).find(
      (name) => !ids.includes(name),
    )
    editor.set(['commitments', id ?? 'promise'], {
      promises: { zh: '本人（本单位）承诺……', en: 'I (we) promise that …' },
      consequence: {
        zh: '承诺不实的，依法撤销许可，并记入信用记录。',
        en: 'If this is false, the permission is revoked and the fact goes on the credit record.',
      },
      verify: { within: 30 },
    })
  }
  return (
    <div className={styles['stack']} id={fieldId(['commitments'])} tabIndex={-1}>
      <h3>{text({ zh: '告知承诺书', en: 'Texts of promises' })}</h3>
      <p className={styles['soft']}>
        {text({
          zh: '申请人作出承诺后，可以不提交相应材料；审批机关在期限内核查。',
          en: 'An applicant who promises need not supply the material; the authority verifies the promise in time.',
        })}
      </p>
      {ids.map((id, index) => (
        <div key={id} className={styles['entry']} id={fieldId(['commitments', id])} tabIndex={-1}>
          <div className={styles['entryHead']}>
            <span className={styles['entryTitle']}>{`${index + 1}. ${id}`}</span>
            <Button
              size="small"
              look="quiet"
              isDisabled={!editor.isReadable}
              aria-label={text({ zh: `删除承诺书“${id}”`, en: `Remove the promise "${id}"` })}
              onPress={() => editor.change((source) => setAt(source, ['commitments', id], undefined))}
            >
              {text({ zh: '删除', en: 'Remove' })}
            </Button>
          </div>
          <KeyField
            map={['commitments']}
            name={id}
            label={{ zh: '承诺书标识', en: 'Id of the promise' }}
            rule={identifierKey}
            onRename={renameCommitment}
          />
          <TextValue path={['commitments', id, 'promises']} long />
          <TextValue path={['commitments', id, 'consequence']} long />
          <div className={styles['grid']}>
            <WordValue
              path={['commitments', id, 'basis']}
              required={false}
              placeholder="行政许可法 第六十九条"
            />
          </div>
          <VerificationFields path={['commitments', id]} />
          <FalsePromiseFields path={['commitments', id]} />
        </div>
      ))}
      <div>
        <Button size="small" onPress={add} isDisabled={!editor.isReadable}>
          {text({ zh: '添加承诺书', en: 'Add a promise' })}
        </Button>
      </div>
    </div>
  )
}
