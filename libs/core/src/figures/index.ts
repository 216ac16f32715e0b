export { DAY_FIGURES, FIGURE_SOURCES, MAIL_FIGURES, dayOf, figureOf, lastDays } from './day-figures.js';
export type { DayCounts, DayFigure, FigureSource, MailFigure, MetricValue } from './day-figures.js';
export { daysLeft, growthPerDay } from './trend.js';
export type { Measured } from './trend.js';
