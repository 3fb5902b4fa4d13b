import { type Bilingual, formatBasis, type Guide } from '@tongban/domain'
import { Download, FileCheck, FileText, ListChecks, Phone, Printer } from 'lucide-react'
import type { ReactElement } from 'react'
import {
  Button,
  ButtonLink,
  Card,
  FactList,
  Loading,
  Notice,
  PageHeading,
  QrCode,
  Tag,
} from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { StandingNotice, useStandingChannels } from '../standing/index.ts'
import { AbsentItem } from './absent-item.tsx'
import { ComingRevision } from './coming-revision.tsx'
import { groupBySituation, MaterialRows } from './guide-materials.tsx'
import { PromiseTexts } from './guide-promises.tsx'
import { ConditionRows, FeeRows, GuideSection, LimitRows, StepRows } from './guide-rows.tsx'
import { NothingToApply } from './nothing-to-apply.tsx'
import { useGuide, useItemParam } from './use-guide.ts'
import styles from './guide.module.css'

/** The service guide (办事指南): the item itself, as it is published now. */
export function GuidePage(): ReactElement {
  const item = useItemParam()
  const { data: guide, error, refetch } = useGuide(item)
  if (guide === undefined) {
    return error === null ? (
      <Loading lines={12} />
    ) : (
      <AbsentItem problem={error} onRetry={() => void refetch()} />
    )
  }
  return <GuideContent key={guide.item} guide={guide} />
}

const parts = {
  conditions: { zh: '受理条件', en: 'Conditions' },
  materials: { zh: '申请材料', en: 'Materials' },
  promises: { zh: '告知书和承诺书', en: 'Notice and promise' },
  steps: { zh: '办理流程', en: 'Steps' },
  limits: { zh: '办理时限', en: 'Time limits' },
  fees: { zh: '收费', en: 'Fees' },
  result: { zh: '办理结果', en: 'Result' },
  windows: { zh: '办理窗口和咨询', en: 'Windows and contact' },
  basis: { zh: '设定依据和救济', en: 'Legal basis and remedies' },
  questions: { zh: '常见问题', en: 'Frequent questions' },
} as const satisfies Record<string, Bilingual>

/** What an application needs and goes through; nothing of it where none is made. */
const applicationParts: ReadonlySet<keyof typeof parts> = new Set([
  'conditions',
  'materials',
  'promises',
  'steps',
  'limits',
  'fees',
  'result',
])

const isCancelled = ({ reform }: Guide) => reform?.kind === 'cancelled'

function GuideContent({ guide }: { readonly guide: Guide }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const standing = useStandingChannels(guide.item)
  const separator = text({ zh: '、', en: ', ' })
  const cancelled = isCancelled(guide)
  const shownParts = (Object.keys(parts) as (keyof typeof parts)[]).filter(
    (part) =>
      !(cancelled && applicationParts.has(part)) &&
      !(part === 'questions' && guide.faq.length === 0) &&
      !(part === 'promises' && guide.promises.length === 0),
  )
  return (
    <article className={styles['guide']}>
      <PageHeading
        title={guide.name}
        lead={
          <>
            {guide.summary === undefined ? null : <p>{text(guide.summary)}</p>}
            <p className={styles['tags']}>
              <Tag tone="info">{text(guide.type)}</Tag>
              {cancelled ? null : <Tag tone="info">{text(guide.caseType)}</Tag>}
              <Tag tone={guide.onlineDepth === 'entire' ? 'good' : undefined}>{text(guide.online)}</Tag>
              <span>{text(guide.authority)}</span>
            </p>
          </>
        }
      />
      <ComingRevision item={guide.item} revision={guide.revision} />
      <StandingNotice channels={standing} />
      {cancelled ? <NothingToApply /> : <Ways guide={guide} />}
      <div className={styles['columns']}>
        <nav className={`${styles['contents']} no-print`} aria-label={text({ zh: '目录', en: 'Contents' })}>
          <ul>
            {shownParts.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{text(parts[part])}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles['body']}>
          <Card>
            <div className={styles['facts']}>
              <FactList facts={listFacts(guide, separator, text)} />
              <figure className={styles['qr']}>
                <QrCode
                  size="small"
                  content={`${location.origin}/items/${encodeURIComponent(guide.item)}`}
                  alt={{ zh: '本页网址的二维码', en: 'QR code of the address of this page' }}
                />
                <figcaption>
                  {text({ zh: '手机扫码查看本指南', en: 'Open this guide on a phone' })}
                </figcaption>
              </figure>
            </div>
          </Card>
          {cancelled ? null : <ApplicationSections guide={guide} />}
          <Windows guide={guide} />
          <GuideSection id="basis" title={parts.basis}>
            <ul className={styles['plain']}>
              {guide.basis.map((basis) => (
                <li key={basis}>{formatBasis(basis)}</li>
              ))}
            </ul>
            {guide.remedies === undefined ? null : (
              <p>
                {text({
                  zh: `对决定不服的，可以依法向${guide.remedies.review.zh}申请行政复议，或者向${guide.remedies.court.zh}提起行政诉讼。`,
                  en: `Against a decision you may ask ${guide.remedies.review.en} for a review, or sue at ${guide.remedies.court.en}.`,
                })}
              </p>
            )}
          </GuideSection>
          {guide.faq.length === 0 ? null : (
            <GuideSection id="questions" title={parts.questions}>
              <dl className={styles['questions']}>
                {guide.faq.map(({ question, answer }) => (
                  <div key={question.zh}>
                    <dt>{text(question)}</dt>
                    <dd>{text(answer)}</dd>
                  </div>
                ))}
              </dl>
            </GuideSection>
          )}
          <p className={styles['soft']}>
            {text({
              zh: `第${guide.revision}版，自${formatDate(guide.effectiveFrom, 'zh')}起施行。`,
              en: `Revision ${guide.revision}, in force from ${formatDate(guide.effectiveFrom, language)}.`,
            })}
          </p>
        </div>
      </div>
    </article>
  )
}

