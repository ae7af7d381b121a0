import { otherwiseOf, type Wish } from './otherwise.ts';

/** Beside the page, so that it goes on answering meanwhile and can put an end to it. */
onmessage = ({ data }: MessageEvent<Wish>): void => {
  postMessage(otherwiseOf(data));
};
