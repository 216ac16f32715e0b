import { above } from '../cluster/above-cluster.js';
export const low = above;
