import type { Requirements } from '@tongban/domain'
import { describe, expect, it } from 'vitest'
import { type Content, emptyContent } from './content.ts'
import { answerWhoFiles, listOpenQuestions, takeAuthorisation } from './who-files.ts'

const rules = { agentQuestions: ['agent'] }
const asked = {
  questions: [{ id: 'agent', definition: { ask: '是否委托他人办理？', asks: 'agent' } }],
  materials: [{ material: 'power-of-attorney', type: { authorises: 'agent' } }],
} as unknown as Requirements

describe('who files settles whether an agent applies', () => {
  it('an answer from before gives way to it, and nothing is settled before somebody files', () => {
    const content: Content = { ...emptyContent, answers: { agent: 'yes', online: 'no' } }
    expect(answerWhoFiles(rules, content, 'applicant').answers).toEqual({ agent: 'no', online: 'no' })
    expect(answerWhoFiles(rules, content, 'agent')).toBe(content)
    expect(answerWhoFiles(rules, content, undefined)).toBe(content)
    expect(listOpenQuestions({ requirements: asked, filer: 'agent' })).toEqual([])
    expect(listOpenQuestions({ requirements: asked })).toHaveLength(1)
  })

  it('the authorisation stands for the material of an agent, and leaves with the agent', () => {
    const taken = takeAuthorisation(rules, asked, emptyContent, 'agent')
    expect(taken.substitutes).toEqual({ 'power-of-attorney': { by: 'authorisation' } })
    expect(takeAuthorisation(rules, asked, taken, 'applicant').substitutes).toEqual({})
    expect(takeAuthorisation({ agentQuestions: [] }, asked, emptyContent, 'agent')).toBe(emptyContent)
  })
})
