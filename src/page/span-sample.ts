import type { SVGTemplateResult, nothing } from 'lit';
import { uncertainSpan, type SpanStyle, type UncertainSpan } from './uncertain-span.ts';

/** A span for a legend: its four bounds, how it ends, and how many days the sample's width stands for. */
export interface Sample extends Partial<Omit<UncertainSpan, 'bounds'>> {
  readonly bounds: readonly [fromMin: number, fromMax: number, toMin: number, toMax: number];
  readonly days: number;
}

/** Draws a sample of so many pixels as the pictures draw their spans. */
export function spanSample(sample: Sample, width: number, style: SpanStyle): SVGTemplateResult | typeof nothing {
  const { days, endState = 'ENDED', isMoment = false, isWithin = false } = sample;
  const [fromMin, fromMax, toMin, toMax] = sample.bounds;
  const span = { bounds: { fromMin, fromMax, toMin, toMax }, endState, isMoment, isWithin };
  return uncertainSpan(span, { from: 0, to: days, left: 0, right: width }, style);
}
