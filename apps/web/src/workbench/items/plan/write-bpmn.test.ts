import { BpmnModdle } from 'bpmn-moddle'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSource } from '../source/definition-source.ts'
import { readStages } from './read-steps.ts'
import { layOutSteps } from './step-plan.ts'
import { writeBpmn } from './write-bpmn.ts'

const folder = new URL('../../../../../../catalogue/items/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .filter((name, index) => index % 10 === 0 || name.startsWith('food-business-licence'))

interface Element {
  $type: string
  id: string
  name?: string
  default?: Element
  incoming?: Element[]
  outgoing?: Element[]
  conditionExpression?: { body: string }
  waypoint?: unknown[]
  bpmnElement?: Element
}

async function readBpmn(text: string) {
  const { rootElement, warnings } = (await new BpmnModdle().fromXML(text)) as unknown as {
    rootElement: {
      rootElements: { flowElements: Element[] }[]
      diagrams: { plane: { planeElement: Element[] } }[]
    }
    warnings: unknown[]
  }
  return {
    warnings,
    elements: rootElement.rootElements[0]?.flowElements ?? [],
    drawn: rootElement.diagrams[0]?.plane.planeElement ?? [],
  }
}

function write(name: string) {
  const definition = readSource(readFileSync(new URL(name, folder), 'utf8')).value
  const stages = readStages(definition).map((stage) =>
    stage.map((step) => ({
      ...step,
      name: `环节 <${step.step}> & “审查”`,
      documentation: `岗位：${step.duty}`,
      condition: step.isConditional ? '经营类别为“餐饮”' : undefined,
    })),
  )
  return { stages, text: writeBpmn({ item: name.replace('.yaml', ''), name: '测试', stages }) }
}

describe('the exported diagram', () => {
  test.each(files)('of %s is BPMN 2.0 with every step, every gateway and every line drawn', async (name) => {
    const { stages, text } = write(name)
    const { warnings, elements, drawn } = await readBpmn(text)
    expect(warnings).toEqual([])
    const tasks = elements.filter(({ $type }) => $type === 'bpmn:UserTask')
    expect(tasks.map((task) => task.name)).toEqual(stages.flat().map((step) => step.name))
    const parallel = elements.filter(({ $type }) => $type === 'bpmn:ParallelGateway')
    expect(parallel).toHaveLength(2 * stages.filter((stage) => stage.length > 1).length)
    const choosing = elements.filter(({ $type }) => $type === 'bpmn:ExclusiveGateway')
    expect(choosing).toHaveLength(2 * stages.flat().filter((step) => step.isConditional).length)
    for (const split of choosing.filter(({ outgoing }) => outgoing?.length === 2)) {
      expect(split.default).toBeDefined()
    }
    expect(new Set(drawn.map(({ bpmnElement }) => bpmnElement?.id))).toEqual(
      new Set(elements.map(({ id }) => id)),
    )
    const nodes = elements.filter(({ $type }) => $type !== 'bpmn:SequenceFlow')
    for (const node of nodes) {
      expect(node.$type === 'bpmn:StartEvent' || (node.incoming?.length ?? 0) > 0).toBe(true)
      expect(node.$type === 'bpmn:EndEvent' || (node.outgoing?.length ?? 0) > 0).toBe(true)
    }
  })
})

test('nothing in the drawing lies upon another', () => {
  const step = (isConditional: boolean) => ({ step: 's', does: 'review', isConditional })
  const { nodes, width, height } = layOutSteps([
    [step(false)],
    [step(true), step(false), step(true)],
    [step(true)],
    [step(false), step(false)],
  ])
  for (const [index, one] of nodes.entries()) {
    expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(true)
    for (const other of nodes.slice(index + 1)) {
      const apart =
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y
      expect(apart, `${one.id} and ${other.id}`).toBe(true)
    }
  }
})
