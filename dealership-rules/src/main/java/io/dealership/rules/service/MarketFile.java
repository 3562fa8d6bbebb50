package io.dealership.rules.service;

import io.dealership.rules.document.AtLeastOne;
import java.util.List;

/**
 * The file {@code markets.json}: what markets say of bills above the estimate.
 *
 * @param markets one entry for each market and period
 */
public record MarketFile(@AtLeastOne List<MarketEntry> markets) {

  public MarketFile {
    markets = List.copyOf(markets);
  }
}
