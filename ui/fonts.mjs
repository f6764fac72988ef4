// Puts the documents' font into <classes>/fonts. All of its characters stay, rare names included, but for the radicals
// (U+2E80 to U+2FDF): with them, text copied from a PDF holds the radical ⽇ where it shows the word 日.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), 'node_modules/@expo-google-fonts/noto-sans-sc');

export function fontFile(classes) {
  return join(classes, 'fonts', 'NotoSansSC.ttf');
}

export async function buildFonts(classes) {
  const { default: subsetFont } = await import('subset-font');
  const whole = readFileSync(join(source, '400Regular/NotoSansSC_400Regular.ttf'));
  const font = await subsetFont(whole, characters(), { targetFormat: 'truetype' });
  mkdirSync(dirname(fontFile(classes)), { recursive: true });
  writeFileSync(fontFile(classes), font);
  copyFileSync(join(source, 'LICENSE_FONT'), join(classes, 'fonts', 'LICENSE'));
}

function characters() {
  let all = '';
  for (let point = 0x20; point < 0xfffe; point++) {
    const radical = point >= 0x2e80 && point <= 0x2fdf;
    const half = point >= 0xd800 && point <= 0xdfff;
    if (!radical && !half) all += String.fromCodePoint(point);
  }
  return all;
}
