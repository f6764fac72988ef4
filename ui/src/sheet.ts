import { call, idempotencyKey, Refused } from './api';
import { showErrors, values } from './api-form';
import { text } from './texts';

const FEVER = 37.3;
const keys = new WeakMap<HTMLFormElement, { body: string; key: string }>();

/** Each row of a daily sheet is its own small request, sent by its button or when the line is finished with Enter. */
document.querySelectorAll<HTMLFormElement>('form[data-check]').forEach((row) => {
  row.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(row);
  });
  row.addEventListener('input', () => {
    row.classList.toggle('fever', Number(temperature(row)?.value) >= FEVER);
    row.classList.remove('sent', 'failed');
    setState(row, '');
  });
});

function temperature(row: HTMLFormElement): HTMLInputElement | null {
  return row.querySelector('[name="temperature"]');
}

function setState(row: HTMLFormElement, message: string): void {
  const state = row.querySelector<HTMLElement>('[data-state]');
  if (state) state.textContent = message;
}

/** The same values get the same key, so that a retry without a signal in between counts once. */
function keyFor(row: HTMLFormElement, body: object): string {
  const written = JSON.stringify(body);
  const known = keys.get(row);
  if (known?.body === written) return known.key;
  const key = idempotencyKey();
  keys.set(row, { body: written, key });
  return key;
}

async function send(row: HTMLFormElement): Promise<void> {
  const button = row.querySelector<HTMLButtonElement>('button')!;
  const body = values(row);
  showErrors(row);
  button.disabled = true;
  setState(row, text('ui.sending'));
  try {
    await call('POST', row.dataset.check!, body, keyFor(row, body));
    row.classList.remove('failed');
    row.classList.add('sent');
    setState(row, `✓ ${text('ui.saved')}`);
    countSaved();
    nextOpenRow(row);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    row.classList.add('failed');
    const rest = showErrors(row, error);
    setState(row, `✕ ${error.errors.length > 0 ? rest.join(' ') || text('ui.check-input') : error.message}`);
  } finally {
    button.disabled = false;
  }
}

function countSaved(): void {
  const counter = document.querySelector<HTMLElement>('[data-saved-count]');
  if (counter) counter.textContent = String(document.querySelectorAll('.sheet-row.sent').length);
}

function nextOpenRow(row: HTMLFormElement): void {
  const rows = [...document.querySelectorAll<HTMLFormElement>('form[data-check]')];
  const next = rows.slice(rows.indexOf(row) + 1).find((other) => !other.classList.contains('sent'));
  const input = next && temperature(next);
  input?.focus({ preventScroll: false });
}
