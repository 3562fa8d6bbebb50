package io.dealership.core.parts;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Some of a part that came in together and is still there.
 *
 * @param lot its number; empty if nobody noted it
 * @param receivedOn the day on which it came to the dealer: what was lent, or moved to another
 *     place, keeps it
 * @param quantity how much
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StockLot(
    @JsonProperty("lot") Optional<LotNumber> lot,
    @JsonProperty("receivedOn") LocalDate receivedOn,
    @JsonProperty("quantity") Quantity quantity) {

  /** Checks that nothing is null. */
  public StockLot {
    requireNonNull(lot, "lot");
    requireNonNull(receivedOn, "receivedOn");
    requireNonNull(quantity, "quantity");
  }

  /** Returns the days since it came, the day itself not counted. */
  public long ageInDays(LocalDate on) {
    return ChronoUnit.DAYS.between(receivedOn, on);
  }

  /** Returns quantity, day and number, such as {@code 12 of 2026-03-02 (L-7)}. */
  @Override
  public String toString() {
    return quantity + " of " + receivedOn + lot.map(number -> " (" + number + ")").orElse("");
  }
}
