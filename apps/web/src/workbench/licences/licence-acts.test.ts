import { describe, expect, it } from 'vitest'
import { checkActForm, emptyActForm, writeChanges } from './licence-acts.ts'

const reason = '持证人书面申请，经核实情况属实。'

describe('acts on a licence', () => {
  it('every act gives a reason that says something', () => {
    expect(checkActForm('ResumeLicence', { ...emptyActForm, reason: '好' })).toHaveProperty('reason')
    expect(checkActForm('ResumeLicence', { ...emptyActForm, reason })).toEqual({})
  })

  it('what ends a licence against its holder names the article', () => {
    expect(checkActForm('RevokeLicence', { ...emptyActForm, reason })).toHaveProperty('basis')
    const ended = { ...emptyActForm, reason, ground: 'organisation-ended' } as const
    expect(checkActForm('AnnulLicence', ended)).toEqual({})
    const other = { ...emptyActForm, reason, ground: 'other-lawful-ground' } as const
    expect(checkActForm('AnnulLicence', other)).toHaveProperty('basis')
  })

  it('how a licence ends is chosen by the officer, never beforehand', () => {
    expect(checkActForm('RevokeLicence', { ...emptyActForm, reason, basis: '第六十九条' })).toHaveProperty(
      'kind',
    )
    expect(checkActForm('AnnulLicence', { ...emptyActForm, reason })).toHaveProperty('ground')
  })

  it('a renewal says its last day where the type leaves that to the decision', () => {
    const form = { ...emptyActForm, reason, appliedOn: '2025-09-18' }
    expect(checkActForm('RenewLicence', form)).toEqual({})
    expect(checkActForm('RenewLicence', form, true)).toHaveProperty('validTo')
  })

  it('a renewal says when it was asked for (第五十条)', () => {
    expect(checkActForm('RenewLicence', { ...emptyActForm, reason })).toHaveProperty('appliedOn')
  })

  it('only what changes is sent', () => {
    const form = {
      ...emptyActForm,
      reason,
      changes: { 'premises.address': ' 湖滨路10号 ', 'holder.name': ' ', 'food.items': [] },
    }
    expect(checkActForm('ChangeLicence', form)).toEqual({})
    expect(writeChanges(form)).toEqual({ 'premises.address': '湖滨路10号' })
    expect(checkActForm('ChangeLicence', { ...form, changes: {} })).toHaveProperty('changes')
  })
})
