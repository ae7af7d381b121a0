import { flashpoints } from './flashpoints.ts';
import type { Layer } from './layer.ts';
import { pins } from './pins.ts';
import { tension } from './tension.ts';
import { treaties } from './treaties.ts';

/** From the bottom up; the reveal runs over the ground and under the marks. */
export const ground: readonly Layer[] = [tension, treaties];
export const marks: readonly Layer[] = [flashpoints, pins];
