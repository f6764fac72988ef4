import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './styles/diagram.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { call } from './api';
import { text } from './texts';

interface Canvas {
  zoom(fit: string | number, centre?: { x: number; y: number } | 'auto'): void;
  viewbox(box: { x: number; y: number; width: number; height: number }): void;
  addMarker(element: string, marker: string): void;
}

interface Shape {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** On a phone the whole model is a speck: the step where the case waits is shown, and fingers move from there. */
function closeUp(canvas: Canvas, place: HTMLElement, at: Shape | undefined): void {
  if (!at) return;
  const [width, height] = [place.clientWidth / 0.8, place.clientHeight / 0.8];
  canvas.viewbox({ x: at.x + at.width / 2 - width / 2, y: at.y + at.height / 2 - height / 2, width, height });
}

document.querySelectorAll<HTMLElement>('[data-diagram]').forEach((place) => {
  const details = place.closest('details');
  if (!details || details.open) void draw(place);
  else details.addEventListener('toggle', () => void draw(place), { once: true });
});

/** The steps at which a case waits, as far as the viewer may see its tasks. */
async function waiting(caseNumber: string | undefined): Promise<string[]> {
  if (!caseNumber) return [];
  const url = `/api/work-items?caseNumber=${encodeURIComponent(caseNumber)}`;
  const { items } = await call<{ items: { element: string }[] }>('GET', url);
  return items.map((item) => item.element);
}

/** Draws the model of `data-diagram` and marks where the case of `data-case` waits, or the steps of `data-here`. */
async function draw(place: HTMLElement): Promise<void> {
  const answer = await fetch(place.dataset.diagram!, { credentials: 'same-origin' });
  if (!answer.ok) {
    place.textContent = text('ui.diagram-missing');
    return;
  }
  place.textContent = '';
  const viewer = new NavigatedViewer({ container: place, moddleExtensions: { camunda } });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get<Canvas>('canvas');
  canvas.zoom('fit-viewport', 'auto');
  const registry = viewer.get<{ get(id: string): Shape | undefined }>('elementRegistry');
  const here = place.dataset.here?.split(' ').filter(Boolean) ?? (await waiting(place.dataset.case));
  const steps = here.filter((element) => registry.get(element));
  steps.forEach((element) => canvas.addMarker(element, 'here'));
  if (place.clientWidth < 600) closeUp(canvas, place, registry.get(steps[0] ?? 'receive-person') ?? registry.get('reported'));
  place.removeAttribute('aria-busy');
}
