/**
 * Notes as tones of a browser.
 *
 * @import { Note } from "../../target/wasm/engine.js"
 */

/** How loud a voice is, and its timbre: the series stands out, its references are plain. @type {Record<Note["voice"], [number, OscillatorType]>} */
const VOICES = { reference: [0.25, "sine"], datum: [0.3, "triangle"], band: [0.06, "sine"] };

/** In how many seconds a note swells and fades, so that it does not click. */
const EDGE_S = 0.01;

/**
 * Schedules a note.
 *
 * @param {BaseAudioContext} audio
 * @param {Note} note
 * @param {number} rate how much faster than usual
 */
export function oscillator(audio, { at, seconds, hertz, voice }, rate) {
  const [loudness, timbre] = VOICES[voice];
  const start = audio.currentTime + EDGE_S + at / rate;
  const end = start + seconds / rate;
  const tone = audio.createOscillator();
  tone.type = timbre;
  tone.frequency.value = hertz;
  const volume = audio.createGain();
  tone.connect(volume).connect(audio.destination);
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(loudness, start + EDGE_S);
  volume.gain.setValueAtTime(loudness, end - EDGE_S);
  volume.gain.linearRampToValueAtTime(0, end);
  tone.start(start);
  tone.stop(end);
  return tone;
}
