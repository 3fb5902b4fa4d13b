import { type Bilingual, readText } from '@tongban/domain'
import { type ReactElement, useMemo } from 'react'
import { RadioField } from '../../../design/index.ts'
import { useLanguage, useText } from '../../../language/index.ts'
import { useEditor } from '../editor/editor-state.ts'
import { ConditionValue } from '../fields/condition-value.tsx'
import { EntryList } from '../fields/entry-list.tsx'
import styles from '../fields/fields.module.css'
import {
  BasesValue,
  ChoicesValue,
  ChoiceValue,
  NumberValue,
  TextValue,
  WordsValue,
  WordValue,
  YesNoValue,
} from '../fields/value-fields.tsx'
import { isRecord, insertAt, setAt, valueAt } from '../source/definition-source.ts'

/** The entries of a registry by name, for lists to choose from. */
export function useRegistryChoices(kind: 'organisations' | 'duties' | 'licences' | 'topics' | 'materials') {
  const { registries } = useEditor()
  const { language } = useLanguage()
  return useMemo(() => {
    const entries = Object.entries(registries[kind]) as [string, { name: Parameters<typeof readText>[0] }][]
    return entries
      .map(([value, { name }]) => ({ value, label: readText(name) }))
      .toSorted((left, right) => left.label[language].localeCompare(right.label[language], language))
  }, [registries, kind, language])
}

export function BasicsSection(): ReactElement {
  const editor = useEditor()
  const serves = editor.at(['serves'])
  const served = Array.isArray(serves) ? serves : []
  const topics = useRegistryChoices('topics').filter(({ value }) => {
    const audience = editor.registries.topics[value]?.serves
    return (
      served.length === 0 ||
      (audience === 'person' ? served.includes('person') : served.some((one) => one !== 'person'))
    )
  })
  const visits = editor.at(['visits'])
  return (
    <div className={styles['stack']}>
      <WordValue
        path={['item']}
        help={{
          zh: '小写英文和连字符，例如 food-business-licence；发布后不再改变。',
          en: 'Lower case with hyphens, such as food-business-licence; never changed once published.',
        }}
      />
      <TextValue path={['name']} />
      <TextValue path={['summary']} required={false} long />
      <WordsValue
        path={['keywords']}
        required={false}
        help={{ zh: '群众平时的说法，例如“开饭馆”。', en: 'What people really say, such as 开饭馆.' }}
      />
      <div className={styles['grid']}>
        <ChoiceValue path={['type']} />
        <ChoiceValue path={['powerSource']} usual="own" />
        <ChoiceValue path={['case']} />
        <ChoiceValue
          path={['reform']}
          required={false}
          help={{
            zh: '企业可以申请的行政许可必须选择；直接取消审批的不再受理申请，审批改为备案的不作不予备案决定。',
            en: 'For each licence that enterprises apply for: what is cancelled takes no application, a filing is not refused.',
          }}
        />
      </div>
      <div className={styles['grid']}>
        <ChoicesValue path={['serves']} />
        <ChoicesValue path={['handledAcross']} required={false} />
      </div>
      <details>
        <summary>
          <TopicCount />
        </summary>
        <ChoicesValue path={['topics']} required={false} choices={topics} />
      </details>
      <div className={styles['grid']}>
        <NumberValue path={['visits']} />
        <ChoiceValue path={['online']} usual="entire" />
      </div>
      {(typeof visits === 'number' && visits > 0) || editor.at(['visitsReason']) !== undefined ? (
        <TextValue path={['visitsReason']} required={visits !== 0} long />
      ) : null}
      <TextValue path={['quantityLimit']} required={false} />
      <EntryList
        path={['intermediaries']}
        entryName={{ zh: '中介服务', en: 'intermediary service' }}
        renderTitle={(_, index) => `${index + 1}`}
        create={() => '服务名称'}
        empty={{ zh: '没有需要申请人委托的中介服务。', en: 'No intermediary service is needed.' }}
      >
        {(path) => <TextValue path={path} label={{ zh: '服务', en: 'Service' }} />}
      </EntryList>
    </div>
  )
}

