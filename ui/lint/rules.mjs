// What a process model may hold. Each rule is a bpmnlint rule factory; `knows` tells what the installation publishes:
// { forms, roles, deadlines, blocks, processes, variables }, each a list of names.

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const STAGES = ['receive', 'transfer', 'quarantine', 'monitor', 'code', 'release'];
const QUEUE = /^\$\{queue\.of\('([a-z-]+)(?:@place)?', execution\)\}$/;
const HELPER = "${queue.of('@helper', execution)}";
const KEY_PASSED_ON = '#{execution.processBusinessKey}';
const DEADLINE = /^\$\{deadline\.of\('([a-z-]+)(?:@(?:last-day|since|until))?', execution\)\}$/;
const VARIABLE = /^\$\{([A-Za-z]+)\}$/;
const CODE = ['class', 'expression', 'type', 'topic', 'decisionRef', 'resource', 'scriptFormat', 'resultVariable'];

const extensions = (node, type) => (node.extensionElements?.values ?? []).filter((value) => value.$type === type);
const all = (node, type) => node.$instanceOf(type);
const rule = (check) => (knows) => ({ check: (node, reporter) => check(node, (text) => reporter.report(node.id, text), knows) });
const unknown = (pattern, text, known) => !known.includes(pattern.exec(text ?? '')?.[1]);

/** A human task has a deployed form, a queue, a due date that a table knows, and at most a named assignee. */
const humanTask = rule((node, report, knows) => {
  if (!all(node, 'bpmn:UserTask')) return;
  if (!knows.forms.includes(node.formRef) || node.formRefBinding !== 'deployment') {
    report(`needs a form of forms/, bound to the deployment, not ${node.formRef}`);
  }
  if (node.candidateGroups !== HELPER && unknown(QUEUE, node.candidateGroups, knows.roles)) report("needs its queue: ${queue.of('role', execution)}");
  if (unknown(DEADLINE, node.dueDate, knows.deadlines)) report("needs its due date: ${deadline.of('key', execution)}");
  if (node.assignee && !['${custodian}', '${person}'].includes(node.assignee)) {
    report('is assigned to the custodian or to the named person, or to nobody');
  }
  if (node.formKey || node.candidateUsers || node.followUpDate) report('may not name users, form keys or follow-up dates');
});

/** Work without a human is done by published building blocks alone. */
const buildingBlock = rule((node, report, knows) => {
  const listeners = [
    ...extensions(node, 'camunda:ExecutionListener'),
    ...extensions(node, 'camunda:TaskListener'),
  ];
  const workers = all(node, 'bpmn:ServiceTask') ? [node, ...listeners] : listeners;
  for (const worker of workers) {
    if (unknown(VARIABLE, worker.delegateExpression, knows.blocks)) {
      report(`needs a published building block, not ${worker.delegateExpression ?? 'nothing'}`);
    }
    if (CODE.some((attribute) => worker[attribute]) || worker.script) report('may not run code of its own');
  }
});

/** No scripts, connectors or mappings: what a model says is readable without knowing a programming language. */
const noCode = rule((node, report) => {
  for (const type of ['bpmn:ScriptTask', 'bpmn:BusinessRuleTask', 'bpmn:SendTask']) {
    if (all(node, type)) report(`may not be a ${type.slice(5)}`);
  }
  if (extensions(node, 'camunda:Connector').length || extensions(node, 'camunda:InputOutput').length) {
    report('may not have connectors or mappings');
  }
  if (node.conditionExpression?.language || node.conditionExpression?.resource) report('may not have a script as its condition');
});

/** A call names a known process by a word, and passes the business key and single variables, nothing computed. */
const plainCall = rule((node, report, knows) => {
  if (!all(node, 'bpmn:CallActivity')) return;
  if (!knows.processes.includes(node.calledElement)) report(`calls no known process: ${node.calledElement}`);
  const passed = [...extensions(node, 'camunda:In'), ...extensions(node, 'camunda:Out')];
  const key = passed.filter((mapping) => mapping.businessKey);
  if (key.length !== 1 || key[0].businessKey !== KEY_PASSED_ON) report(`passes the business key as ${KEY_PASSED_ON}`);
  for (const mapping of passed) {
    const one = mapping.source === mapping.target && knows.variables.includes(mapping.source);
    if (!mapping.businessKey && (!one || mapping.sourceExpression || mapping.variables)) report('passes variables one by one');
  }
});

/** Conditions compare published variables with words; timers read one variable. */
const plainExpressions = rule((node, report, knows) => {
  const condition = node.conditionExpression?.body;
  if (condition !== undefined && !isPlain(condition, knows.variables)) report(`compares more than published variables: ${condition}`);
  for (const event of node.eventDefinitions ?? []) {
    if (all(event, 'bpmn:TimerEventDefinition') && unknown(VARIABLE, event.timeDate?.body, knows.variables)) {
      report('needs a timer at the date of a published variable');
    }
  }
});

function isPlain(condition, variables) {
  const inner = /^\$\{(.*)\}$/s.exec(condition)?.[1];
  if (inner === undefined) return false;
  const words = inner.replace(/'[a-z-]*'/g, ' ').replace(/==|!=|&&|\|\||[!()]/g, ' ').split(/\s+/).filter(Boolean);
  return words.every((word) => word === 'true' || word === 'false' || variables.includes(word));
}

/** A stage says that it is entered, and which deadline watches it: a row of deadlines.dmn or the order's own end. */
const stageDeadline = rule((node, report, knows) => {
  if (!all(node, 'bpmn:SubProcess') || !STAGES.includes(node.id)) return;
  const entered = extensions(node, 'camunda:ExecutionListener').some(
    (listener) => listener.event === 'start' && listener.delegateExpression === '${enterStage}',
  );
  if (!entered) report('needs the start listener ${enterStage}');
  const deadline = extensions(node, 'camunda:Properties')
    .flatMap((properties) => properties.values ?? [])
    .find((property) => property.name === 'deadline')?.value;
  if (deadline !== 'order-end' && !knows.deadlines.includes(deadline)) report('needs a property `deadline` that a table knows');
});

/** Whoever opens a model can read what it is for, and its history has an end. */
const described = rule((node, report) => {
  const process = all(node, 'bpmn:Process');
  if ((process || all(node, 'bpmn:UserTask') || all(node, 'bpmn:ServiceTask')) && !node.documentation?.[0]?.text?.trim()) {
    report('needs a documentation');
  }
  if (process && !/^P\d+D$/.test(node.historyTimeToLive ?? '')) report('needs a history time to live, such as P180D');
  if (process && !node.isExecutable) report('is not executable');
});

const kebabIds = rule((node, report) => {
  if (all(node, 'bpmn:FlowElement') || all(node, 'bpmn:RootElement')) {
    if (node.id && !KEBAB.test(node.id)) report('needs an id in kebab-case');
  }
});

export default {
  'human-task': humanTask,
  'building-block': buildingBlock,
  'no-code': noCode,
  'plain-call': plainCall,
  'plain-expressions': plainExpressions,
  'stage-deadline': stageDeadline,
  described,
  'kebab-ids': kebabIds,
};
