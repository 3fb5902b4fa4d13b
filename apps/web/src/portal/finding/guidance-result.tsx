import { type Guide, readText } from '@tongban/domain'
import { Printer } from 'lucide-react'
import { type ReactElement, useEffect, useRef } from 'react'
import { Button, ButtonLink, Notice, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { type Answer, writeAnswers } from './guidance-answers.ts'
import { MaterialRows } from './guide-materials.tsx'
import { ConditionRows, FeeRows, GuideSection, LimitRows, StepRows } from './guide-rows.tsx'
import { describeMaterial, type ResolvedItem } from './resolved-item.ts'
import styles from './guide.module.css'

export interface GuidanceResultProps {
  readonly guide: Guide
  readonly resolved: ResolvedItem
  /** Those that apply. */
  readonly answers: Readonly<Record<string, Answer>>
}

/** What is needed in this situation, and nothing else. */
export function GuidanceResult({ guide, resolved, answers }: GuidanceResultProps): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const canApply = guide.onlineDepth === 'entire' || guide.onlineDepth === 'apply'

  async function copyAddress(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href)
      announce({ zh: '网址已复制，可以发给他人。', en: 'The address was copied and can be sent on.' })
    } catch {
      announce({
        zh: '浏览器不允许复制，请从地址栏复制网址。',
        en: 'The browser does not allow it; copy the address from its bar.',
      })
    }
  }

  return (
    <>
      <Notice tone="good">
        <h2 ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {text({
            zh: `您需要准备${resolved.materials.length}项材料`,
            en: `You need ${resolved.materials.length} ${resolved.materials.length === 1 ? 'material' : 'materials'}`,
          })}
        </h2>
        <p>
          {text({
            zh: `承诺时限${describePromise(resolved).zh}，${resolved.fees.length === 0 ? '不收费' : '按标准收费'}。`,
            en: `Promised limit: ${describePromise(resolved).en}; ${resolved.fees.length === 0 ? 'free of charge' : 'with a fee'}.`,
          })}
        </p>
      </Notice>
      <div className={`${styles['ways']} no-print`}>
        {canApply ? (
          <ButtonLink
            look="primary"
            to="/apply/$item"
            params={{ item: guide.item } as never}
            search={writeAnswers(answers) as never}
          >
            {text({ zh: '按此情形在线办理', en: 'Apply in this situation' })}
          </ButtonLink>
        ) : null}
        <Button onPress={() => print()}>
          <Printer size="1.125rem" aria-hidden />
          {text({ zh: '打印清单', en: 'Print' })}
        </Button>
        <Button look="quiet" onPress={() => void copyAddress()}>
          {text({ zh: '复制网址', en: 'Copy the address' })}
        </Button>
        <ButtonLink look="quiet" to="/items/$item/guidance" params={{ item: guide.item } as never}>
          {text({ zh: '重新回答', en: 'Begin again' })}
        </ButtonLink>
      </div>
      <GuideSection id="materials" title={{ zh: '申请材料', en: 'Materials' }}>
        {resolved.materials.length === 0 ? (
          <p>{text({ zh: '无须提交材料。', en: 'No materials are needed.' })}</p>
        ) : (
          <MaterialRows materials={resolved.materials.map(describeMaterial)} />
        )}
      </GuideSection>
      <GuideSection id="conditions" title={{ zh: '受理条件', en: 'Conditions' }}>
        <ConditionRows
          conditions={resolved.conditions.map(({ text: condition, basis }) => ({
            text: readText(condition),
            basis,
          }))}
        />
      </GuideSection>
      <GuideSection id="steps" title={{ zh: '办理流程', en: 'Steps' }}>
        <StepRows steps={chooseSteps(guide, resolved)} />
      </GuideSection>
      <GuideSection id="limits" title={{ zh: '办理时限', en: 'Time limits' }}>
        <LimitRows
          limits={[
            {
              statutory: describeDays(resolved.limit.statutory, resolved.limit.unit),
              promised: describePromise(resolved),
              when: undefined,
              basis: resolved.limit.basis,
            },
          ]}
        />
      </GuideSection>
      <GuideSection id="fees" title={{ zh: '收费', en: 'Fees' }}>
        <FeeRows
          fees={resolved.fees.map((fee) => ({
            text: readText(fee.name),
            standard: readText(fee.standard),
            yuan: fee.yuan,
            when: undefined,
            basis: [fee.basis],
          }))}
        />
      </GuideSection>
    </>
  )
}

/** The guide's steps that apply, numbered anew without those that do not. */
function chooseSteps(guide: Guide, resolved: ResolvedItem): Guide['steps'] {
  const applying = new Set(resolved.stages.flat().map(({ step }) => step))
  const steps = guide.steps.filter(({ step }) => step === 'finish' || applying.has(step))
  const stages = [...new Set(steps.map(({ stage }) => stage))]
  return steps.map((step) => ({
    ...step,
    stage: stages.indexOf(step.stage) + 1,
    when: step.optional ? { zh: '必要时', en: 'it is needed' } : undefined,
  }))
}

function describePromise({ limit }: ResolvedItem) {
  return describeDays(limit.promised, limit.unit)
}

function describeDays(days: number, unit: 'working-day' | 'calendar-day') {
  if (days === 0) return { zh: '当场办结', en: 'on the spot' }
  return unit === 'working-day'
    ? { zh: `${days}个工作日`, en: `${days} working ${days === 1 ? 'day' : 'days'}` }
    : { zh: `${days}个自然日`, en: `${days} calendar ${days === 1 ? 'day' : 'days'}` }
}
