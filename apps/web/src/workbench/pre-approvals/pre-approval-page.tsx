import { formatBasis } from '@tongban/domain'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../api/index.ts'
import {
  AwaitedPage,
  Button,
  Card,
  FactList,
  Notice,
  PageHeading,
  ProblemNotice,
  Tag,
} from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { OpinionFacts, effectNames } from '../../matter/index.ts'
import { OpinionDialog } from './opinion-dialog.tsx'
import styles from './pre-approvals.module.css'
import type { PreApproval } from './types.ts'

/** One opinion that is owed: what of the application belongs to it, and the act of giving it. */
export function PreApprovalPage(): ReactElement {
  const params: { readonly matterCaseId?: string; readonly item?: string; readonly next?: string } =
    useParams({ strict: false })
  const { matterCaseId = '', item = '', next = '' } = params
  const text = useText()
  const { language } = useLanguage()
  const [giving, setGiving] = useState(false)
  const path = { matterCaseId, item, next }
  const {
    data: found,
    error,
    refetch,
  } = useQuery({
    queryKey: ['pre-approval', matterCaseId, item, next],
    queryFn: () =>
      send(api.GET('/api/v1/matter-cases/{matterCaseId}/pre-approvals/{item}/{next}', { params: { path } })),
    staleTime: 5_000,
  })
  if (found === undefined) {
    return (
      <AwaitedPage
        title={{ zh: '预审批', en: 'Opinion beforehand' }}
        lines={10}
        problem={error}
        onRetry={() => void refetch()}
        way={
          <a href="/workbench/pre-approvals">{text({ zh: '返回预审批列表', en: 'Back to the opinions' })}</a>
        }
      />
    )
  }
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: `预审批：${found.itemName.zh}`, en: `Opinion beforehand: ${found.itemName.en}` }}
        lead={
          <span className={styles['choices']}>
            <Tag>{text(effectNames[found.effect])}</Tag>
            {found.overdue ? <Tag tone="bad">{text({ zh: '已逾期', en: 'Late' })}</Tag> : null}
            {found.opinion !== null ? null : (
              <Tag>
                {text({
                  zh: `期限 ${formatDate(found.due, 'zh')}`,
                  en: `Due ${formatDate(found.due, language)}`,
                })}
              </Tag>
            )}
            <span>{found.matterNumber}</span>
          </span>
        }
        actions={
          found.may.give ? (
            <Button look="primary" onPress={() => setGiving(true)}>
              {text({ zh: '出具预审意见……', en: 'Give the opinion …' })}
            </Button>
          ) : undefined
        }
      />
      {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {found.opinion === null && found.may.reason !== null ? (
        <Notice tone="info">{text(found.may.reason)}</Notice>
      ) : null}
      {found.overdue ? (
        <Notice tone="warn" title={{ zh: '预审意见已逾期', en: 'The opinion is late' }}>
          {text({
            zh: '逾期不视为同意，后续事项一直等待。请尽快出具意见。',
            en: 'Silence is never consent: what waits for it goes on waiting. Give the opinion soon.',
          })}
        </Notice>
      ) : null}
      {found.opinion === null ? null : (
        <Card>
          <section className={styles['stack']} aria-labelledby="opinion">
            <h2 id="opinion">{text({ zh: '预审意见', en: 'The opinion' })}</h2>
            <OpinionFacts
              opinion={found.opinion}
              documentPath={`/api/v1/matter-cases/${matterCaseId}/pre-approvals/${item}/${next}/document`}
            />
          </section>
        </Card>
      )}
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          <Card>
            <section className={styles['stack']} aria-labelledby="content">
              <h2 id="content">{text({ zh: '申请内容', en: 'The application' })}</h2>
              <FactList
                facts={[
                  ...found.answers.map(({ question, answer }) => ({ name: question, value: text(answer) })),
                  ...found.form.map(({ label, value }) => ({ name: label, value: <bdi>{value}</bdi> })),
                ]}
              />
            </section>
          </Card>
          <Card>
            <section className={styles['stack']} aria-labelledby="materials">
              <h2 id="materials">{text({ zh: '申请材料', en: 'Materials' })}</h2>
              <FactList
                facts={found.materials.map((material) => ({
                  name: material.name,
                  value: <MaterialFiles material={material} path={path} />,
                }))}
              />
            </section>
          </Card>
        </div>
        <About found={found} />
      </div>
      {giving ? (
        <OpinionDialog found={found} onClose={() => setGiving(false)} onDone={() => void refetch()} />
      ) : null}
    </div>
  )
}

