import type { ReactElement } from 'react'
import { RadioField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { useEditor } from '../editor/editor-state.ts'
import { ConditionValue } from '../fields/condition-value.tsx'
import { EntryList } from '../fields/entry-list.tsx'
import styles from '../fields/fields.module.css'
import { ChoiceValue, NumberValue, TextValue, WordValue } from '../fields/value-fields.tsx'
import { valueAt } from '../source/definition-source.ts'
import { EntryName } from './text-sections.tsx'

/** How long it takes, what stops the clock, and how long people have to mend what they filed. */
export function LimitsSection(): ReactElement {
  const editor = useEditor()
  const text = useText()
  const limits = editor.at(['limits'])
  const isSeveral = Array.isArray(limits)
  const fields = (path: readonly (string | number)[]) => (
    <>
      <div className={styles['grid']}>
        <NumberValue path={[...path, 'statutory']} />
        <NumberValue
          path={[...path, 'promised']}
          help={{ zh: '0 表示当场办结。', en: '0 means on the spot.' }}
        />
        <ChoiceValue path={[...path, 'unit']} usual="working-day" />
        <WordValue path={[...path, 'basis']} required={false} placeholder="行政许可法 第四十二条" />
      </div>
      {isSeveral || editor.at([...path, 'when']) !== undefined ? (
        <ConditionValue path={[...path, 'when']} />
      ) : null}
    </>
  )
  return (
    <div className={styles['stack']}>
      <RadioField
        label={{ zh: '时限', en: 'Limits' }}
        value={isSeveral ? 'several' : 'one'}
        disabled={!editor.isReadable}
        choices={[
          { value: 'one', label: { zh: '所有情形相同', en: 'The same for all' } },
          {
            value: 'several',
            label: {
              zh: '按情形分别规定（以第一个符合的为准）',
              en: 'By situation; the first that holds is in force',
            },
          },
        ]}
        onChange={(chosen) => {
          if (chosen === 'several' && !isSeveral) editor.set(['limits'], limits === undefined ? [] : [limits])
          if (chosen === 'one' && isSeveral) editor.set(['limits'], limits[0])
        }}
      />
      {isSeveral ? (
        <EntryList
          path={['limits']}
          entryName={{ zh: '时限', en: 'limit' }}
          renderTitle={(entry) =>
            text({
              zh: `承诺 ${String(valueAt(entry, ['promised']) ?? '—')} / 法定 ${String(valueAt(entry, ['statutory']) ?? '—')}`,
              en: `Promised ${String(valueAt(entry, ['promised']) ?? '—')} / statutory ${String(valueAt(entry, ['statutory']) ?? '—')}`,
            })
          }
          create={() => ({ statutory: 20, promised: 10 })}
        >
          {fields}
        </EntryList>
      ) : (
        fields(['limits'])
      )}
      <h3>{text({ zh: '补正', en: 'Correction' })}</h3>
      <div className={styles['grid']}>
        <NumberValue
          path={['correction', 'days']}
          required={false}
          help={{ zh: '未填写时为15个工作日。', en: '15 working days where nothing is said.' }}
        />
        <ChoiceValue path={['correction', 'onMiss']} required={false} />
      </div>
      <h3>{text({ zh: '特别程序（不计入时限）', en: 'Special procedures (the clock stops)' })}</h3>
      <EntryList
        path={['specialProcedures']}
        entryName={{ zh: '特别程序', en: 'special procedure' }}
        renderTitle={(entry) => <EntryName value={valueAt(entry, ['name'])} />}
        create={() => ({ kind: 'expert-review', name: { zh: '专家评审', en: 'Expert review' }, days: 10 })}
        empty={{ zh: '没有特别程序。', en: 'None.' }}
      >
        {(path) => (
          <>
            <div className={styles['grid']}>
              <ChoiceValue path={[...path, 'kind']} />
              <NumberValue path={[...path, 'days']} />
              <WordValue path={[...path, 'basis']} required={false} placeholder="行政许可法 第四十五条" />
            </div>
            <TextValue path={[...path, 'name']} />
          </>
        )}
      </EntryList>
      <h3>{text({ zh: '延期', en: 'Extension' })}</h3>
      <div className={styles['grid']}>
        <NumberValue path={['extension', 'days']} required={false} />
        <WordValue path={['extension', 'basis']} required={false} placeholder="行政许可法 第四十二条" />
      </div>
    </div>
  )
}
