import { english } from '../english/index.ts';
import type { Words } from '../say.ts';

export const indonesian: Words = english;