function TopicCount(): ReactElement {
  const text = useText()
  const { at, names } = useEditor()
  const topics = at(['topics'])
  const chosen = Array.isArray(topics)
    ? topics.map((id) => text(names.find('topics', String(id)) ?? String(id)))
    : []
  const none = text({ zh: '未选择', en: 'none chosen' })
  return (
    <>
      {text({ zh: '主题：', en: 'Topics: ' })}
      {chosen.length === 0 ? none : chosen.join(text({ zh: '、', en: ', ' }))}
    </>
  )
}

export function CodeSection(): ReactElement {
  const organisations = useRegistryChoices('organisations')
  return (
    <div className={styles['stack']}>
      <div className={styles['grid']}>
        <WordValue
          path={['code', 'base']}
          help={{
            zh: '12位：省级2位、事项类型2位、主管部门2位、主项3位、子项3位。',
            en: '12 digits: province 2, kind 2, authority 2, main item 3, sub-item 3.',
          }}
        />
        <WordValue
          path={['code', 'handling']}
          required={false}
          placeholder="01"
          help={{ zh: '一个事项有多个业务办理项时填写。', en: 'Where one item has several handling items.' }}
        />
        <ChoiceValue path={['code', 'authority']} choices={organisations} />
        <ChoiceValue path={['code', 'level']} />
      </div>
    </div>
  )
}

export function BasisSection(): ReactElement {
  return <BasesValue path={['basis']} />
}

export function ConditionsSection(): ReactElement {
  const text = useText()
  return (
    <EntryList
      path={['conditions']}
      entryName={{ zh: '条件', en: 'condition' }}
      renderTitle={(_, index) => text({ zh: `第${index + 1}条`, en: `No. ${index + 1}` })}
      create={() => ({ text: { zh: '申请人……', en: 'The applicant …' }, basis: [] })}
    >
      {(path) => (
        <>
          <TextValue path={[...path, 'text']} long />
          <BasesValue path={[...path, 'basis']} />
          <ConditionValue path={[...path, 'when']} />
        </>
      )}
    </EntryList>
  )
}

/** A text of the definition as far as it is written; where there is none, what stands for it. */
export function describeName(value: unknown, otherwise: string): Bilingual {
  if (typeof value === 'string') return { zh: value, en: value }
  if (isRecord(value) && typeof value['zh'] === 'string') {
    const { zh, en } = value
    return { zh, en: typeof en === 'string' ? en : zh }
  }
  return { zh: otherwise, en: otherwise }
}

/** A text of the definition in the language of the page, or a dash. */
export function EntryName({ value }: { readonly value: unknown }): ReactElement {
  const text = useText()
  return <>{text(describeName(value, '—'))}</>
}

export function FeesSection(): ReactElement {
  const editor = useEditor()
  const fee = editor.at(['fee'])
  const isFree = !Array.isArray(fee)
  return (
    <div className={styles['stack']}>
      <RadioField
        label={{ zh: '是否收费', en: 'Is there a fee?' }}
        value={isFree ? 'none' : 'some'}
        disabled={!editor.isReadable}
        choices={[
          { value: 'none', label: { zh: '不收费', en: 'Free of charge' } },
          { value: 'some', label: { zh: '收费', en: 'There is a fee' } },
        ]}
        onChange={(chosen) => {
          if (chosen === 'none') editor.set(['fee'], 'none')
          else if (isFree)
            editor.change((source) =>
              insertAt(setAt(source, ['fee'], undefined), ['fee'], {
                name: '收费项目',
                standard: '收费标准',
                basis: '收费依据文件',
              }),
            )
        }}
      />
      {isFree ? null : (
        <EntryList
          path={['fee']}
          entryName={{ zh: '收费项目', en: 'fee' }}
          renderTitle={(entry) => <EntryName value={valueAt(entry, ['name'])} />}
          create={() => ({ name: '收费项目', standard: '收费标准', basis: '收费依据文件' })}
        >
          {(path) => (
            <>
              <TextValue path={[...path, 'name']} />
              <TextValue path={[...path, 'standard']} />
              <div className={styles['grid']}>
                <NumberValue path={[...path, 'yuan']} required={false} />
                <WordValue path={[...path, 'basis']} />
              </div>
              <YesNoValue path={[...path, 'online']} usual />
              <ConditionValue path={[...path, 'when']} />
            </>
          )}
        </EntryList>
      )}
    </div>
  )
}
