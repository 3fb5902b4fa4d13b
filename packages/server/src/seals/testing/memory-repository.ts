import type { SealKeyRecord, SealKeyRepository } from '../seal-key-repository.ts'

/** Keys in memory, with the same rule as the table: one active key an owner. */
export function createMemorySealKeyRepository(): SealKeyRepository & { readonly records: SealKeyRecord[] } {
  const records: SealKeyRecord[] = []
  const isActive = (id: string) => (record: SealKeyRecord) =>
    record.organisationId === id && record.retiredAt === null
  return {
    records,
    findActive: async (organisationId) => records.find(isActive(organisationId)),
    list: async (organisationId) => records.filter((record) => record.organisationId === organisationId),
    insert: async (record) => {
      if (records.some(isActive(record.organisationId))) return false
      records.push(record)
      return true
    },
    retire: async (keyId, retiredAt) => {
      const at = records.findIndex((record) => record.keyId === keyId && record.retiredAt === null)
      const record = records[at]
      if (record) records[at] = { ...record, retiredAt }
    },
  }
}
