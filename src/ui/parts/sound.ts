import { app } from '../store.ts';

export type ToneName = 'commit' | 'paper' | 'alarm';

/** Notes one after the other: hertz, and seconds after the first. Soft and low; a crisis is a falling pair, not a siren. */
const TONES: Readonly<Record<ToneName, readonly (readonly [hertz: number, after: number])[]>> = {
  commit: [
    [294, 0],
    [440, 0.09],
  ],
  paper: [[392, 0]],
  alarm: [
    [247, 0],
    [196, 0.22],
  ],
};
const LOUD = 0.06;
const LASTS = 0.5;

let player: AudioContext | undefined;

/** Plays a short soft tone, if sounds are wanted, somebody has touched the page, and the browser can. */
export function tone(name: ToneName): void {
  if (!app().getState().settings.sound || navigator.webdriver) return;
  if (typeof AudioContext === 'undefined') return;
  // Browsers without this sign hold back the sound themselves.
  if ('userActivation' in navigator && !navigator.userActivation.hasBeenActive) return;
  try {
    player ??= new AudioContext();
    const at = player.currentTime + 0.02;
    for (const [hertz, after] of TONES[name]) play(player, hertz, at + after);
  } catch {
    // A device without a loudspeaker: nothing hangs on a sound.
  }
}

function play(context: AudioContext, hertz: number, at: number): void {
  const voice = new OscillatorNode(context, { type: 'sine', frequency: hertz });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(LOUD, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0005, at + LASTS);
  voice.connect(volume).connect(context.destination);
  voice.start(at);
  voice.stop(at + LASTS);
}