function ApplicationSections({ guide }: { readonly guide: Guide }): ReactElement {
  const text = useText()
  const separator = text({ zh: '、', en: ', ' })
  return (
    <>
      <GuideSection id="conditions" title={parts.conditions}>
        <ConditionRows conditions={guide.conditions} />
      </GuideSection>
      <Materials guide={guide} />
      {guide.promises.length === 0 ? null : (
        <GuideSection id="promises" title={parts.promises}>
          <PromiseTexts promises={guide.promises} />
        </GuideSection>
      )}
      <GuideSection id="steps" title={parts.steps}>
        <StepRows steps={guide.steps} />
      </GuideSection>
      <GuideSection id="limits" title={parts.limits}>
        <LimitRows limits={guide.limits} />
        {guide.specialProcedures.length === 0 ? null : (
          <p className={styles['soft']}>
            {text({ zh: '下列时间不计入上述时限：', en: 'Not counted in these limits: ' })}
            {guide.specialProcedures
              .map(({ name, workingDays }) =>
                text({
                  zh: `${name.zh}（${workingDays}个工作日）`,
                  en: `${name.en} (${workingDays} working days)`,
                }),
              )
              .join(separator)}
          </p>
        )}
      </GuideSection>
      <GuideSection id="fees" title={parts.fees}>
        <FeeRows fees={guide.fees} />
      </GuideSection>
      <GuideSection id="result" title={parts.result}>
        <FactList
          facts={[
            { name: { zh: '结果名称', en: 'Result' }, value: text(guide.result.name) },
            {
              name: { zh: '送达方式', en: 'Delivery' },
              value: guide.result.delivery.map(text).join(separator),
            },
          ]}
        />
      </GuideSection>
    </>
  )
}

/** What can be done from here: ask what applies, apply, take the guide along. */
function Ways({ guide }: { readonly guide: Guide }): ReactElement {
  const text = useText()
  const { item } = guide
  const canApply = guide.onlineDepth === 'entire' || guide.onlineDepth === 'apply'
  const address = `/api/v1/items/${encodeURIComponent(item)}`
  return (
    <div className="no-print">
      <div className={styles['ways']}>
        {canApply ? (
          <ButtonLink look="primary" to="/apply/$item" params={{ item } as never}>
            {text({ zh: '在线办理', en: 'Apply online' })}
          </ButtonLink>
        ) : null}
        {guide.questions.length === 0 ? null : (
          <ButtonLink to="/items/$item/guidance" params={{ item } as never}>
            <ListChecks size="1.125rem" aria-hidden />
            {text({ zh: '情形引导：我需要准备什么', en: 'What applies to me?' })}
          </ButtonLink>
        )}
        <Button look="quiet" onPress={() => print()}>
          <Printer size="1.125rem" aria-hidden />
          {text({ zh: '打印', en: 'Print' })}
        </Button>
        <a className={styles['file']} href={`${address}/guide.pdf`} download>
          <Download size="1.125rem" aria-hidden />
          {text({ zh: '下载指南（PDF）', en: 'Guide as PDF' })}
        </a>
      </div>
      {canApply ? null : (
        <Notice
          tone="warn"
          title={{ zh: '本事项目前不能在网上提交申请', en: 'This cannot be applied for online yet' }}
        >
          <p>
            {text({
              zh: '请备齐下列材料，到本页“办理窗口和咨询”列出的窗口办理；可以先下载空白申请表填好带来。',
              en: 'Bring the materials below to a window listed on this page; the blank form can be filled in beforehand.',
            })}
          </p>
        </Notice>
      )}
    </div>
  )
}

