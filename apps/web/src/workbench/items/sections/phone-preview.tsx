import { type ItemRevision, itemDefinitionSchema, readText } from '@tongban/domain'
import { type ReactElement, useMemo } from 'react'
import {
  ApplicationForm,
  SituationQuestions,
  focusField,
  useApplication,
} from '../../../application/index.ts'
import { Notice } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { useEditor } from '../editor/editor-state.ts'
import styles from './sections.module.css'

/** The item as an applicant meets it on a phone, with the very parts of the portal; answers change what is asked. */
export function PhonePreview(): ReactElement {
  const { value, registries } = useEditor()
  const text = useText()
  const revision = useMemo(() => {
    const parsed = itemDefinitionSchema.safeParse(value)
    if (!parsed.success) return undefined
    const { elements, materials, duties } = registries
    return {
      item: parsed.data.item,
      revision: 0,
      definition: parsed.data,
      elements,
      materials,
      duties,
    } as unknown as ItemRevision
  }, [value, registries])
  const isWhole = revision !== undefined && isKnown(revision)
  if (!isWhole) {
    return (
      <Notice title={{ zh: '暂时不能预览', en: 'No preview yet' }}>
        {text({
          zh: '定义文件填写完整、所用数据元和材料均已登记后，这里显示手机上的样子。',
          en: 'When the definition is complete and all that it names is registered, this shows it on a phone.',
        })}
      </Notice>
    )
  }
  return <Preview revision={revision} />
}

/** Whether everything that the form and the materials name is registered. */
function isKnown({ definition, elements, materials }: ItemRevision): boolean {
  const fields = definition.form.flatMap((entry) =>
    typeof entry === 'string' || !('section' in entry) ? [entry] : entry.fields,
  )
  return (
    fields.every((field) => Object.hasOwn(elements, typeof field === 'string' ? field : field.element)) &&
    definition.materials.every((entry) =>
      Object.hasOwn(materials, typeof entry === 'string' ? entry : entry.material),
    )
  )
}

function Preview({ revision }: { readonly revision: ItemRevision }): ReactElement {
  const text = useText()
  const application = useApplication(revision)
  const { materials, questions } = application.requirements
  return (
    <div className={styles['screen']}>
      <p className={styles['screenTitle']}>{text(readText(revision.definition.name))}</p>
      {questions.length === 0 ? null : <SituationQuestions application={application} />}
      <ApplicationForm application={application} onReturn={focusField} />
      <h3>{text({ zh: '需要的材料', en: 'Materials' })}</h3>
      <ul>
        {materials.map(({ material, type }) => (
          <li key={material}>{text(readText(type.name))}</li>
        ))}
      </ul>
    </div>
  )
}
