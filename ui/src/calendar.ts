import { HeatmapChart } from 'echarts/charts';
import { CalendarComponent, VisualMapComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { language, text } from './texts';

use([HeatmapChart, CalendarComponent, VisualMapComponent, CanvasRenderer]);

type Measure = 'completeness' | 'timeliness';

const STATES = ['missing', 'late', 'corrected', 'zero'] as const;
type State = (typeof STATES)[number];

interface Day {
  day: string;
  /** In per cent; nothing where no report was expected yet. */
  completeness: number | undefined;
  timeliness: number | undefined;
  marks: { state: State; count: number }[];
  due: boolean;
}

const INK = '#16222c';
const PALE = '#5a6873';
/** As in reports.css: each state has a colour and a shape of its own beside its letter. */
const BADGES: Record<State, { backgroundColor: string; borderRadius: number | number[] }> = {
  missing: { backgroundColor: '#b3201b', borderRadius: 0 },
  late: { backgroundColor: '#8a5200', borderRadius: 4 },
  corrected: { backgroundColor: '#6a3d9a', borderRadius: [8, 0, 8, 0] },
  zero: { backgroundColor: '#2b5d8a', borderRadius: 8 },
};
/** As in reports.css, where the page explains them; below zero it is not due yet, or there is no round. */
const NOT_DUE = -1;
const NO_ROUND = -2;
const STEPS = [
  { value: NO_ROUND, color: '#fff' },
  { value: NOT_DUE, color: '#f2f4f6' },
  { gte: 0, lt: 60, color: '#f4c7a6' },
  { gte: 60, lt: 90, color: '#f5e6b8' },
  { gte: 90, lt: 100, color: '#d5e9d9' },
  { value: 100, color: '#a9d6b4' },
];
/** Where a cell is narrower, badges stand two by two. */
const NARROW = 500;

/** Draws the table of days beside it as a calendar: how full the cell's colour, and a badge a state that occurs. */
export function drawCalendar(place: HTMLElement): void {
  const days = read(document.querySelectorAll<HTMLTableRowElement>('#days tbody tr'));
  const byDay = new Map(days.map((day) => [day.day, day]));
  const card = place.parentElement!;
  const head = card.querySelector<HTMLElement>('[data-chart-head]')!;
  const told = card.querySelector<HTMLElement>('[data-calendar-told]')!;
  const canvas = document.createElement('div');
  canvas.className = 'calendar';
  place.append(canvas);
  const chart = init(canvas);
  card.querySelectorAll<HTMLElement>('[data-chart-head]').forEach((one) => (one.hidden = false));
  const show = () => chart.setOption(option(place, byDay, measured(head)), true);
  show();
  head.addEventListener('change', show);
  new ResizeObserver(() => chart.resize()).observe(place);
  chart.on('mouseover', (cell) => {
    told.textContent = sentence(byDay.get(dayOf(cell.value)));
  });
  chart.on('click', (cell) => {
    const day = dayOf(cell.value);
    if (byDay.has(day)) location.assign(place.dataset.opens! + day);
  });
}

function read(rows: NodeListOf<HTMLTableRowElement>): Day[] {
  return [...rows].map(({ dataset }) => ({
    day: dataset.day!,
    completeness: percent(dataset.completeness),
    timeliness: percent(dataset.timeliness),
    marks: STATES.map((state) => ({ state, count: Number(dataset[state]) })).filter((mark) => mark.count > 0),
    due: Number(dataset.due) > 0,
  }));
}

function percent(told: string | undefined): number | undefined {
  return told === undefined ? undefined : Number(told);
}

function measured(head: HTMLElement): Measure {
  return head.querySelector<HTMLInputElement>('input:checked')!.value as Measure;
}

function dayOf(value: unknown): string {
  return String((value as unknown[])[0]);
}

function sentence(day: Day | undefined): string {
  if (!day) return '';
  const rate = (percent: number | undefined) => (percent === undefined ? '—' : `${percent}%`);
  const rates = text('ui.calendar.day', day.day, rate(day.completeness), rate(day.timeliness));
  return [rates, ...day.marks.map(({ state, count }) => `${text(`ui.calendar.${state}`)} ${count}`)].join(' · ');
}

function option(place: HTMLElement, byDay: Map<string, Day>, measure: Measure) {
  const weekdays = [...Array(7).keys()].map((index) =>
    new Intl.DateTimeFormat(language, { weekday: 'narrow' }).format(new Date(2023, 0, 1 + index)),
  );
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(place).fontFamily, color: INK },
    visualMap: {
      type: 'piecewise',
      show: false,
      pieces: STEPS,
    },
    calendar: {
      orient: 'vertical',
      range: place.dataset.calendar,
      top: 28,
      left: 2,
      right: 2,
      bottom: 4,
      cellSize: ['auto', 'auto'],
      splitLine: { show: false },
      itemStyle: { borderColor: '#c6d0d8', borderWidth: 1, color: '#fff' },
      dayLabel: { firstDay: 1, nameMap: weekdays, color: INK, fontSize: 13 },
      monthLabel: { show: false },
      yearLabel: { show: false },
    },
    series: {
      type: 'heatmap',
      coordinateSystem: 'calendar',
      emphasis: { itemStyle: { borderColor: INK, borderWidth: 2 } },
      data: daysOf(place.dataset.calendar!).map((day) => [day, level(byDay.get(day), measure)]),
      label: {
        show: true,
        color: INK,
        fontSize: 13,
        lineHeight: 16,
        formatter: (cell: { value: unknown }) => label(dayOf(cell.value), byDay, place.clientWidth < NARROW),
        rich: {
          without: { color: PALE },
          ...Object.fromEntries(
            STATES.map((state) => [state, { ...BADGES[state], color: '#fff', fontSize: 10, padding: [3, 2], lineHeight: 16 }]),
          ),
        },
      },
    },
  };
}

function daysOf(month: string): string[] {
  const [year, number] = month.split('-').map(Number);
  const last = new Date(year!, number!, 0).getDate();
  return Array.from({ length: last }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

function level(day: Day | undefined, measure: Measure): number {
  if (!day) return NO_ROUND;
  return day.due ? NOT_DUE : (day[measure] ?? NOT_DUE);
}

function label(date: string, byDay: Map<string, Day>, narrow: boolean): string {
  const number = Number(date.slice(8));
  const day = byDay.get(date);
  if (!day) return `{without|${number}}`;
  const badges = day.marks.map(({ state }) => `{${state}|${text(`ui.calendar.mark.${state}`)}}`);
  return `${number}\n${badges.slice(0, 2).join('')}${narrow ? '\n' : ''}${badges.slice(2).join('')}`;
}
