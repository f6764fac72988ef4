import { call, idempotencyKey, Refused } from './api';
import { notice, regionOf } from './notice';
import { text } from './texts';

type Json = Record<string, unknown>;
const keys = new WeakMap<HTMLFormElement, string>();

/** What a form's inputs say, as the API wants it: dots nest, numbers are numbers, empty inputs are left out. */
export function values(form: HTMLFormElement): Json {
  const result: Json = {};
  for (const input of form.elements) {
    if (!isInput(input) || !input.name || input.disabled || input.name.startsWith('_')) continue;
    if (input.type === 'radio' && !(input as HTMLInputElement).checked) continue;
    if (input.type === 'checkbox') addChecked(result, input as HTMLInputElement);
    else if (input.value.trim() !== '') put(result, input.name, typed(input));
  }
  return result;
}

function isInput(element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
}

function typed(input: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): unknown {
  if (input.type === 'number' || input.inputMode === 'decimal') {
    const value = Number(input.value.replace('，', '.').replace(',', '.'));
    return Number.isNaN(value) ? input.value : value;
  }
  if (input.type === 'datetime-local') return `${input.value}+08:00`;
  return input.value.trim();
}

function addChecked(result: Json, input: HTMLInputElement): void {
  if (input.dataset.flag !== undefined) return put(result, input.name, input.checked);
  const list = (result[input.name] as string[] | undefined) ?? [];
  if (input.checked) list.push(input.value);
  result[input.name] = list;
}

function put(target: Json, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) target[first] = value;
  else put((target[first] ??= {}) as Json, rest.join('.'), value);
}

/** Shows the API's field errors beside their inputs; answers those that have no input here. */
export function showErrors(form: HTMLElement, refused?: Refused): string[] {
  form.querySelectorAll('[data-error-for]').forEach((slot) => (slot.textContent = ''));
  form.querySelectorAll('[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
  const rest: string[] = [];
  let first: HTMLElement | undefined;
  for (const error of refused?.errors ?? []) {
    const slot = form.querySelector<HTMLElement>(`[data-error-for="${CSS.escape(error.field)}"]`);
    const input = form.querySelector<HTMLElement>(`[name="${CSS.escape(error.field)}"]`);
    if (slot) slot.textContent = error.message;
    else rest.push(error.message);
    input?.setAttribute('aria-invalid', 'true');
    first ??= input ?? undefined;
  }
  first?.focus();
  return rest;
}

async function send(form: HTMLFormElement): Promise<void> {
  const region = regionOf(form);
  const buttons = form.querySelectorAll<HTMLButtonElement>('button:not([type="button"])');
  if (!keys.has(form)) keys.set(form, idempotencyKey());
  notice(region, 'good', '');
  showErrors(form);
  buttons.forEach((button) => (button.disabled = true));
  try {
    const body = values(form);
    const answer = await call<Json>(form.dataset.method ?? 'POST', filled(form.dataset.api!, body), body, keys.get(form));
    keys.delete(form);
    form.dispatchEvent(new CustomEvent('api:done', { bubbles: true, detail: answer }));
    finish(form, region, answer);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // A refused body may be changed and sent again: that is a new intention.
    if (error.status >= 400 && error.status < 500) keys.delete(form);
    const rest = showErrors(form, error);
    notice(region, 'bad', [error.message, ...rest].join(' '));
    region.scrollIntoView({ block: 'nearest' });
  } finally {
    buttons.forEach((button) => (button.disabled = false));
  }
}

/** An address with what stands in braces taken from values. */
function filled(address: string, from: Json | undefined): string {
  return address.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(from?.[name] ?? '')));
}

function finish(form: HTMLFormElement, region: HTMLElement, answer: Json | undefined): void {
  const then = form.dataset.then ?? 'reload';
  if (then === 'none') return;
  if (then === 'reload') location.reload();
  else if (then === 'stay') {
    form.reset();
    notice(region, 'good', form.dataset.done ?? text('ui.done'));
  } else location.assign(filled(then, answer));
}

/** Makes every `form[data-api]`, also those that come later, send JSON and show what the API answers. */
export function installApiForms(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (form.dataset.api === undefined) return;
    event.preventDefault();
    const question = form.dataset.confirm;
    if (question && !window.confirm(question)) return;
    void send(form);
  });
}
