import {
  getScope,
  isPublicPermission,
  may,
  permissionIds,
  permissions,
  roles,
  type ApplicantActor,
} from '@tongban/domain'
import { readFile, writeFile } from 'node:fs/promises'
import { env } from 'node:process'
import { describe, expect, test } from 'vitest'
import { listPathParameters } from './route.ts'
import { routes } from './routes/index.ts'

const golden = new URL('../../../docs/permissions.golden.md', import.meta.url)
const columns = ['anonymous', ...roles] as const

function writeTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function describeMatrix(): string {
  const cells = (permission: (typeof permissionIds)[number]) =>
    columns.map((role) => getScope(role, permission)).map((scope) => (scope === 'none' ? '·' : scope))
  const byPermission = permissionIds.map((id) => [`\`${id}\``, permissions[id].zh, ...cells(id)])
  const byRoute = routes
    .map((route) => [`${route.method} ${route.path}`, `\`${route.permission}\``, ...cells(route.permission)])
    .toSorted(([left = ''], [right = '']) =>
      left.split(' ')[1] + left < right.split(' ')[1] + right ? -1 : 1,
    )
  return [
    '# Permission matrix',
    '',
    'Made by `permission-matrix.test.ts` (UPDATE_GOLDEN=1) from the policy and the contract; never edited by hand. `·` none, `own`, `jurisdiction`, `all`.',
    '',
    '## Role × permission',
    '',
    writeTable(['permission', '权限', ...columns], byPermission),
    '',
    '## Role × route',
    '',
    writeTable(['route', 'permission', ...columns], byRoute),
    '',
  ].join('\n')
}

test('the matrix is the one that was reviewed (else read the difference and set UPDATE_GOLDEN=1)', async () => {
  const text = describeMatrix()
  if (env['UPDATE_GOLDEN'] === '1') await writeFile(golden, text)
  expect(await readFile(golden, 'utf8')).toBe(text)
})

describe('the policy', () => {
  test('gives somebody who has not signed in nothing but what is public', () => {
    const given = permissionIds.filter((id) => getScope('anonymous', id) !== 'none')
    expect(given.filter((id) => !isPublicPermission(id))).toEqual([])
  })

  test('gives every permission to at least one role', () => {
    const orphans = permissionIds.filter((id) => columns.every((role) => getScope(role, id) === 'none'))
    expect(orphans).toEqual([])
  })

  test('lets no administrator near a case, a licence or a personal number', () => {
    const business = permissionIds.filter((id) =>
      /^(case|personal-data|item)\.|^licence\.(?!verify)/.test(id),
    )
    const held = roles
      .filter((role) => role.endsWith('administrator'))
      .flatMap((role) => business.filter((id) => getScope(role, id) !== 'none').map((id) => `${role} ${id}`))
    expect(held).toEqual([])
  })

  test('lets an agent act for others but not authorise anybody', () => {
    const agent: ApplicantActor = {
      kind: 'applicant',
      account: 'a',
      name: '钱立诚',
      subject: 's',
      actsFor: [{ subject: 'other', as: 'agent', authorisation: 'z' }],
    }
    expect(may(agent, 'case.submit')).toBe('own')
    expect(may(agent, 'authorisation.grant')).toBe('none')
    expect(may({ ...agent, actsFor: [{ subject: 's', as: 'self' }] }, 'authorisation.grant')).toBe('own')
  })

  test('lets nobody decide outside a jurisdiction', () => {
    expect(roles.filter((role) => getScope(role, 'case.decide') === 'all')).toEqual([])
  })
})

describe('every route', () => {
  test('has a title, a summary, answers, and parameters that match its path', () => {
    const wrong = routes.filter(
      (route) =>
        route.title === '' ||
        route.summary === '' ||
        Object.keys(route.responses).length === 0 ||
        listPathParameters(route.path).toSorted().join() !==
          Object.keys(route.params?.shape ?? {})
            .toSorted()
            .join(),
    )
    expect(wrong.map((route) => route.id)).toEqual([])
  })

  test('refuses query parameters and fields that it does not know', () => {
    const loose = routes.filter(
      (route) => route.query?.safeParse({ 'no-such-parameter': '1' }).success === true,
    )
    expect(loose.map((route) => route.id)).toEqual([])
  })

  test('shows examples that its own schema accepts', () => {
    const wrong = routes.filter(
      (route) =>
        route.examples?.body !== undefined && route.body?.safeParse(route.examples.body).success !== true,
    )
    expect(wrong.map((route) => route.id)).toEqual([])
  })
})
