import { useRouterState } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Notice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'

const outcomes = {
  linked: {
    title: { zh: '已关联统一身份认证', en: 'The outside identity is linked' },
    next: {
      zh: '今后可以使用统一身份认证登录此账号。',
      en: 'From now on it opens this account.',
    },
  },
  declined: {
    title: { zh: '您在统一身份认证处取消了操作', en: 'You did not go on at the outside identity' },
    next: {
      zh: '可以重新操作，也可以使用用户名和密码登录。',
      en: 'Try it again, or sign in with a user name and a password.',
    },
  },
  expired: {
    title: { zh: '本次统一身份认证登录已失效', en: 'This attempt to sign in is void' },
    next: {
      zh: '停留时间过长，或者在另一个浏览器中打开的，登录会失效。请在本页重新登录。',
      en: 'It took too long, or was opened in another browser. Begin again on this page.',
    },
  },
  failed: {
    title: { zh: '统一身份认证未能完成', en: 'The outside identity could not go through with it' },
    next: {
      zh: '请稍后重试，或者使用用户名和密码登录。',
      en: 'Try again later, or sign in with a user name and a password.',
    },
  },
  'other-person': {
    title: { zh: '统一身份认证的身份与此账号不一致', en: 'The outside identity is somebody else’s' },
    next: {
      zh: '统一身份认证核验的公民身份号码不是此账号本人的。请使用本人的统一身份认证，或者核对登录的账号。',
      en: 'The resident id that it vouches for is not that of this account. Use your own, or check which account you are signed in to.',
    },
  },
  taken: {
    title: { zh: '该统一身份认证已关联其他账号', en: 'The outside identity is linked to another account' },
    next: {
      zh: '请先登录该账号解除关联，再在此处关联。',
      en: 'Sign in to that account and end the link there first.',
    },
  },
} as const

/** How the way through an outside identity ended, where the address says so. */
export function OutsideOutcome(): ReactElement | null {
  const text = useText()
  const outcome = useRouterState({
    select: (state) => (state.location.search as Record<string, unknown>)['outside'],
  })
  if (typeof outcome !== 'string' || !Object.hasOwn(outcomes, outcome)) return null
  const { title, next } = outcomes[outcome as keyof typeof outcomes]
  return (
    <Notice tone={outcome === 'linked' ? 'good' : 'warn'} spoken title={title}>
      {text(next)}
    </Notice>
  )
}