function About({ found }: { readonly found: PreApproval }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <Card>
      <section className={styles['stack']} aria-labelledby="about">
        <h2 id="about">{text({ zh: '基本信息', en: 'About it' })}</h2>
        <FactList
          facts={[
            {
              name: { zh: '申请人', en: 'Applicant' },
              value: (
                <bdi>
                  {found.applicant.name} {found.applicant.identifier}
                </bdi>
              ),
            },
            { name: { zh: '一件事', en: 'Matter' }, value: text(found.matterName) },
            { name: { zh: '等待意见的事项', en: 'What waits for it' }, value: text(found.forName) },
            { name: { zh: '提交日期', en: 'Filed on' }, value: formatDate(found.filedOn, language) },
            { name: { zh: '意见期限', en: 'Due' }, value: formatDate(found.due, language) },
            {
              name: { zh: '预审批依据', en: 'Laid down in' },
              value: found.basis.map(formatBasis).join('、'),
            },
          ]}
        />
        <p className={styles['soft']}>
          {found.effect === 'binding'
            ? text({
                zh: '意见具有约束力：同意后，正式审批时已经预审的内容不再重复审查；作出相反决定的，须写明此后发生的变化。',
                en: 'The opinion binds: what was examined is not examined anew, and a later refusal must state what has changed.',
              })
            : text({
                zh: '意见为指导性意见：不同意的，由申请人决定是否继续办理。',
                en: 'The opinion advises: where it is unfavourable the applicant decides whether to go on.',
              })}
        </p>
        {found.conditions.length === 0 ? null : (
          <>
            <h3>{text({ zh: '许可条件', en: 'Conditions of the item' })}</h3>
            <ul>
              {found.conditions.map((condition) => (
                <li key={condition.text.zh}>
                  {text(condition.text)}{' '}
                  <span className={styles['soft']}>{condition.basis.map(formatBasis).join('、')}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </Card>
  )
}

function MaterialFiles({
  material,
  path,
}: {
  readonly material: PreApproval['materials'][number]
  readonly path: { readonly matterCaseId: string; readonly item: string; readonly next: string }
}): ReactElement {
  const text = useText()
  if (material.awaited)
    return (
      <span className={styles['soft']}>
        {text({ zh: '由前序事项的结果共享，预审时尚无', en: 'Comes with an earlier item; not there yet' })}
      </span>
    )
  if (material.files.length === 0)
    return (
      <span className={styles['soft']}>
        {material.onPaper
          ? text({ zh: '纸质材料已收', en: 'Handed in on paper' })
          : material.substitute === 'licence'
            ? text({ zh: '以电子证照代替', en: 'Met by a licence on record' })
            : material.substitute === null
              ? text({ zh: '未提交', en: 'Not handed in' })
              : text({ zh: '以书面承诺代替', en: 'Met by a promise' })}
      </span>
    )
  return (
    <ul className={styles['files']}>
      {material.files.map((file) => (
        <li key={file.digest}>
          <a
            href={`/api/v1/matter-cases/${path.matterCaseId}/pre-approvals/${path.item}/${path.next}/files/${file.digest}`}
            download={file.name}
          >
            {file.name}
          </a>
        </li>
      ))}
    </ul>
  )
}
