import { describe, expect, it } from 'vitest'
import { nameCommand, nameDocument } from './names.ts'

const permission = { name: '食品经营许可', type: 'licence' } as const
const registration = { name: '公司设立登记', type: 'licence' } as const
const service = { name: '发票领用', type: 'public-service' } as const

describe('an act and its document are called by what the item asks for', () => {
  it.each([
    ['GrantApplication', '准予许可', '准予登记'],
    ['RefuseApplication', '不予许可', '不予登记'],
    ['ProposeRevocation', '提出撤销许可', '提出撤销登记'],
    ['RevokeGrant', '决定撤销许可', '决定撤销登记'],
    ['AcceptApplication', '受理', '受理'],
  ] as const)('%s is %s or %s', (command, ofPermission, ofRegistration) => {
    expect(nameCommand(command, permission).zh).toBe(ofPermission)
    expect(nameCommand(command, registration).zh).toBe(ofRegistration)
    expect(nameCommand(command, undefined).zh).toBe(ofPermission)
  })

  it.each([
    ['grant-decision', '准予行政许可决定书', '准予登记决定书', '准予办理决定书'],
    ['refusal-decision', '不予行政许可决定书', '不予登记决定书', '不予办理决定书'],
    ['revocation-notice', '拟撤销行政许可事先告知书', '拟撤销登记事先告知书', '拟撤销准予决定事先告知书'],
    ['revocation-decision', '撤销行政许可决定书', '撤销登记决定书', '撤销准予决定书'],
    ['acceptance-notice', '受理通知书', '受理通知书', '受理通知书'],
  ] as const)('%s is %s, %s or %s', (kind, ofPermission, ofRegistration, ofService) => {
    expect(nameDocument(kind, permission).zh).toBe(ofPermission)
    expect(nameDocument(kind, registration).zh).toBe(ofRegistration)
    expect(nameDocument(kind, service).zh).toBe(ofService)
    expect(nameDocument(kind, undefined).zh).toBe(ofPermission)
  })
})
