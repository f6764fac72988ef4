import { call, idempotencyKey, Refused } from './api';
import { notice, regionOf } from './notice';
import { text } from './texts';

interface Ledger {
  state: 'reading' | 'waiting' | 'done' | 'refused';
  total: number;
  accepted: number;
  duplicates: number;
  rejected: number;
  detail?: string;
}

const upload = document.querySelector<HTMLFormElement>('form[data-ledger-upload]');
upload?.addEventListener('submit', (event) => {
  event.preventDefault();
  void sendFile(upload);
});

const progress = document.querySelector<HTMLElement>('[data-ledger-progress]');
if (progress) void watch(progress);

/** Sends the file and goes to the ledger's page, which can be left and come back to. */
async function sendFile(form: HTMLFormElement): Promise<void> {
  const region = regionOf(form);
  const button = form.querySelector<HTMLButtonElement>('button')!;
  form.dataset.key ??= idempotencyKey();
  button.disabled = true;
  notice(region, 'soon', text('ui.sending'));
  try {
    const ledger = await call<{ id: string }>('POST', form.dataset.ledgerUpload!, new FormData(form), form.dataset.key);
    location.assign(`/ledgers/${encodeURIComponent(ledger.id)}`);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.status >= 400) delete form.dataset.key;
    notice(region, 'bad', [error.message, ...error.errors.map((one) => one.message)].join(' '));
    button.disabled = false;
  }
}

/** Asks every second while the file is being read; the finished page shows the rows. */
async function watch(place: HTMLElement): Promise<void> {
  for (;;) {
    try {
      const ledger = await call<Ledger>('GET', place.dataset.ledgerProgress!);
      const done = ledger.accepted + ledger.duplicates + ledger.rejected;
      const bar = place.querySelector('progress');
      if (bar && ledger.total > 0) Object.assign(bar, { max: ledger.total, value: done });
      const count = place.querySelector('[data-count]');
      if (count) count.textContent = text('ui.rows-read', done, ledger.total || '…');
      if (ledger.state !== 'reading') return location.reload();
    } catch (error) {
      if (!(error instanceof Refused) || (error.status !== 0 && error.status < 500)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
