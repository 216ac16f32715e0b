export { planWindow, sortByWindow, withinBudget } from './plan-windows.js';
export type { MadeWindow, Receiver, SortedAlerts, WindowPlan } from './plan-windows.js';
export { changeRestraints, stillAway } from './restraint-changes.js';
export type { RestraintChange, RestraintOutcome } from './restraint-changes.js';
export { dueUnder } from './restraints.js';
export { alertsDeliveryId, countedWeek, dueAt, windowKey } from './windows.js';
