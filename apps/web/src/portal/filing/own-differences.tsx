import { readText } from '@tongban/domain'
import type { ReactElement, ReactNode } from 'react'
import { type FilledApplication, readValue, RegisterDifferences } from '../../application/index.ts'
import { useText } from '../../language/index.ts'
import type { DeskDraft } from './use-desk-draft.ts'

/** Before it is filed: what the form says otherwise than is registered of the applicant. */
export function OwnDifferences({
  application,
  draft: { differences },
  mend,
}: {
  readonly application: FilledApplication
  readonly draft: Pick<DeskDraft, 'differences'>
  readonly mend: ReactNode
}): ReactElement {
  const text = useText()
  const shown = differences.flatMap(({ element, registered, stated }) => {
    const field = application.requirements.fields.find((entry) => entry.element === element)
    if (field === undefined) return []
    const { definition } = field
    const read = (value: string) => readValue(definition, value, text)
    const label = readText(definition.label)
    return [{ element, label, registered: read(registered), stated: read(stated) }]
  })
  const isForeign = differences.some(
    ({ element }) => element === 'enterprise.uscc' || element === 'person.idNumber',
  )
  return (
    <RegisterDifferences
      differences={shown}
      title={{ zh: '与申请人的登记信息不一致，请核对', en: 'Not what is registered of the applicant' }}
    >
      <p>
        {isForeign
          ? text({
              zh: '证件号码须是申请人自己的，不改正不能提交。替他人或者其他单位申请的，请由对方先办理授权委托，再选择以对方的名义申请。',
              en: 'The number must be that of the applicant; otherwise the application cannot be filed. To apply for somebody else, let them authorise you first, then choose to apply in their name.',
            })
          : text({
              zh: '填写有误的请修改；登记信息近期有变化，或者本次申请的就是变更的，可以照此提交，由工作人员核对。',
              en: 'Change it if it is wrong. If the register has changed lately, or the change is what you apply for, you may file it as it is; an officer looks at it.',
            })}
      </p>
      {mend}
    </RegisterDifferences>
  )
}
