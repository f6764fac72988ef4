// node --test lint: each rule finds what it is there for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lint } from './models.mjs';

const knows = { forms: ['a-form'], roles: ['health-worker'], deadlines: ['a-task', 'receive'], blocks: ['closeCase', 'enterStage'], processes: ['b-process'], variables: ['outcome', 'orderEnd'] };
const TASK = `<userTask id="a-task" name="做" camunda:formRef="a-form" camunda:formRefBinding="deployment"
  camunda:candidateGroups="\${queue.of('health-worker', execution)}" camunda:dueDate="\${deadline.of('a-task', execution)}">
  <documentation>说明</documentation></userTask>`;
const model = (inner, process = 'id="a-process" camunda:historyTimeToLive="P1D"') => `<definitions
  xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
  <process ${process} isExecutable="true"><documentation>说明</documentation>${inner}</process></definitions>`;

const KEY = '<camunda:in businessKey="#{execution.processBusinessKey}"/>';
const call = (process, passed) => `<callActivity id="a" calledElement="${process}"><extensionElements>${passed}</extensionElements></callActivity>`;

const broken = {
  'human-task': [
    TASK.replace('a-form', 'no-form'),
    TASK.replace('health-worker', 'king'),
    TASK.replace("'a-task', execution", "'never', execution"),
    TASK.replace('camunda:formRef=', 'camunda:assignee="${execution.id}" camunda:formRef='),
  ],
  'building-block': [
    '<serviceTask id="a" camunda:class="org.example.Evil"><documentation>x</documentation></serviceTask>',
    '<serviceTask id="a" camunda:delegateExpression="${dataSource}"><documentation>x</documentation></serviceTask>',
    '<serviceTask id="a" camunda:delegateExpression="${closeCase}" camunda:expression="${x.y()}"/>',
    TASK.replace('</documentation>', '</documentation><extensionElements><camunda:taskListener event="create" expression="${a.b()}"/></extensionElements>'),
  ],
  'no-code': [
    '<scriptTask id="a" scriptFormat="groovy"><script>1</script></scriptTask>',
    '<businessRuleTask id="a" camunda:decisionRef="x"/>',
    '<task id="a"><extensionElements><camunda:inputOutput><camunda:inputParameter name="x">${y}</camunda:inputParameter></camunda:inputOutput></extensionElements></task>',
  ],
  'plain-expressions': [
    `${TASK}<task id="b"/><sequenceFlow id="f" sourceRef="a-task" targetRef="b"><conditionExpression>\${outcome.bytes}</conditionExpression></sequenceFlow>`,
    `${TASK}<task id="b"/><sequenceFlow id="f" sourceRef="a-task" targetRef="b"><conditionExpression>\${secret == 'x'}</conditionExpression></sequenceFlow>`,
    '<intermediateCatchEvent id="c"><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></intermediateCatchEvent>',
  ],
  'plain-call': [
    call('no-process', KEY),
    call('b-process', ''),
    call('b-process', `${KEY}<camunda:in variables="all"/>`),
    call('b-process', `${KEY}<camunda:out sourceExpression="\${outcome}" target="outcome"/>`),
  ],
  'stage-deadline': ['<subProcess id="receive"/>'],
  'kebab-ids': ['<task id="Task_1"/>'],
};

const faults = async (xml) => (await lint(xml, knows)).filter((fault) => fault.rule.startsWith('wangge/'));

test('a task in order has no fault', async () => {
  assert.deepEqual(await faults(model(TASK)), []);
});

test('a call in order has no fault', async () => {
  assert.deepEqual(await faults(model(call('b-process', `${KEY}<camunda:out source="outcome" target="outcome"/>`))), []);
});

test('a stage in order has no fault', async () => {
  const stage = `<subProcess id="receive"><extensionElements><camunda:executionListener event="start"
    delegateExpression="\${enterStage}"/><camunda:properties><camunda:property name="deadline" value="receive"/></camunda:properties>
    </extensionElements></subProcess>`;
  assert.deepEqual(await faults(model(stage)), []);
});

test('a process says what it is for and how long its history lasts', async () => {
  const rules = (await faults(model('', 'id="a-process"').replace(/<documentation>.*?<\/documentation>/, ''))).map((fault) => fault.rule);
  assert.deepEqual(rules, ['wangge/described', 'wangge/described']);
});

for (const [rule, inners] of Object.entries(broken)) {
  test(`${rule} finds what it is there for`, async () => {
    for (const inner of inners) {
      const rules = (await faults(model(inner))).map((fault) => fault.rule);
      assert.ok(rules.includes(`wangge/${rule}`), `${rule} does not see ${inner}`);
    }
  });
}
