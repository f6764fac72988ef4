// Builds the front end into <classes>/static/assets. Called by Maven: node build.mjs <target/classes>
// Does only what is needed: a changed lock file or Node reinstalls, a changed source rebuilds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFonts, fontFile } from './fonts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const classes = resolve(here, process.argv[2] ?? '../target/classes');
const out = join(classes, 'static/assets');
const installed = join(here, 'node_modules', '.wangge-installed');
const built = join(out, '.built-from');

const lockHash = hash(['package.json', 'package-lock.json', '.npmrc'], process.version);
const sourceHash = hash(['build.mjs', 'fonts.mjs', 'vite.config.ts', 'tsconfig.json', ...files('src')], lockHash);

if (read(built) === sourceHash && existsSync(join(out, 'manifest.json')) && existsSync(fontFile(classes))) {
  console.log('Front end is up to date.');
} else {
  if (read(installed) !== lockHash) {
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    writeFileSync(installed, lockHash);
  }
  run(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit']);
  run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', out, '--logLevel', 'warn']);
  await buildFonts(classes);
  mkdirSync(out, { recursive: true });
  writeFileSync(built, sourceHash);
  console.log(`Front end built into ${out}`);
}

function files(folder) {
  return readdirSync(join(here, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(here.length + 1))
    .sort();
}

function hash(names, salt) {
  const digest = createHash('sha256').update(salt);
  for (const name of names) digest.update(name).update(readFileSync(join(here, name)));
  return digest.digest('hex');
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function run(command, args) {
  const windows = process.platform === 'win32' && command === 'npm';
  const result = spawnSync(command, args, { cwd: here, stdio: 'inherit', shell: windows });
  if (result.error || result.status !== 0) {
    console.error(`The front end could not be built: ${command} ${args.join(' ')}`, result.error?.message ?? '');
    process.exit(1);
  }
}
