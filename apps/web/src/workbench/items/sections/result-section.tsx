import type { ReactElement } from 'react'
import { Notice } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { EntryList } from '../fields/entry-list.tsx'
import styles from '../fields/fields.module.css'
import { ChoicesValue, ChoiceValue, NumberValue, TextValue, WordValue } from '../fields/value-fields.tsx'
import { valueAt } from '../source/definition-source.ts'
import { TemporaryLicenceFields } from './temporary-licence-fields.tsx'
import { EntryName, useRegistryChoices } from './text-sections.tsx'

/** What people are given, whom they ask, and how they are supervised afterwards. */
export function ResultSection(): ReactElement {
  const text = useText()
  const licences = useRegistryChoices('licences')
  const materials = useRegistryChoices('materials')
  const organisations = useRegistryChoices('organisations')
  return (
    <div className={styles['stack']}>
      <div className={styles['grid']}>
        <ChoiceValue path={['result', 'licence']} required={false} choices={licences} />
        <ChoicesValue path={['result', 'delivery']} />
      </div>
      <TextValue
        path={['result', 'document']}
        required={false}
        help={{ zh: '不颁发证照时填写结果文书的名称。', en: 'The result where no licence is issued.' }}
      />
      <ChoiceValue
        path={['result', 'material']}
        required={false}
        choices={materials}
        help={{
          zh: '其他事项要求提交这份文书时，由平台直接流转，不再向申请人收取。',
          en: 'Where another item demands this document, the platform passes it on instead of asking for it.',
        }}
      />
      <TemporaryLicenceFields />
      <h3>{text({ zh: '咨询与投诉', en: 'Questions and complaints' })}</h3>
      <div className={styles['grid']}>
        <WordValue path={['contacts', 'consult']} placeholder="027-00000001" />
        <WordValue path={['contacts', 'complain']} placeholder="027-12345" />
      </div>
      <h3>{text({ zh: '事中事后监管', en: 'Supervision afterwards' })}</h3>
      <div className={styles['grid']}>
        <ChoiceValue path={['followUp', 'supervisor']} required={false} choices={organisations} />
        <NumberValue path={['followUp', 'within']} required={false} />
      </div>
      <TextValue path={['followUp', 'matter']} required={false} />
      <h3>{text({ zh: '常见问题', en: 'Frequent questions' })}</h3>
      <EntryList
        path={['faq']}
        entryName={{ zh: '问题', en: 'question' }}
        renderTitle={(entry) => <EntryName value={valueAt(entry, ['q'])} />}
        create={() => ({ q: { zh: '问题？', en: 'Question?' }, a: { zh: '答复。', en: 'Answer.' } })}
      >
        {(path) => (
          <>
            <TextValue path={[...path, 'q']} />
            <TextValue path={[...path, 'a']} long />
          </>
        )}
      </EntryList>
      <h3>{text({ zh: '施行与废止', en: 'In force' })}</h3>
      <Notice>
        {text({
          zh: '施行日期在发布时选择；此处填写的是定义文件中载明的日期。',
          en: 'The day of coming into force is chosen at publication; these are the dates that the file itself states.',
        })}
      </Notice>
      <div className={styles['grid']}>
        <WordValue path={['effective', 'from']} required={false} placeholder="2027-01-04" />
        <WordValue path={['effective', 'to']} required={false} placeholder="2027-12-31" />
      </div>
    </div>
  )
}
