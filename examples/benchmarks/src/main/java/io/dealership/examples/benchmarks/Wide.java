package io.dealership.examples.benchmarks;

/** Facts for {@link GeneratedTable}: ten numbers from 0 to 9,999. */
public record Wide(int f0, int f1, int f2, int f3, int f4, int f5, int f6, int f7, int f8, int f9) {

  /** The numbers in order. */
  int[] values() {
    return new int[] {f0, f1, f2, f3, f4, f5, f6, f7, f8, f9};
  }
}
