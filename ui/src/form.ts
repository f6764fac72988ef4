import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import './styles/form-js.css';
import { Form } from '@bpmn-io/form-js-viewer';
import flatpickr from 'flatpickr';
import { Mandarin } from 'flatpickr/dist/l10n/zh.js';
import { call, idempotencyKey, Refused, type FieldError } from './api';
import { fitted, type Component } from './form-schema';
import { translator } from './form-texts';
import { notice, regionOf } from './notice';
import { language, text } from './texts';

interface Field {
  id: string;
  type: string;
}

interface Task {
  schema: { components: Component[] };
  data: Record<string, unknown>;
}

// The .form files live as long as the engine; its typings know the services only as "any".
interface Services {
  getAll(): Field[];
  getValuePath(field: Field): string[] | undefined;
}

if (language === 'zh') flatpickr.localize(Mandarin);
document.querySelectorAll<HTMLElement>('[data-form]').forEach((place) => void open(place));

async function open(place: HTMLElement): Promise<void> {
  const region = regionOf(place.parentElement!);
  try {
    const task = await call<Task>('GET', place.dataset.form!);
    await show(place, region, task);
  } catch (error) {
    place.textContent = '';
    notice(region, 'bad', error instanceof Refused ? error.message : text('ui.form-broken'));
  } finally {
    place.removeAttribute('aria-busy');
  }
}

async function show(place: HTMLElement, region: HTMLElement, task: Task): Promise<void> {
  place.textContent = '';
  const form = new Form({
    container: place,
    additionalModules: [{ translate: ['value', translator(language)] }],
  });
  const components = fitted(task.schema.components, task.data);
  await form.importSchema({ ...task.schema, components } as never, task.data as never);
  let dirty = false;
  form.on('changed', () => (dirty = true));
  window.addEventListener('beforeunload', (event) => dirty && event.preventDefault());
  const key = idempotencyKey();
  const button = document.querySelector<HTMLButtonElement>('button[data-complete]');
  if (!button) {
    // Somebody who may look but not do.
    form.setProperty('readOnly', true);
    return;
  }
  button.disabled = false;
  button.addEventListener('click', async () => {
    const { data, errors } = form.submit();
    if (Object.keys(errors).length > 0) return stopAtError(place, region);
    button.disabled = true;
    notice(region, 'good', '');
    try {
      await call('POST', place.dataset.complete!, { data }, key);
      dirty = false;
      location.assign(place.dataset.next!);
    } catch (error) {
      button.disabled = false;
      if (!(error instanceof Refused)) throw error;
      refuse(form, place, region, error);
    }
  });
  place.addEventListener('submit', (event) => {
    event.preventDefault();
    button.click();
  });
}

function stopAtError(place: HTMLElement, region: HTMLElement): void {
  notice(region, 'bad', text('ui.form-incomplete'));
  requestAnimationFrame(() => {
    const first = place.querySelector<HTMLElement>('.fjs-has-errors input, .fjs-has-errors textarea');
    first?.focus();
    first?.scrollIntoView({ block: 'center' });
  });
}

/** What was typed stays; the server's field errors stand where the browser's own would. */
function refuse(form: Form, place: HTMLElement, region: HTMLElement, refused: Refused): void {
  const registry = form.get('formFieldRegistry') as unknown as Services;
  const paths = form.get('pathRegistry') as unknown as Services;
  const byPath = new Map(registry.getAll().map((field) => [(paths.getValuePath(field) ?? []).join('.'), field.id]));
  const errors: Record<string, string[]> = {};
  const rest: FieldError[] = [];
  for (const error of refused.errors) {
    const id = byPath.get(error.field);
    if (id) (errors[id] ??= []).push(error.message);
    else rest.push(error);
  }
  (form as unknown as { _setState(state: object): void })._setState({ errors });
  if (Object.keys(errors).length > 0) stopAtError(place, region);
  notice(region, 'bad', [refused.message, ...rest.map((error) => error.message)].join(' '));
  region.scrollIntoView({ block: 'nearest' });
}
