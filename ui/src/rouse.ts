import { text } from './texts';

const TONES = [880, 660, 880];
const TONE = 0.22;
const title = document.title;

/**
 * Makes what nobody has acknowledged heard and felt as well as seen: three tones and a buzz each time it is looked at,
 * and a count before the window's title, until somebody acknowledges it.
 */
export function rouse(place: HTMLElement): void {
  const waiting = place.querySelectorAll('[data-alarm]').length;
  document.title = waiting > 0 ? `${text('ui.alarm', waiting)} ${title}` : title;
  if (waiting === 0) return;
  // A browser refuses both until somebody has touched the page; what is seen stays.
  if (!navigator.userActivation?.hasBeenActive) return;
  navigator.vibrate?.([300, 150, 300]);
  const audio = new AudioContext();
  TONES.forEach((pitch, index) => tone(audio, pitch, audio.currentTime + index * TONE));
  window.setTimeout(() => void audio.close(), TONES.length * TONE * 1000 + 200);
}

function tone(audio: AudioContext, pitch: number, at: number): void {
  const source = audio.createOscillator();
  const volume = audio.createGain();
  source.frequency.value = pitch;
  volume.gain.setValueAtTime(0.25, at);
  volume.gain.setValueAtTime(0, at + TONE * 0.8);
  source.connect(volume).connect(audio.destination);
  source.start(at);
  source.stop(at + TONE);
}
