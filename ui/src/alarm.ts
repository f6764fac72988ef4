import { rouse } from './rouse';

const EVERY = 60_000;
const LEFT_ALONE = 30 * 60_000;

/**
 * Each minute, shows what was reported since the page was opened. A page that nobody touches lets the session end,
 * unless whoever has it open is on duty: then it watches until the shift is over, also behind other windows.
 */
export function installAlarm(): void {
  const place = document.getElementById('alarm');
  if (!place) return;
  const shift = Number(place.dataset.shiftLasts ?? 0) * 1000;
  const opened = Date.now();
  let touched = opened;
  for (const kind of ['pointerdown', 'keydown']) {
    document.addEventListener(kind, () => (touched = Date.now()), { passive: true });
  }
  rouse(place);
  window.setInterval(() => {
    const onDuty = Date.now() - opened < shift;
    const used = !document.hidden && Date.now() - touched < LEFT_ALONE;
    if (onDuty || used) void look(place);
  }, EVERY);
}

async function look(place: HTMLElement): Promise<void> {
  try {
    const response = await fetch('/special/alarm', { redirect: 'manual', credentials: 'same-origin' });
    if (!response.ok) return;
    const now = document.createElement('template');
    now.innerHTML = await response.text();
    // Somebody who is about to tap must not lose the button under the finger.
    if (now.content.textContent?.trim() !== place.textContent?.trim()) place.replaceChildren(now.content);
    rouse(place);
  } catch {
    // Without a network the page says so by itself.
  }
}
