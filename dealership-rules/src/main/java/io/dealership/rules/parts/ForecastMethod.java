package io.dealership.rules.parts;

/**
 * A way to forecast the demand of a period.
 *
 * <h2>Source</h2>
 *
 * <p>Croston (1972); Syntetos and Boylan (2005); Teunter, Syntetos and Babai (2011).
 *
 * @since 0.1
 */
public enum ForecastMethod {
  /** No forecast: there was never a demand. */
  NONE,
  /** The mean of the last periods. */
  MOVING_AVERAGE,
  /** Simple exponential smoothing. */
  EXPONENTIAL_SMOOTHING,
  /** Size and interval smoothed apart, after Croston. */
  CROSTON,
  /** Croston without its bias, after Syntetos and Boylan. */
  SBA,
  /** Size and probability smoothed apart, after Teunter, Syntetos and Babai: it fades. */
  TSB
}
