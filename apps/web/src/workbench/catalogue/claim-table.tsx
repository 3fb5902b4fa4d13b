import { Link } from '@tanstack/react-router'
import { levelLabels } from '@tongban/domain'
import { type ReactElement, useState } from 'react'
import { Button, PlainTable, Tag } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { AdoptDialog } from './adopt-dialog.tsx'
import styles from './catalogue.module.css'
import { type Claim, claimStateNames } from './claim.ts'
import { ClaimDialog } from './claim-dialog.tsx'

const tones = { open: 'warn', refused: 'info', unpublished: 'warn', behind: 'bad', settled: 'good' } as const

/** Claims with what can be done about them. */
export function ClaimTable({ claims }: { readonly claims: readonly Claim[] }): ReactElement {
  const text = useText()
  const { may } = useSession()
  const [answered, setAnswered] = useState<Claim>()
  const [adopted, setAdopted] = useState<Claim>()
  return (
    <>
      <PlainTable caption={{ zh: '认领清单', en: 'Claims' }}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '基本目录事项', en: 'Entry' })}</th>
            <th scope="col">{text({ zh: '认领单位', en: 'Organisation' })}</th>
            <th scope="col">{text({ zh: '状态', en: 'State' })}</th>
            <th scope="col">{text({ zh: '操作', en: 'Acts' })}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={`${claim.entry} ${claim.organisation}`}>
              <td>
                <Link
                  to={'/workbench/catalogue/entries/$entry' as string}
                  params={{ entry: claim.entry } as never}
                >
                  {text(claim.name)}
                </Link>
                <div className={styles['soft']}>{claim.code}</div>
              </td>
              <td>
                {text(claim.organisationName)}
                <div className={styles['soft']}>{text(levelLabels[claim.level])}</div>
              </td>
              <td>
                <Tag tone={tones[claim.state]}>{text(claimStateNames[claim.state])}</Tag>
                {claim.reason === null ? null : <div className={styles['soft']}>{claim.reason}</div>}
                {claim.state === 'behind' ? (
                  <div className={styles['soft']}>
                    {claim.deviations.map(({ name }) => text(name)).join(text({ zh: '、', en: ', ' }))}
                  </div>
                ) : null}
              </td>
              <td>
                {claim.mine && may('base-list.claim') ? (
                  <div className={styles['acts']}>
                    {claim.state === 'behind' ? (
                      <Button look="primary" size="small" onPress={() => setAdopted(claim)}>
                        {text({ zh: '采用……', en: 'Adopt …' })}
                      </Button>
                    ) : null}
                    <Button size="small" onPress={() => setAnswered(claim)}>
                      {claim.state === 'open'
                        ? text({ zh: '认领……', en: 'Claim …' })
                        : text({ zh: '更改……', en: 'Change …' })}
                    </Button>
                  </div>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {answered === undefined ? null : (
        <ClaimDialog claim={answered} onClose={() => setAnswered(undefined)} />
      )}
      {adopted === undefined ? null : <AdoptDialog claim={adopted} onClose={() => setAdopted(undefined)} />}
    </>
  )
}
