import { Link } from '@tanstack/react-router'
import { Check } from 'lucide-react'
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { type Text, useText } from '../../language/index.ts'
import styles from './filing.module.css'

export const stepNames = ['situation', 'form', 'materials', 'delivery', 'check'] as const

export type StepName = (typeof stepNames)[number]

export const stepTitles: Readonly<Record<StepName, Text>> = {
  situation: { zh: '申请人和情形', en: 'Applicant and situation' },
  form: { zh: '填写申请表', en: 'Form' },
  materials: { zh: '上传材料', en: 'Documents' },
  delivery: { zh: '联系和送达', en: 'Contact and delivery' },
  check: { zh: '核对并提交', en: 'Check and file' },
}

export interface StepListProps {
  readonly steps: readonly StepName[]
  readonly current: StepName
  /** Steps that may be opened from here: those that were passed. */
  readonly open: (step: StepName) => boolean
}

/** Where one is on the way; the steps that were passed are ways back. */
export function StepList({ steps, current, open }: StepListProps): ReactElement {
  const text = useText()
  const place = steps.indexOf(current)
  return (
    <nav aria-label={text({ zh: '申请步骤', en: 'Steps of the application' })}>
      <ol className={styles['steps']}>
        {steps.map((step, index) => (
          <li
            key={step}
            className={styles['step']}
            data-state={index < place ? 'passed' : index === place ? 'current' : 'ahead'}
            {...(step === current ? { 'aria-current': 'step' as const } : {})}
          >
            {step !== current && open(step) ? (
              <Link
                to="."
                search={(before: Record<string, unknown>) => ({ ...before, step })}
                className={styles['stepBody']}
              >
                <StepBody step={step} number={index + 1} passed={index < place} />
              </Link>
            ) : (
              <span className={styles['stepBody']}>
                <StepBody step={step} number={index + 1} passed={index < place} />
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className={styles['stepPlace']}>
        {text({
          zh: `第 ${place + 1} 步，共 ${steps.length} 步`,
          en: `Step ${place + 1} of ${steps.length}`,
        })}
      </p>
    </nav>
  )
}

interface StepBodyProps {
  readonly step: StepName
  readonly number: number
  readonly passed: boolean
}

function StepBody({ step, number, passed }: StepBodyProps): ReactElement {
  const text = useText()
  return (
    <>
      <span className={styles['stepNumber']} aria-hidden>
        {passed ? <Check size="1rem" strokeWidth={3} /> : number}
      </span>
      <span className={styles['stepName']}>{text(stepTitles[step])}</span>
    </>
  )
}

export interface StepPageProps {
  readonly title: Text
  readonly children: ReactNode
}

/** One step; its heading takes the focus when it is opened, so that reading begins there. */
export function StepPage({ title, children }: StepPageProps): ReactElement {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) return
    first.current = false
    // Not where the whole page was just opened: there reading begins at its top.
    if (document.body.dataset['step'] === 'seen') {
      heading.current?.focus({ preventScroll: true })
      window.scrollTo({ top: 0 })
    }
    document.body.dataset['step'] = 'seen'
  }, [])
  return (
    <section className={styles['stepPage']}>
      <h2 ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {text(title)}
      </h2>
      {children}
    </section>
  )
}
