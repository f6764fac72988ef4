// Lints a BPMN model by bpmnlint's own rules and the project's.
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json' with { type: 'json' };
import rules from './rules.mjs';

const require = createRequire(import.meta.url);
const Linter = require('bpmnlint/lib/linter');

// A loop back to a task, and a gateway that both joins and forks, read better here than another gateway would.
const general = {
  ...require('bpmnlint/config/recommended').rules,
  'fake-join': 'off',
  'no-gateway-join-fork': 'off',
};

const resolver = {
  resolveRule: (pkg, name) => (pkg === 'bpmnlint' ? require(`bpmnlint/rules/${name}`) : rules[name]),
  resolveConfig: () => ({ rules: {} }),
};

/** Answers the faults of a model as `{ id, rule, message }`. */
export async function lint(xml, knows) {
  const config = { rules: { ...general } };
  for (const name of Object.keys(rules)) config.rules[`wangge/${name}`] = ['error', knows];
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(xml);
  const faults = warnings.map((warning) => ({ id: '', rule: 'readable', message: warning.message }));
  const results = await new Linter({ config, resolver }).lint(rootElement);
  for (const [name, reports] of Object.entries(results)) {
    faults.push(...reports.map((report) => ({ id: report.id, rule: name, message: report.message })));
  }
  return faults;
}
