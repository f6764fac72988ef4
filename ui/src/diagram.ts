import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './styles/diagram.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { text } from './texts';

interface Canvas {
  zoom(fit: string): void;
  addMarker(element: string, marker: string): void;
}

document.querySelectorAll<HTMLElement>('[data-diagram]').forEach((place) => {
  const details = place.closest('details');
  if (!details || details.open) void draw(place);
  else details.addEventListener('toggle', () => void draw(place), { once: true });
});

/** Draws the model of `data-diagram` and marks the places that `data-marks` names. */
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
  canvas.zoom('fit-viewport');
  for (const element of (place.dataset.marks ?? '').split(' ').filter(Boolean)) {
    canvas.addMarker(element, 'here');
  }
  place.removeAttribute('aria-busy');
}
