import { layOutSteps, type PlanEdge, type PlanNode, type PlannedStep } from './step-plan.ts'

/** A step with what a reader of the diagram is told of it. */
export interface DiagramStep extends PlannedStep {
  readonly name: string
  /** 岗位、机构、时限，一行一项。 */
  readonly documentation: string
  /** In words, where the step is not always taken. */
  readonly condition: string | undefined
}

/**
 * The steps as a BPMN 2.0 document with diagram interchange, to be opened by any tool for processes. Every step is a
 * user task; steps side by side stand between parallel gateways; what is not always taken between exclusive ones,
 * with the way round it as default flow.
 */
export function writeBpmn(input: {
  readonly item: string
  readonly name: string
  readonly stages: readonly (readonly DiagramStep[])[]
}): string {
  const plan = layOutSteps(input.stages)
  const steps = input.stages.flat()
  const processId = `process-${input.item}`
  const nodes = plan.nodes.map((node) => writeNode(node, plan.edges, steps))
  const flows = plan.edges.map((edge) => writeFlow(edge, steps))
  const shapes = plan.nodes.map(writeShape)
  const lines = plan.edges.map(writeLine)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
    '  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
    '  xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    `  id="definitions-${escape(input.item)}" targetNamespace="urn:tongban:item:${escape(input.item)}">`,
    `  <bpmn:process id="${escape(processId)}" name="${escape(input.name)}" isExecutable="false">`,
    ...nodes,
    ...flows,
    '  </bpmn:process>',
    '  <bpmndi:BPMNDiagram id="diagram">',
    `    <bpmndi:BPMNPlane id="plane" bpmnElement="${escape(processId)}">`,
    ...shapes,
    ...lines,
    '    </bpmndi:BPMNPlane>',
    '  </bpmndi:BPMNDiagram>',
    '</bpmn:definitions>',
    '',
  ].join('\n')
}

/** 必要时办理 */
export const whereNeeded = '必要时'

const elements = {
  start: 'startEvent',
  end: 'endEvent',
  task: 'userTask',
  parallel: 'parallelGateway',
  exclusive: 'exclusiveGateway',
} as const

const eventNames: Partial<Record<PlanNode['kind'], string>> = { start: '申请', end: '办结' }

/** What a gateway says of the way into a step. */
function nameChoice(condition: string | undefined): string | undefined {
  if (condition === undefined) return undefined
  return condition === whereNeeded ? whereNeeded : '按情形'
}

function writeNode(node: PlanNode, edges: readonly PlanEdge[], steps: readonly DiagramStep[]): string {
  const element = elements[node.kind]
  const step = node.step === undefined ? undefined : steps[node.step]
  const taken = edges.find((edge) => edge.from === node.id && edge.role === 'taken')
  const condition = taken?.step === undefined ? undefined : steps[taken.step]?.condition
  // The whole condition stands in the flow and in the step; a sign has room for two words.
  const name = step?.name ?? eventNames[node.kind] ?? nameChoice(condition)
  const round = edges.find((edge) => edge.from === node.id && edge.role === 'round')
  const attributes = [
    `id="${node.id}"`,
    ...(name === undefined ? [] : [`name="${escape(name)}"`]),
    ...(round === undefined ? [] : [`default="${round.id}"`]),
  ].join(' ')
  return [
    `    <bpmn:${element} ${attributes}>`,
    ...(step === undefined || step.documentation === ''
      ? []
      : [`      <bpmn:documentation>${escape(step.documentation)}</bpmn:documentation>`]),
    ...edges
      .filter((edge) => edge.to === node.id)
      .map((edge) => `      <bpmn:incoming>${edge.id}</bpmn:incoming>`),
    ...edges
      .filter((edge) => edge.from === node.id)
      .map((edge) => `      <bpmn:outgoing>${edge.id}</bpmn:outgoing>`),
    `    </bpmn:${element}>`,
  ].join('\n')
}

function writeFlow(edge: PlanEdge, steps: readonly DiagramStep[]): string {
  const ends = `id="${edge.id}" sourceRef="${edge.from}" targetRef="${edge.to}"`
  const condition = edge.role === 'taken' && edge.step !== undefined ? steps[edge.step]?.condition : undefined
  if (condition === undefined) return `    <bpmn:sequenceFlow ${ends} />`
  return [
    `    <bpmn:sequenceFlow ${ends}>`,
    `      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${escape(condition)}</bpmn:conditionExpression>`,
    '    </bpmn:sequenceFlow>',
  ].join('\n')
}

function writeShape(node: PlanNode): string {
  const { x, y, width, height } = node
  return [
    `      <bpmndi:BPMNShape id="${node.id}-shape" bpmnElement="${node.id}">`,
    `        <dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" />`,
    '      </bpmndi:BPMNShape>',
  ].join('\n')
}

function writeLine(edge: PlanEdge): string {
  return [
    `      <bpmndi:BPMNEdge id="${edge.id}-line" bpmnElement="${edge.id}">`,
    ...edge.points.map(({ x, y }) => `        <di:waypoint x="${x}" y="${y}" />`),
    '      </bpmndi:BPMNEdge>',
  ].join('\n')
}

/** Characters that XML 1.0 does not know at all are left out. */
function escape(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? '')
}
