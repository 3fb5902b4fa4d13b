import { Circle, CircleCheck } from 'lucide-react'
import type { ReactElement } from 'react'
import { useText } from '../language/index.ts'
import { listUnmetPasswordRules, passwordRules } from './password-rules.ts'
import styles from './account.module.css'

export interface PasswordRulesProps {
  readonly password: string
  readonly username: string
}

/** The rules for passwords, told beforehand and ticked off while one is written. */
export function PasswordRules({ password, username }: PasswordRulesProps): ReactElement {
  const text = useText()
  const unmet = listUnmetPasswordRules(password, username)
  return (
    <ul className={styles['rules']} aria-label={text({ zh: '密码要求', en: 'Rules for passwords' })}>
      {passwordRules.map(({ id, name }) => {
        const met = !unmet.includes(id)
        const Icon = met ? CircleCheck : Circle
        return (
          <li key={id} {...(met ? { 'data-met': true } : {})}>
            <Icon size="1rem" aria-hidden />
            <span>
              {text(name)}
              <span className="visually-hidden">
                {met
                  ? text({ zh: '（已满足）', en: ' (met)' })
                  : text({ zh: '（未满足）', en: ' (not met)' })}
              </span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
