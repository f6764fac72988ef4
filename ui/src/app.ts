import './styles/index.css';
import htmx from 'htmx.org';
import { csrf } from './api';
import { installAlarm } from './alarm';
import { installApiForms } from './api-form';
import { installReport } from './report';
import { text } from './texts';

htmx.config.defaultTimeout = 30_000;
document.addEventListener('htmx:config:request', (event) => {
  const { ctx } = (event as CustomEvent).detail;
  Object.assign(ctx.request.headers, csrf());
});

installApiForms();
installAlarm();
installReport();
installConnectionHint();
installSingleSubmit();
closeMenusOnOutsideClick();
if (matchMedia('(min-width: 900px)').matches) {
  document.querySelectorAll<HTMLDetailsElement>('details[data-open-on-desk]').forEach((one) => (one.open = true));
}
document.addEventListener('click', (event) => {
  if ((event.target as Element).closest('[data-print]')) window.print();
});
document.addEventListener('api:done', (event) => showRevealed(event as CustomEvent));

function installConnectionHint(): void {
  const hint = document.getElementById('offline');
  if (!hint) return;
  const show = () => (hint.hidden = navigator.onLine);
  window.addEventListener('online', show);
  window.addEventListener('offline', show);
  show();
}

/** A plain form is sent once; coming back by the browser's arrow makes it usable again. */
function installSingleSubmit(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method === 'get') return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'true';
    form.querySelectorAll('button:not([type="button"])').forEach((button) => {
      button.setAttribute('aria-disabled', 'true');
      button.setAttribute('title', text('ui.sending'));
    });
  });
  window.addEventListener('pageshow', makeUsable);
  // What a form has made in a window of its own is listed here, unless something typed would be lost.
  window.addEventListener('focus', () => {
    if (!document.querySelector('form[data-again][data-sent]')) return;
    const typed = [...document.querySelectorAll('textarea')].some((input) => input.value !== '');
    if (typed) makeUsable();
    else location.reload();
  });
}

function makeUsable(): void {
  document.querySelectorAll<HTMLFormElement>('form[data-sent]').forEach((form) => {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-disabled]').forEach((button) => button.removeAttribute('aria-disabled'));
  });
}

function closeMenusOnOutsideClick(): void {
  document.addEventListener('click', (event) => {
    document.querySelectorAll<HTMLDetailsElement>('details.person[open]').forEach((menu) => {
      if (!menu.contains(event.target as Node)) menu.open = false;
    });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    document.querySelectorAll<HTMLDetailsElement>('details.person[open]').forEach((menu) => {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
  });
}

/** A revealed value is shown for as long as the page is open, and nowhere kept. */
function showRevealed(event: CustomEvent): void {
  const form = event.target as HTMLFormElement;
  const place = form.querySelector<HTMLElement>('[data-revealed]');
  if (place) place.textContent = String(event.detail?.value ?? '');
}
