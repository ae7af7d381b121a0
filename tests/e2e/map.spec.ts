/** What the map does when the machine lets it down. */
import { expect, test } from './fixtures.ts';
import { takeSeat } from './table.ts';

/** No machine that runs this has a graphics card: the driver is called something else, so that the map takes WebGL for good. */
const masked = (): void => {
  const { prototype } = WebGLRenderingContext;
  const told = Reflect.get(prototype, 'getParameter') as (this: WebGLRenderingContext, name: number) => unknown;
  prototype.getParameter = function (this: WebGLRenderingContext, name: number): unknown {
    const answer = told.call(this, name);
    return typeof answer === 'string' && /swiftshader/i.test(answer) ? 'A graphics card' : answer;
  };
};

test('a lost graphics context: the map is drawn without it, and is called what it was', async ({ page }) => {
  await page.addInitScript(masked);
  await takeSeat(page, 'Crowded Sea', 'Viet Nam', 'lost');
  const map = page.locator('canvas[data-twin=map]');
  await expect(map).toHaveCount(1);
  const name = await map.getAttribute('aria-label');
  expect(name).toBeTruthy();
  const lost = await map.evaluate((canvas: HTMLCanvasElement) => {
    canvas.dataset['first'] = 'yes';
    const gl = canvas.getContext('webgl') ?? canvas.getContext('webgl2');
    const end = gl?.getExtension('WEBGL_lose_context');
    end?.loseContext();
    return end !== null && end !== undefined;
  });
  expect(lost).toBe(true);
  await expect(page.locator('canvas[data-first]')).toHaveCount(0, { timeout: 20_000 });
  await expect(page.locator('canvas')).toHaveAttribute('aria-label', name ?? '');
  await expect(page.locator('canvas')).toHaveAttribute('aria-describedby', /.+/);
});
