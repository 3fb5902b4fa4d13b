import type { ReactElement } from 'react'
import { ButtonLink, Notice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { searchForPath } from '../account/after-sign-in.ts'

/** Nobody is signed in: what can be done all the same, and the way to sign in and come back to what was typed. */
export function SignInFirst({ pressing }: { readonly pressing: boolean }): ReactElement {
  const text = useText()
  return (
    <Notice
      tone={pressing ? 'warn' : 'info'}
      title={
        pressing
          ? { zh: '上传材料和提交申请需要登录', en: 'Sign in to supply documents and to file' }
          : { zh: '您还没有登录', en: 'You are not signed in' }
      }
      actions={
        <>
          <ButtonLink to="/sign-in" search={makeReturnSearch()} look="primary" size="small">
            {text({ zh: '登录', en: 'Sign in' })}
          </ButtonLink>
          <ButtonLink to="/register" search={makeReturnSearch()} size="small">
            {text({ zh: '注册账号', en: 'Register' })}
          </ButtonLink>
        </>
      }
    >
      {text({
        zh: '可以先填写情形和申请表，内容保存在本机；登录后回到这里继续，已填写的内容不会丢失。',
        en: 'You can answer the questions and fill in the form; it is kept on this device, and you come back to it after signing in.',
      })}
    </Notice>
  )
}

/** Of the sign-in page: where to come back to, which is this page as it stands. */
export function makeReturnSearch(): Record<string, string> {
  return searchForPath(`${location.pathname}${location.search}`)
}
