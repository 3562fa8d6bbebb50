package io.dealership.core.usedcar;

/**
 * The grade of the technical condition of a used car, the worst one first.
 *
 * <h2>Source</h2>
 *
 * <p>GB/T 30323-2013; R-403. Which scores make which grade stands in the pack.
 *
 * @since 0.1
 */
public enum UsedCarGrade {
  /** 五级: a car that had an accident, whatever its score. */
  FIFTH,

  /** 四级. */
  FOURTH,

  /** 三级. */
  THIRD,

  /** 二级. */
  SECOND,

  /** 一级. */
  FIRST
}
