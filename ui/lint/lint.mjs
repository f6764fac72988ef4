// npm run lint: every model under processes/ by the rules of rules.mjs.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from './models.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');
const ROLES = [
  'checkpoint-lead', 'grid-leader', 'household-contact', 'village-secretary', 'resident-officer', 'station-officer',
  'station-head', 'health-worker', 'transport-team', 'township-supervisor', 'city-supervisor', 'county-police', 'police-legal',
  'administrator', 'auditor',
];
const VARIABLES = [
  'weighLeniency', 'decideAtCounty', 'fined',
  'unit', 'grid', 'place', 'stage', 'fever', 'termOver', 'monitoringFollows', 'quarantineEnd', 'orderEnd', 'outcome',
  'canTravelAlone', 'custodian', 'person', 'round', 'helper', 'until', 'since', 'matterId', 'level', 'proposal', 'withPolice',
];

const read = (file) => readFileSync(file, 'utf8');
const files = (folder, suffix) =>
  readdirSync(join(project, folder), { recursive: true })
    .map((name) => join(project, folder, name))
    .filter((name) => name.endsWith(suffix))
    .sort();
const found = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

const knows = {
  forms: files('forms', '.form').map((file) => basename(file, '.form')),
  roles: ROLES,
  deadlines: found(read(join(project, 'processes/returns/deadlines.dmn')), /<text>"([a-z-]+)"<\/text>/g),
  blocks: files('src/main/java', '.java').flatMap((file) => found(read(file), /@BuildingBlock\(\s*(?:[^@]*?\bvalue\s*=\s*)?"(\w+)"/g)),
  processes: files('processes', '.bpmn').flatMap((file) => found(read(file), /<bpmn:process id="([a-z-]+)"/g)),
  variables: VARIABLES,
};

let count = 0;
for (const file of files('processes', '.bpmn')) {
  for (const fault of await lint(read(file), knows)) {
    count += 1;
    console.error(`${relative(project, file)} ${fault.id}: ${fault.message} (${fault.rule})`);
  }
}
if (count > 0) process.exit(1);
console.log('The models are in order.');
