export type RendererName = 'webgl' | 'canvas';

/**
 * Canvas wherever WebGL would be drawn by the processor: there the same picture costs several times as much. The browser's own
 * flag for this (failIfMajorPerformanceCaveat) misses software drivers, so the driver's name decides. `undefined`: no WebGL.
 */
export function chooseRenderer(unmasked: string | undefined): RendererName {
  if (unmasked === undefined) return 'canvas';
  return /swiftshader|llvmpipe|softpipe|basic render/i.test(unmasked) ? 'canvas' : 'webgl';
}

/** The name of the graphics driver, an empty text where the browser hides it, or undefined without WebGL. */
export function askRenderer(document: Document): string | undefined {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return undefined;
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const answer: unknown = gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  // Browsers allow few contexts at a time; this one has said all it had to say.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof answer === 'string' ? answer : '';
}
