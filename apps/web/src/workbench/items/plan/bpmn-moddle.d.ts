declare module 'bpmn-moddle' {
  /** Reads BPMN 2.0; what it does not know is told in `warnings`. */
  export class BpmnModdle {
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: readonly unknown[] }>
  }
}
