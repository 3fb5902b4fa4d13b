import type { ReactElement } from 'react'
import { Notice } from '../design/index.ts'
import { formatDate, useLanguage, useText } from '../language/index.ts'
import type { CaseView } from './case-types.ts'

/** That the grant rests on what the applicant promised (告知承诺): of what day, who verifies it, and what follows. */
export function GrantPromises({ view }: { readonly view: CaseView }): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  if (view.grantPromises.length === 0) return null
  return (
    <Notice>
      {view.grantPromises.map(({ material, materialName, on, verifier, due, consequences }) => (
        <p key={material}>
          {material === 'whole-item'
            ? text({
                zh: `本件以申请人${formatDate(on, 'zh')}提交的书面承诺为依据准予（告知承诺）。`,
                en: `This was granted on what the applicant promised on ${formatDate(on, language)}.`,
              })
            : text({
                zh: `本件准予时，“${materialName.zh}”由申请人${formatDate(on, 'zh')}提交的书面承诺代替（告知承诺）。`,
                en: `In place of “${materialName.en}” stands what the applicant promised on ${formatDate(on, language)}.`,
              })}
          {text({
            zh: `${verifier.zh}应当于${formatDate(due, 'zh')}前核查。不实承诺的后果：`,
            en: ` ${verifier.en} verifies it by ${formatDate(due, language)}. What a false promise brings: `,
          })}
          {text(consequences)}
        </p>
      ))}
    </Notice>
  )
}
