/** Writes a message into a page's live region; an empty one hides it. */
export function notice(region: HTMLElement, kind: 'good' | 'bad' | 'soon', message: string): void {
  region.hidden = message === '';
  region.className = `message message-${kind}`;
  region.setAttribute('role', kind === 'bad' ? 'alert' : 'status');
  region.textContent = message;
}

/** The message region inside an element, made at its top where there is none. */
export function regionOf(container: HTMLElement): HTMLElement {
  const existing = container.querySelector<HTMLElement>('[data-message]');
  if (existing) return existing;
  const region = document.createElement('div');
  region.dataset.message = '';
  region.hidden = true;
  container.prepend(region);
  return region;
}
