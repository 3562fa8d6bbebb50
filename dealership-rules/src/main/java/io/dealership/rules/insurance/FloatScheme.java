package io.dealership.rules.insurance;

/**
 * A scheme of the float of compulsory premiums, by region.
 *
 * <h2>Source</h2>
 *
 * <p>{@link #E} is the scheme of 2007, which two sources confirm. The others are said to hold since
 * 2020-09-19 and are not verified: what rests on them is marked so and decides nothing.
 */
public enum FloatScheme {
  /** Inner Mongolia, Hainan, Qinghai, Tibet. */
  A,
  /** Shaanxi, Yunnan, Guangxi. */
  B,
  /** Gansu, Jilin, Shanxi, Heilongjiang, Xinjiang. */
  C,
  /** Beijing, Tianjin, Hebei, Ningxia. */
  D,
  /** All others, and the scheme of 2007. */
  E
}
