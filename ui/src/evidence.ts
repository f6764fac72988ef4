import { call, idempotencyKey, Refused } from './api';
import { showErrors, values } from './api-form';
import { digestOf } from './digest';
import { notice, regionOf } from './notice';
import { text } from './texts';
import { send } from './upload';

interface Verified {
  intact: boolean;
  items: number;
  files: number;
  findings: { number: number; fault: string }[];
}

/** A file that was sent already: a refused form is sent again without it. */
const sent = new WeakMap<File, { digest: string; upload: string }>();
const mega = (bytes: number) => (bytes / (1 << 20)).toFixed(bytes < 10 << 20 ? 1 : 0);

document.querySelectorAll<HTMLFormElement>('form[data-evidence]').forEach((form) => {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void register(form);
  });
});

document.querySelectorAll<HTMLElement>('[data-verify]').forEach((place) => {
  place.querySelector('button')!.addEventListener('click', () => void verify(place));
});

/** Makes the digest here, sends the file, and registers both; the server computes it again from what it has kept. */
async function register(form: HTMLFormElement): Promise<void> {
  const region = regionOf(form);
  const buttons = form.querySelectorAll<HTMLButtonElement>('button:not([type="button"])');
  const input = form.querySelector<HTMLInputElement>('input[type="file"]')!;
  const file = input.files?.[0];
  notice(region, 'good', '');
  showErrors(form);
  buttons.forEach((button) => (button.disabled = true));
  input.disabled = true;
  form.dataset.key ??= idempotencyKey();
  try {
    const body = values(form);
    if (file) {
      const { digest, upload } = sent.get(file) ?? (await sending(form, file));
      sent.set(file, { digest, upload });
      Object.assign(body, { sha256: digest, upload });
      step(form, 1, text('ui.evidence.registering'));
    }
    const item = await call<{ id: string }>('POST', form.dataset.evidence!, body, form.dataset.key);
    location.hash = `item-${item.id}`;
    location.reload();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.status >= 400 && error.status < 500) delete form.dataset.key;
    const rest = showErrors(form, error);
    if (file && error.errors.some((one) => one.code === 'upload-unknown')) sent.delete(file);
    notice(region, 'bad', [error.message, ...rest].join(' '));
    region.scrollIntoView({ block: 'nearest' });
    form.querySelector<HTMLElement>('[data-progress]')!.hidden = true;
    buttons.forEach((button) => (button.disabled = false));
    input.disabled = false;
  }
}

async function sending(form: HTMLFormElement, file: File): Promise<{ digest: string; upload: string }> {
  const digest = await digestOf(file, (part) => step(form, part, text('ui.evidence.hashing', percent(part))));
  const button = form.querySelector<HTMLButtonElement>('[data-pause]')!;
  let part = 0;
  let paused = false;
  const shown = (now: boolean) => {
    paused = now;
    button.textContent = text(now ? 'ui.evidence.resume' : 'ui.evidence.pause');
  };
  return new Promise((resolve, reject) => {
    const running = send(
      file,
      digest,
      (done, total) => {
        part = total ? done / total : 0;
        if (!paused) step(form, part, text('ui.evidence.sending', percent(part), mega(done), mega(total)));
      },
      (status) => {
        if (status >= 400 && status < 500 && status !== 409 && status !== 423) return reject(refusal(status));
        shown(true);
        step(form, part, text('ui.evidence.broken'));
      },
    );
    shown(false);
    button.hidden = false;
    button.onclick = () => {
      shown(!paused);
      if (!paused) return running.resume();
      running.pause();
      step(form, part, text('ui.evidence.paused', percent(part)));
    };
    void running.done.then((upload) => {
      button.hidden = true;
      resolve({ digest, upload });
    });
  });
}

function refusal(status: number): Refused {
  return new Refused(status, '', text(status === 401 ? 'ui.signed-out' : 'ui.failed', status));
}

function percent(part: number): number {
  return Math.floor(part * 100);
}

function step(form: HTMLFormElement, part: number, message: string): void {
  const place = form.querySelector<HTMLElement>('[data-progress]')!;
  place.hidden = false;
  place.querySelector('progress')!.value = percent(part);
  place.querySelector('[data-step]')!.textContent = message;
}

async function verify(place: HTMLElement): Promise<void> {
  const region = regionOf(place);
  const button = place.querySelector('button')!;
  button.disabled = true;
  notice(region, 'soon', text('ui.evidence.verifying'));
  try {
    const found = await call<Verified>('GET', place.dataset.verify!);
    const faults = found.findings.map((one) =>
      text('ui.evidence.fault', one.number, text(`ui.evidence.fault.${one.fault}`)),
    );
    if (found.intact) notice(region, 'good', text('ui.evidence.intact', found.items, found.files));
    else notice(region, 'bad', `${text('ui.evidence.not-intact')} ${faults.join('；')}`);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    notice(region, 'bad', error.message);
  } finally {
    button.disabled = false;
  }
}
