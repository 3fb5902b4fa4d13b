import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../api/index.ts'
import { Button, ProblemNotice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import styles from './account.module.css'

/** Nobody waits for these: who signs in with a password never needs them. */
export function useIdentityProviders() {
  return useQuery({
    queryKey: ['identity-providers'],
    queryFn: () => send(api.GET('/api/v1/identity/providers')),
    staleTime: Infinity,
    retry: false,
  })
}

/** Signing in with an identity that the person has already (统一身份认证), where the installation knows any. */
export function OutsideIdentities({
  returnTo,
}: {
  readonly returnTo: string | undefined
}): ReactElement | null {
  const text = useText()
  const [going, setGoing] = useState<string>()
  const [problem, setProblem] = useState<unknown>()
  const { data } = useIdentityProviders()
  if (data === undefined || data.items.length === 0) return null

  async function go(providerId: string): Promise<void> {
    setGoing(providerId)
    setProblem(undefined)
    try {
      const body = { providerId, ...(returnTo === undefined ? {} : { returnTo }) }
      const { url } = await send(api.POST('/api/v1/identity/sign-ins', { body }))
      location.assign(url)
    } catch (thrown) {
      setProblem(thrown)
      setGoing(undefined)
    }
  }

  return (
    <div>
      <p className={styles['or']}>{text({ zh: '或者', en: 'or' })}</p>
      <div className={styles['stack']}>
        {problem === undefined ? null : <ProblemNotice problem={problem} />}
        {data.items.map(({ providerId, name }) => (
          <Button
            key={providerId}
            isPending={going === providerId}
            isDisabled={going !== undefined}
            onPress={() => void go(providerId)}
          >
            {text({ zh: `使用${name}登录`, en: `Sign in with ${name}` })}
          </Button>
        ))}
      </div>
    </div>
  )
}
