import { type ReactElement, useMemo } from 'react'
import {
  type FilledApplication,
  OwnDifferences,
  type RegisteredApplicant,
  useOwnDifferences,
} from '../../application/index.ts'
import type { Present } from './intake.ts'
import { useRecognition } from './use-recognition.ts'

export interface PresentDifferencesProps {
  readonly application: FilledApplication
  /** Data elements of the form that are of the applicant itself. */
  readonly own: ReadonlySet<string>
  readonly present: Present
}

/** Before it is filed: what the form says otherwise than is registered of whoever applies. */
export function PresentDifferences({ application, own, present }: PresentDifferencesProps): ReactElement {
  const { kind, identifier, name } = present
  const { known } = useRecognition(present, true)
  const registered = useMemo((): RegisteredApplicant | undefined => {
    if (known === undefined) return undefined
    // Whoever is new here is registered as the clerk has written.
    if (known === null) return { kind, identifier, name: name.trim() }
    const { representativeName } = known
    return {
      kind,
      identifier,
      name: known.name,
      ...(representativeName === null ? {} : { representative: representativeName }),
    }
  }, [known, kind, identifier, name])
  return (
    <OwnDifferences
      application={application}
      differences={useOwnDifferences(application, own, registered)}
      title={{ zh: '申请书与申请人的登记信息不一致', en: 'The form differs from what is registered' }}
      onForeignNumber={{
        zh: '申请书中的证件号码须是申请人的，不改正不能收件。代他人申请的，申请人应填写委托人，到场的人登记为代理人。',
        en: 'The number in the form must be that of the applicant, or nothing can be taken in. Who applies for another names the principal as the applicant and is entered as the agent.',
      }}
      onOthers={{
        zh: '请对照证件核对，填错的改正；登记信息近期有变化，或者本次申请的就是变更的，可以照此收件。',
        en: 'Compare it with the document and correct what is wrong. If the register has changed lately, or the change is what is applied for, take it in as it is.',
      }}
    />
  )
}