function listFacts(guide: Guide, separator: string, text: (words: Bilingual) => string) {
  const cancelled = isCancelled(guide)
  return [
    { name: { zh: '实施机关', en: 'Authority' }, value: text(guide.authority) },
    { name: { zh: '行使层级', en: 'Level' }, value: text(guide.level) },
    { name: { zh: '服务对象', en: 'For whom' }, value: guide.serves.map(text).join(separator) },
    {
      name: { zh: '到场次数', en: 'Visits' },
      value: cancelled ? null : (
        <>
          {guide.visits === 0
            ? text({ zh: '不用到场', en: 'None' })
            : text({ zh: `最多${guide.visits}次`, en: `At most ${guide.visits}` })}
          {guide.visitsReason === undefined
            ? null
            : text({ zh: `（${guide.visitsReason.zh}）`, en: ` (${guide.visitsReason.en})` })}
        </>
      ),
    },
    ...(guide.reform === undefined
      ? []
      : [
          {
            name: { zh: '证照分离改革', en: 'Reform of business licences' },
            value: text({
              zh: `${guide.reform.name.zh}：${guide.reform.meaning.zh}`,
              en: `${guide.reform.name.en}: ${guide.reform.meaning.en}`,
            }),
          },
        ]),
    {
      name: { zh: '数量限制', en: 'Limit of quantity' },
      value: cancelled ? null : text(guide.quantityLimit ?? { zh: '无', en: 'None' }),
    },
    {
      name: { zh: '中介服务', en: 'Intermediaries' },
      value: cancelled
        ? null
        : guide.intermediaries.length === 0
          ? text({ zh: '无', en: 'None' })
          : guide.intermediaries.map(text).join(separator),
    },
    { name: { zh: '实施编码', en: 'Implementation code' }, value: guide.codes.implementation },
  ]
}

function Materials({ guide }: { readonly guide: Guide }): ReactElement {
  const text = useText()
  const groups = groupBySituation(guide.materials)
  const address = `/api/v1/items/${encodeURIComponent(guide.item)}`
  return (
    <GuideSection id="materials" title={parts.materials}>
      <p className={`${styles['papers']} no-print`}>
        <a className={styles['file']} href={`${address}/blank-form.pdf`} download>
          <FileText size="1.125rem" aria-hidden />
          {text({ zh: '空白申请表（PDF，到窗口办理时使用）', en: 'Blank form (PDF, for the window)' })}
        </a>
        <a className={styles['file']} href={`${address}/sample-form.pdf`} download>
          <FileCheck size="1.125rem" aria-hidden />
          {text({ zh: '申请表示范文本（PDF）', en: 'A form filled in as a sample (PDF)' })}
        </a>
      </p>
      {groups.length === 0 ? <p>{text({ zh: '无须提交材料。', en: 'No materials are needed.' })}</p> : null}
      {groups.map(({ when, first, entries }) => (
        <div key={when?.zh ?? ''} className={styles['group']}>
          {groups.length === 1 && when === undefined ? null : (
            <h3>
              {when === undefined
                ? text({ zh: '所有情形均须提交', en: 'In all situations' })
                : text({ zh: `情形：${when.zh}`, en: `Where ${when.en}` })}
            </h3>
          )}
          <MaterialRows
            materials={entries}
            first={first}
            isGrouped={groups.length > 1 || when !== undefined}
          />
        </div>
      ))}
    </GuideSection>
  )
}

function Windows({ guide }: { readonly guide: Guide }): ReactElement {
  const text = useText()
  return (
    <GuideSection id="windows" title={parts.windows}>
      {guide.windows.length === 0 ? (
        <p>{text({ zh: '请拨打咨询电话了解办理地点。', en: 'Call to ask where to go.' })}</p>
      ) : (
        <ul className={styles['windows']}>
          {guide.windows.map((window) => (
            <li key={`${window.name.zh} ${window.phone}`}>
              <h3>{text(window.name)}</h3>
              <p>{text(window.address)}</p>
              <p className={styles['soft']}>{text(window.hours)}</p>
              <p>
                <a href={`tel:${window.phone}`}>{window.phone}</a>
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className={styles['contacts']}>
        <span>
          <Phone size="1rem" aria-hidden /> {text({ zh: '咨询电话：', en: 'Questions: ' })}
          <a href={`tel:${guide.contacts.consult}`}>{guide.contacts.consult}</a>
        </span>
        <span>
          <Phone size="1rem" aria-hidden /> {text({ zh: '监督投诉电话：', en: 'Complaints: ' })}
          <a href={`tel:${guide.contacts.complain}`}>{guide.contacts.complain}</a>
        </span>
      </p>
    </GuideSection>
  )
}
