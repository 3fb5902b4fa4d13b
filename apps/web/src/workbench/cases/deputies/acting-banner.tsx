import type { ReactElement } from 'react'
import { Button, Notice } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { useActing } from './use-acting.ts'

/** Over every page while the session acts in somebody's place, so that nobody forgets in whose name things are done. */
export function ActingBanner(): ReactElement | null {
  const text = useText()
  const { account } = useSession()
  const { actAs, pending } = useActing()
  if (!account?.deputyFor) return null
  const { name } = account.deputyFor
  return (
    <div className="no-print" style={{ marginBottom: '1rem' }}>
      <Notice
        tone="warn"
        title={{ zh: `您正在代${name}行使职责`, en: `You are acting for ${name}` }}
        actions={
          <Button size="small" isPending={pending} onPress={() => void actAs(null)}>
            {text({ zh: '恢复本人身份', en: 'Act as myself again' })}
          </Button>
        }
      >
        {text({
          zh: '每项操作都以您的名义记录，并注明代理关系。',
          en: 'Each act is recorded in your name, as done for the other.',
        })}
      </Notice>
    </div>
  )
}
