package io.dealership.rules.warranty;

import java.util.List;

/**
 * The file {@code warranty-promises.json}: what makers promise beyond the law, and the terms of
 * wear parts that they print on their vouchers.
 *
 * @param promises one entry for each brand and period of sale
 */
public record PromiseFile(List<PromiseEntry> promises) {

  public PromiseFile {
    promises = List.copyOf(promises);
  }
}
