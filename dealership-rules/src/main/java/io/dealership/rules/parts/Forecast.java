package io.dealership.rules.parts;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.rules.decision.Decision;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a part will probably be asked for in the next period.
 *
 * @param method the way it was made, and why this one
 * @param perPeriod the forecast of a period, in units; empty where there was never a demand
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Forecast(
    @JsonProperty("method") Decision<ForecastMethod> method,
    @JsonProperty("perPeriod") OptionalDouble perPeriod) {

  /** Checks that both are there. */
  public Forecast {
    requireNonNull(method, "method");
    requireNonNull(perPeriod, "perPeriod");
  }

  /** Says what it is and why, as lines. */
  public String explain(Locale locale) {
    return method.explain(locale);
  }
}
