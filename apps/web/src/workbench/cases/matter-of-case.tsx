import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { Card, FactList, Loading, Notice, ProblemNotice, Tag } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { type MatterOfCase, OpinionFacts } from '../../matter/index.ts'
import styles from './cases.module.css'
import siblings from '../matters/matters.module.css'

/** The matter to which a case belongs: its siblings, the joint dates, and corrections that wait to go out together. */
export function MatterOfCaseCard({ caseId }: { readonly caseId: string }): ReactElement {
  const text = useText()
  const { data, error, refetch } = useQuery({
    queryKey: ['case', caseId, 'matter'],
    queryFn: () => send(api.GET('/api/v1/cases/{caseId}/matter', { params: { path: { caseId } } })),
    staleTime: 5_000,
  })
  return (
    <Card>
      <section className={styles['stack']} aria-labelledby="case-matter">
        <h2 id="case-matter">{text({ zh: '所属一件事', en: 'Part of one matter' })}</h2>
        {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
        {data === undefined ? error === null ? <Loading lines={4} /> : null : <Siblings matter={data} />}
      </section>
    </Card>
  )
}

function Siblings({ matter }: { readonly matter: MatterOfCase }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const nameOf = (item: string) => text(matter.items.find((entry) => entry.item === item)?.itemName ?? item)
  const self = matter.items.find((entry) => entry.self)?.item ?? ''
  const ownWaits = matter.items.find((entry) => entry.self)?.waitsFor ?? []
  const nameAll = (items: readonly string[]) => items.map(nameOf).join(text({ zh: '、', en: ', ' }))
  return (
    <>
      <p>
        {matter.readable ? (
          <Link to="/workbench/matters/$matterCaseId" params={{ matterCaseId: matter.matterCaseId } as never}>
            {text(matter.matterName)}
          </Link>
        ) : (
          <strong>{text(matter.matterName)}</strong>
        )}{' '}
        <span className={siblings['soft']}>{matter.number}</span>{' '}
        <Link
          to="/workbench/cases"
          search={{ matterCaseId: matter.matterCaseId, order: 'newest' } as never}
          className="no-print"
        >
          {text({ zh: '全部子件', en: 'All its cases' })}
        </Link>
      </p>
      <FactList
        facts={[
          { name: { zh: '牵头部门', en: 'Led by' }, value: text(matter.lead.name) },
          {
            name: { zh: '整体承诺日期', en: 'Promised for the whole' },
            value: matter.promisedDue === null ? null : formatDate(matter.promisedDue, language),
          },
        ]}
      />
      {matter.opinions.map(({ for: next, opinion }) => (
        <div key={opinion.document.number} className={styles['stack']}>
          <h3>
            {text({
              zh: `预审意见（供“${next.name.zh}”办理时出具）`,
              en: `Opinion given beforehand (for “${next.name.en}”)`,
            })}
          </h3>
          <OpinionFacts
            opinion={opinion}
            documentPath={`/api/v1/matter-cases/${matter.matterCaseId}/pre-approvals/${self}/${next.item}/document`}
          />
        </div>
      ))}
      {matter.items.some(({ item, revoked }) => revoked !== null && ownWaits.includes(item)) ? (
        <Notice
          tone="bad"
          title={{ zh: '前提事项的许可已被撤销', en: 'What this item rests on was revoked' }}
        >
          {matter.items.map(({ item, itemName, revoked }) =>
            revoked === null || !ownWaits.includes(item) ? null : (
              <p key={item}>
                {text({
                  zh: `“${itemName.zh}”以告知承诺方式准予后，于${formatDate(revoked.on, 'zh')}被撤销：${revoked.reason}本事项以它为前提，请按撤销后的情况重新审查。`,
                  en: `"${itemName.en}" was granted on a promise and revoked on ${formatDate(revoked.on, language)}: ${revoked.reason} This item rests on it; examine it by what is there now.`,
                })}
              </p>
            ),
          )}
        </Notice>
      ) : null}
      {matter.correction === null ? null : (
        <Notice tone="warn" title={{ zh: '补正将合并告知', en: 'Corrections go out together' }}>
          <p>
            {text({ zh: '已提出：', en: 'Proposed: ' })}
            {nameAll(matter.correction.proposed)}
          </p>
          {matter.correction.awaited.length === 0 ? null : (
            <p>
              {text({ zh: '尚未审查：', en: 'Not examined yet: ' })}
              {nameAll(matter.correction.awaited)}
            </p>
          )}
          {matter.correction.releasedOn === null ? null : (
            <p>
              {text({
                zh: `最迟${formatDate(matter.correction.releasedOn, 'zh')}一次性告知申请人。`,
                en: `The applicant is told by ${formatDate(matter.correction.releasedOn, language)} at the latest.`,
              })}
            </p>
          )}
        </Notice>
      )}
      <ul className={siblings['siblings']}>
        {matter.items.map(
          ({
            item,
            itemName,
            statusName,
            status,
            caseId,
            self,
            waitsFor,
            correctionProposed,
            onPromise,
            revoked,
          }) => (
            <li key={item} {...(self ? { 'aria-current': 'true' as const } : {})}>
              {self ? (
                <strong>{text(itemName)}</strong>
              ) : caseId === null ? (
                <span>{text(itemName)}</span>
              ) : (
                <Link to="/workbench/cases/$caseId" params={{ caseId }}>
                  {text(itemName)}
                </Link>
              )}
              <Tag
                tone={
                  revoked !== null
                    ? 'bad'
                    : status === 'granted'
                      ? 'good'
                      : status === 'refused'
                        ? 'bad'
                        : status === 'running'
                          ? 'info'
                          : undefined
                }
              >
                {text(statusName)}
              </Tag>
              {self ? (
                <span className={siblings['soft']}>{text({ zh: '本件', en: 'this case' })}</span>
              ) : null}
              {onPromise ? <Tag tone="info">{text({ zh: '告知承诺', en: 'On a promise' })}</Tag> : null}
              {correctionProposed ? (
                <Tag tone="warn">{text({ zh: '已提出补正', en: 'Correction proposed' })}</Tag>
              ) : null}
              {status === 'waiting' && waitsFor.length > 0 ? (
                <span className={siblings['soft']}>
                  {text({ zh: `等待${nameAll(waitsFor)}`, en: `waits for ${nameAll(waitsFor)}` })}
                </span>
              ) : null}
            </li>
          ),
        )}
      </ul>
    </>
  )
}
