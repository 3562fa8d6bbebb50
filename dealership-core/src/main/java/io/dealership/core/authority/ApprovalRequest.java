package io.dealership.core.authority;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.text.KebabCode;
import io.dealership.core.text.VisibleText;
import io.dealership.core.vehicle.Brand;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * That somebody asks for a yes: to what, of how much, for whom.
 *
 * <p>An approval is of a request as it was; {@link #fingerprint()} tells one that was changed
 * since.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"number", "action", "store", "requestedBy", "requestedAt", "amount"})
public interface ApprovalRequest extends WithApprovalRequest {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @JsonCreator
  static ApprovalRequest of(
      @JsonProperty("number") RequestNumber number,
      @JsonProperty("action") ActionCode action,
      @JsonProperty("store") StoreCode store,
      @JsonProperty("requestedBy") EmployeeNumber requestedBy,
      @JsonProperty("requestedAt") Instant requestedAt,
      @JsonProperty("amount") Optional<Money> amount,
      @JsonProperty("percent") Optional<BigDecimal> percent,
      @JsonProperty("margin") Optional<BigDecimal> margin,
      @JsonProperty("payer") Optional<String> payer,
      @JsonProperty("brand") Optional<Brand> brand,
      @JsonProperty("order") Optional<String> order,
      @JsonProperty("customer") Optional<CustomerNumber> customer,
      @JsonProperty("doneBy") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<EmployeeNumber> doneBy,
      @JsonProperty("circumstances") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Map<String, Boolean> circumstances) {
    return builder()
        .number(number)
        .action(action)
        .store(store)
        .requestedBy(requestedBy)
        .requestedAt(requestedAt)
        .amount(amount)
        .percent(percent)
        .margin(margin)
        .payer(payer)
        .brand(brand)
        .order(order)
        .customer(customer)
        .addAllDoneBy(doneBy)
        .putAllCircumstances(circumstances)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns its number. */
  @JsonProperty
  RequestNumber number();

  /** Returns what is to be approved. */
  @JsonProperty
  ActionCode action();

  /** Returns the store that it is about. */
  @JsonProperty
  StoreCode store();

  /** Returns who asks; nobody approves what he or she asks for. */
  @JsonProperty
  EmployeeNumber requestedBy();

  /** Returns when it was asked. */
  @JsonProperty
  Instant requestedAt();

  /** Returns the amount, tax included, not negative. */
  @JsonProperty
  Optional<Money> amount();

  /** Returns how many percent are to be taken off, from 0 to 100. */
  @JsonProperty
  Optional<BigDecimal> percent();

  /** Returns the gross margin that is left, in percent of the price; negative below cost. */
  @JsonProperty
  Optional<BigDecimal> margin();

  /** Returns who pays in the end, such as {@code customer}, {@code insurer} or {@code maker}. */
  @JsonProperty
  Optional<String> payer();

  /** Returns the brand of the vehicle. */
  @JsonProperty
  Optional<Brand> brand();

  /** Returns the number of the order that it belongs to, 1 to 40 visible characters. */
  @JsonProperty
  Optional<String> order();

  /** Returns the customer that it is for. */
  @JsonProperty
  Optional<CustomerNumber> customer();

  /** Returns who did what is to be approved; they do not approve it (four eyes). */
  @JsonProperty
  Set<EmployeeNumber> doneBy();

  /**
   * Returns what is known of circumstances, by their codes: whether they are so. What is not there
   * is not known.
   */
  @JsonProperty
  Map<String, Boolean> circumstances();

  /**
   * Returns what an approval of this request, and of no other one, carries: the SHA-256 of
   * everything that is asked for, as 64 hexadecimal digits. Trailing zeros of numbers make no
   * difference, nor does the order of people and circumstances.
   */
  @Value.Lazy
  default String fingerprint() {
    StringBuilder text = new StringBuilder();
    add(text, number());
    add(text, action());
    add(text, store());
    add(text, requestedBy());
    add(text, requestedAt());
    add(text, amount().map(Money::toString).orElse(""));
    add(text, percent().map(number -> number.stripTrailingZeros().toPlainString()).orElse(""));
    add(text, margin().map(number -> number.stripTrailingZeros().toPlainString()).orElse(""));
    add(text, payer().orElse(""));
    add(text, brand().map(Brand::toString).orElse(""));
    add(text, order().orElse(""));
    add(text, customer().map(CustomerNumber::value).orElse(""));
    add(text, doneBy().size());
    new TreeSet<>(doneBy()).forEach(who -> add(text, who));
    new TreeMap<>(circumstances())
        .forEach(
            (circumstance, so) -> {
              add(text, circumstance);
              add(text, so);
            });
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Each part with its length before it, so that no two requests are written alike. */
  private static void add(StringBuilder text, Object part) {
    String written = part.toString();
    text.append(written.length()).append(':').append(written);
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  @Value.Check
  default void check() {
    checkArgument(
        amount().filter(Money::isNegative).isEmpty(),
        "ApprovalRequest.amount must not be negative, but was %s",
        amount().map(Money::toString).orElse(""));
    checkArgument(
        percent()
            .filter(number -> number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0)
            .isEmpty(),
        "ApprovalRequest.percent must be from 0 to 100, but was %s",
        percent().map(BigDecimal::toPlainString).orElse(""));
    checkArgument(
        margin().filter(number -> number.compareTo(BigDecimal.valueOf(100)) > 0).isEmpty(),
        "ApprovalRequest.margin must be at most 100, but was %s",
        margin().map(BigDecimal::toPlainString).orElse(""));
    payer().ifPresent(code -> KebabCode.check("ApprovalRequest.payer", code));
    circumstances()
        .keySet()
        .forEach(code -> KebabCode.check("ApprovalRequest.circumstances", code));
    order().ifPresent(number -> VisibleText.check("ApprovalRequest.order", number, 40));
  }

  /** Builds requests. */
  final class Builder extends ImmutableApprovalRequest.Builder {
    Builder() {}
  }
}
