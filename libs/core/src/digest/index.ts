export { planWindow, withinBudget } from './plan-windows.js';
export { sortByWindow } from './sort-alerts.js';
export type { MadeWindow, WindowPlan } from './plan-windows.js';
export type { Receiver, SortedAlerts } from './sort-alerts.js';
export { changeRestraints, stillAway } from './restraint-changes.js';
export type { RestraintChange, RestraintOutcome } from './restraint-changes.js';
export { dueUnder } from './restraints.js';
export { alertsDeliveryId, countedWeek, dueAt, windowKey } from './windows.js';
