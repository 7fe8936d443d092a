import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { worthFeatures } from './worth-features.ts';

/*
 * The check-worthiness model: logistic regression over hashed features (worth-features.ts). Its file, little-endian:
 *   0  4 bytes  "SLCW"
 *   4  uint8    format, 1
 *   5  uint8    bits: 2^bits weights
 *   6  uint16   0
 *   8  float32  bias
 *  12  float32  what one step of a weight is worth
 *  16  int8     weights
 */

export interface WorthModel {
  readonly bits: number;
  readonly bias: number;
  readonly step: number;
  readonly weights: Int8Array;
}

const MAGIC = 0x57434c53;
const FORMAT = 1;
const HEADER = 16;

/** Opens a model's file without copying it. Throws, saying why, at a file that is none or of another format. */
export function openWorthModel(bytes: Uint8Array): WorthModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER || view.getUint32(0, true) !== MAGIC) throw new Error('This is no claims model.');
  if (view.getUint8(4) !== FORMAT) throw new Error(`The claims model has format ${view.getUint8(4)}, not ${FORMAT}.`);
  const bits = view.getUint8(5);
  if (bits > 24 || bytes.byteLength !== HEADER + 2 ** bits) throw new Error('The claims model is damaged.');
  return {
    bits,
    bias: view.getFloat32(8, true),
    step: view.getFloat32(12, true),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, 2 ** bits),
  };
}

export function encodeWorthModel({ bits, bias, step, weights }: WorthModel): Uint8Array {
  const bytes = new Uint8Array(HEADER + 2 ** bits);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, FORMAT);
  view.setUint8(5, bits);
  view.setFloat32(8, bias, true);
  view.setFloat32(12, step, true);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEADER);
  return bytes;
}

/** How likely people would find a sentence worth checking, 0 to 1. */
export function readWorth(model: WorthModel, doc: Doc, sentence: Span): number {
  const features = worthFeatures(doc, sentence, model.bits);
  let sum = 0;
  for (const feature of features) sum += model.weights[feature]!;
  return logistic(model.bias + (sum * model.step) / Math.sqrt(features.length || 1));
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
