import type { ReactElement } from 'react'
import { useText } from '../../../language/index.ts'
import { fieldId } from '../editor/editor-state.ts'
import { EntryList } from '../fields/entry-list.tsx'
import styles from '../fields/fields.module.css'
import { getLabel } from '../fields/labels.ts'
import { ChoiceValue, NumberValue, TextValue, WordValue } from '../fields/value-fields.tsx'
import type { Path } from '../source/definition-source.ts'
import { EntryName, useRegistryChoices } from './text-sections.tsx'

/** Who verifies a promise, until when, and what is examined. @param path the promise to which the terms belong */
export function VerificationFields({ path }: { readonly path: Path }): ReactElement {
  const text = useText()
  const organisations = useRegistryChoices('organisations')
  const examines = [...path, 'verify', 'examines']
  return (
    <div className={styles['stack']} id={fieldId([...path, 'verify'])} tabIndex={-1}>
      <div className={styles['grid']}>
        <NumberValue path={[...path, 'verify', 'within']} />
        <ChoiceValue
          path={[...path, 'verify', 'by']}
          required={false}
          choices={organisations}
          help={{
            zh: '不填写的，由监管部门核查；没有监管部门的，由实施主体核查。',
            en: 'Left empty: the supervisor afterwards, else the authority.',
          }}
        />
      </div>
      <strong>{text(getLabel(examines))}</strong>
      <EntryList
        path={examines}
        entryName={{ zh: '核查内容', en: 'point to examine' }}
        renderTitle={(entry) => <EntryName value={entry} />}
        create={() => ({ zh: '核查内容', en: 'what is examined' })}
        empty={{ zh: '未列明的，核查承诺的全部内容。', en: 'Where none is named, all that was promised.' }}
      >
        {(place) => <TextValue path={place} label={{ zh: '核查内容', en: 'What is examined' }} />}
      </EntryList>
    </div>
  )
}

/** What follows from a promise that was found false. @param path the promise to which the terms belong */
export function FalsePromiseFields({ path }: { readonly path: Path }): ReactElement {
  const text = useText()
  const place = [...path, 'onFalse']
  return (
    <div className={styles['stack']} id={fieldId(place)} tabIndex={-1}>
      <strong>{text(getLabel(place))}</strong>
      <ChoiceValue path={[...place, 'revoke']} usual="four-eyes" few />
      <div className={styles['grid']}>
        <NumberValue
          path={[...place, 'mend']}
          required={false}
          help={{ zh: '不填写的，不适用整改。', en: 'Left empty, nothing can be put right.' }}
        />
        <NumberValue
          path={[...place, 'statementDays']}
          required={false}
          help={{ zh: '不填写的，为5个工作日。', en: 'Left empty, 5 working days.' }}
        />
        <WordValue path={[...place, 'basis']} required={false} placeholder="行政许可法 第六十九条" />
      </div>
    </div>
  )
}
