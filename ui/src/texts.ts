/** Texts of the page's language, put into the page by the server from i18n/ui*.properties. */
const source = document.getElementById('texts');
const texts: Record<string, string> = source?.textContent ? JSON.parse(source.textContent) : {};

export const language = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';

/** The text of a key, `{0}` and following replaced; the key itself where the text is missing. */
export function text(key: string, ...values: (string | number)[]): string {
  const template = texts[key] ?? key;
  return template.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
}
