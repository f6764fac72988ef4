/** The library is large: it is fetched when a chart comes into sight, and the page says everything without it. */
const watcher = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    if (!entry.isIntersecting) continue;
    watcher.unobserve(entry.target);
    const place = entry.target.parentElement!.querySelector<HTMLElement>('[data-calendar]')!;
    void import('./calendar').then(({ drawCalendar }) => drawCalendar(place));
  }
});

// An empty place takes no room, so what stands around it is watched.
document.querySelectorAll('[data-calendar]').forEach((place) => {
  watcher.observe(place.parentElement!.querySelector('h2')!);
});
