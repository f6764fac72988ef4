import { language } from './texts';

export interface Component {
  type: string;
  id?: string;
  key?: string;
  label?: string;
  text?: string;
  disabled?: unknown;
  components?: Component[];
  values?: { label: string; value: unknown }[];
  validate?: Record<string, unknown>;
  [other: string]: unknown;
}

type Data = Record<string, unknown>;

/** What many people write is no international number; the server takes both. */
const PHONE = '^[+0-9][0-9 ()-]{4,23}$';

/**
 * A task's form as our page shows it: facts that nobody can change are lines to read instead of greyed inputs, phones
 * are taken as people write them, and the form's own button goes, since the page has one.
 */
export function fitted(components: Component[], data: Data): Component[] {
  return components.flatMap((component) => {
    if (component.type === 'button') return [];
    if (component.components) return [{ ...component, components: fitted(component.components, data) }];
    if (component.disabled === true) return fact(component, data);
    return [withPlainPhone(withTimeLabel(component))];
  });
}

function fact(component: Component, data: Data): Component[] {
  const value = shown(component, data[component.key ?? '']);
  if (value === '') return [];
  const { id, conditional, layout } = component;
  return [{ type: 'text', id, conditional, layout, text: `${escaped(component.label ?? '')}${colon()}${escaped(value)}` }];
}

function shown(component: Component, value: unknown): string {
  if (value === true) return language === 'zh' ? '是' : 'yes';
  if (value === undefined || value === null || value === false) return '';
  return component.values?.find((option) => option.value === value)?.label ?? String(value);
}

function colon(): string {
  return language === 'zh' ? '：' : ': ';
}

/** Markdown that shows the text as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&').replace(/\n/g, '  \n');
}

function withTimeLabel(component: Component): Component {
  if (component.type !== 'datetime' || component.subtype !== 'datetime') return component;
  const [day, time] = language === 'zh' ? ['日期', '时间'] : ['Date', 'Time'];
  return { ...component, dateLabel: component.dateLabel ?? day, timeLabel: component.timeLabel ?? time, use24h: true };
}

function withPlainPhone(component: Component): Component {
  if (component.validate?.validationType !== 'phone') return component;
  const { validationType: _, ...validate } = component.validate;
  return { ...component, validate: { ...validate, pattern: PHONE } };
}
