// @ts-check
/**
 * `import Phaser from 'phaser'` gives the parts of Phaser that the map uses, and no sound, physics, loader, input or
 * particles: half the weight. A part that a scene begins to use is added to `parts`; its types come from 'phaser' as ever.
 */
import path from 'node:path';

const id = '\0phaser-parts';
/** Whoever is imported for what it registers, as a factory (`add.text`) or a plugin of every scene, needs no name. */
const registered = [
  // First, because its files ask for each other in a circle that opens only from here.
  'renderer/index',
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/DisplayList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/UpdateList',
  'gameobjects/graphics/GraphicsFactory',
  'gameobjects/image/ImageFactory',
  'gameobjects/text/TextFactory',
  'scene/ScenePlugin',
];
const parts = {
  Game: 'core/Game',
  Scene: 'scene/Scene',
  constants: 'const',
  coreEvents: 'core/events',
  sceneEvents: 'scene/events',
  scale: 'scale/const',
};
const phaser =
  'Object.assign({ Game, Scene, Core: { Events: coreEvents }, Scenes: { Events: sceneEvents }, Scale: scale.default ?? scale }, constants)';

/**
 * What Phaser's own lists name and nobody here asks for: filters with their shaders, point lights, tiles, noise, atlases, and the list
 * of all shaders, which is only for scenes that write their own. A list holds nothing in its place; a scene that asks for one of them fails at once.
 */
const left = new RegExp(
  `/phaser/src/(${[
    'filters/(?!Controller)\\w+',
    'math/(Hash\\w*|Quaternion|RotateVec3)',
    'textures/parsers/(?!index|Canvas|Image)\\w+',
    'renderer/webgl/renderNodes/filters/Filter\\w+',
    'renderer/webgl/renderNodes/(BatchHandlerPointLight|SubmitterTile|SubmitterTilemapGPULayer|TransformerTile)',
    'renderer/webgl/shaders/index',
  ].join('|')})\\.js$`,
);

/** Phaser asks at build time what to leave out. */
const asked = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** @returns {import('vite').Plugin} */
export function phaserParts() {
  let source = '';
  return {
    name: 'phaser-parts',
    // While developing, the published file will do: it need not be put together.
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      source = path.join(config.root, 'node_modules/phaser/src/').replaceAll('\\', '/');
    },
    resolveId: (name) => (name === 'phaser' ? id : undefined),
    load(name) {
      if (left.test(name.replaceAll('\\', '/'))) return 'module.exports = {};';
      if (name !== id) return undefined;
      return [
        ...registered.map((file) => `import '${source}${file}';`),
        ...Object.entries(parts).map(([part, file]) => `import ${part} from '${source}${file}';`),
        `export default ${phaser};`,
      ].join('\n');
    },
    transform(code, file) {
      if (!file.includes('/phaser/src/')) return undefined;
      return code.replace(/typeof ([A-Z_0-9]+)/g, (text, name) =>
        name in asked ? String(asked[/** @type {keyof typeof asked} */ (name)]) : text,
      );
    },
  };
}
