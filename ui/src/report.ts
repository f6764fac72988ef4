/** Every link `data-report` of a page opens the one short form in which somebody who does not cooperate is reported. */
export function installReport(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#report');
  if (!dialog) return;
  const form = dialog.querySelector('form')!;
  const done = dialog.querySelector<HTMLElement>('[data-report-done]')!;
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-report]');
    if (!link) return;
    event.preventDefault();
    open(dialog, form, done, link);
  });
  dialog.addEventListener('click', (event) => {
    if ((event.target as Element).closest('[data-close]')) dialog.close();
  });
  dialog.addEventListener('close', () => {
    if (!done.hidden && dialog.dataset.reload !== undefined) location.reload();
  });
  form.addEventListener('api:done', (event) => {
    const { next } = (event as CustomEvent<{ next?: string }>).detail ?? {};
    dialog.querySelector<HTMLElement>('[data-report-next]')!.textContent = next ?? '';
    form.reset();
    form.hidden = true;
    done.hidden = false;
    done.querySelector<HTMLElement>('[data-close]')?.focus();
  });
}

/** What was typed stays for as long as the same person is meant. */
function open(dialog: HTMLDialogElement, form: HTMLFormElement, done: HTMLElement, link: HTMLElement): void {
  if (form.dataset.api !== link.dataset.report) {
    form.reset();
    form.dataset.api = link.dataset.report ?? '';
    const kind = form.querySelector<HTMLSelectElement>('[name="kind"]');
    if (kind && link.dataset.kind) kind.value = link.dataset.kind;
  }
  const who = dialog.querySelector<HTMLElement>('[data-report-who]')!;
  who.textContent = link.dataset.who ?? '';
  who.hidden = !link.dataset.who;
  form.hidden = false;
  done.hidden = true;
  dialog.showModal();
}
