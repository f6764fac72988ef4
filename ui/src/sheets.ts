import { values, showErrors } from './api-form';
import { call, csrf, type FieldError, Refused } from './api';
import { notice, regionOf } from './notice';
import { language, text } from './texts';

type Act = (form: HTMLFormElement) => Promise<void>;

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  const { template, clear, restore: earlier } = form.dataset;
  const act: Act | undefined = template ? replace : clear ? takeInClear : earlier ? restore : undefined;
  if (!act) return;
  event.preventDefault();
  void run(form, form.querySelector('button')!, () => act(form), clear ? 'ui.downloaded' : 'ui.done');
});

// A sheet that cannot be made is answered with the reason: that belongs on the page, not into a file.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-take] a[download]');
  if (!link) return;
  event.preventDefault();
  void run(link.closest<HTMLElement>('[data-take]')!, undefined, async () => save(await answer(link.href)), 'ui.downloaded');
});

async function run(
  place: HTMLElement,
  button: HTMLButtonElement | undefined,
  act: () => Promise<void>,
  done: string,
): Promise<void> {
  const region = regionOf(place);
  if (button) button.disabled = true;
  showErrors(place);
  notice(region, 'soon', text('ui.sending'));
  try {
    await act();
    notice(region, 'good', text(done));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    notice(region, 'bad', [error.message, ...showErrors(place, error)].join(' '));
  } finally {
    if (button) button.disabled = false;
  }
}

/** Sends the file as it is; what is wrong with it is said beside it, and all that was typed stays. */
async function replace(form: HTMLFormElement): Promise<void> {
  const given = new FormData(form);
  const file = given.get('file') as File;
  const missing: FieldError[] = [];
  for (const input of form.querySelectorAll<HTMLInputElement>('input[required]'))
    if (!input.value.trim()) missing.push({ field: input.name, code: 'required', message: text('ui.needed') });
  if (missing.length) throw new Refused(422, 'invalid', text('ui.check-input'), missing);
  const query = new URLSearchParams();
  for (const name of ['name', 'source']) if (given.get(name)) query.set(name, String(given.get(name)).trim());
  const code = form.dataset.template === '*' ? String(given.get('code')).trim() : form.dataset.template!;
  await put(code, query, file);
}

/** An earlier version becomes the newest: those between stay. */
async function restore(form: HTMLFormElement): Promise<void> {
  const code = form.dataset.restore!;
  const earlier = await answer(`/api/reporting/sheets/${code}/template?version=${form.dataset.version}`);
  await put(code, new URLSearchParams(), await earlier.blob());
}

async function put(code: string, query: URLSearchParams, template: Blob): Promise<void> {
  await call('PUT', `/api/reporting/sheets/${encodeURIComponent(code)}/template?${query}`, template);
  location.hash = `template-${code}`;
  location.reload();
}

/** The reason goes in the body, so that no address and no log holds it. */
async function takeInClear(form: HTMLFormElement): Promise<void> {
  await save(await answer(form.dataset.clear!, JSON.stringify(values(form))));
  form.reset();
}

async function answer(address: string, body?: string): Promise<Response> {
  const headers: Record<string, string> = { 'Accept-Language': language === 'en' ? 'en' : 'zh-CN', ...csrf() };
  if (body) headers['Content-Type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(address, { method: body ? 'POST' : 'GET', headers, body, credentials: 'same-origin' });
  } catch {
    throw new Refused(0, 'offline', text('ui.offline.kept'));
  }
  if (response.status === 401) throw new Refused(401, 'signed-out', text('ui.signed-out'));
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({}));
  throw new Refused(response.status, problem.code ?? '', problem.detail ?? text('ui.failed', response.status), problem.errors);
}

async function save(response: Response): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'sheet.xlsx';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** After a template was replaced its part of the page is open again. */
const opened = location.hash.startsWith('#template-') && document.getElementById(location.hash.slice(1));
if (opened instanceof HTMLDetailsElement) opened.open = true;
