package io.dealership.core.warranty;

import io.dealership.core.draft.DraftConversion;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.identity.ValidVin;
import io.dealership.core.identity.Vin;
import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Odometer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A {@link WarrantyClaim} as it is typed in: nothing is certain before it is validated.
 *
 * <p>The fields have the names and, in JSON, the form of the attributes of the claim; only what
 * happened to a claim is not typed in. A field that is null was not given. Validate with the
 * caller's own {@code Validator}, which reports all violations at once, and then call {@link
 * #toWarrantyClaim()}.
 *
 * @param number the number of the claim
 * @param brand the code of the vehicle's brand
 * @param repairOrder the number of the repair order
 * @param vin the number of the vehicle
 * @param odometer the kilometers of the repair request
 * @param requestedOn the day of the repair request, as the repair record has it
 * @param repairedOn the day on which the repair was finished
 * @param policyVersion the version of the maker's policy that the claim follows
 * @param campaign the number of the maker's campaign or recall
 * @param priorApproval what the maker approved before
 * @param assistance the request for technical help
 * @param lines the lines, at most 200
 * @param documents the documents, at most 500
 * @since 0.1
 */
// @Nullable is what a field may hold before it is validated, @NotNull is what the validator asks
// for
@SuppressWarnings("MultipleNullnessAnnotations")
public record WarrantyClaimDraft(
    @NotBlank @Size(max = 40) @Nullable String number,
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = WarrantyClaimDraft.KEBAB, message = WarrantyClaimDraft.BRAND_MESSAGE)
        @Nullable String brand,
    @NotBlank @Size(max = 40) @Nullable String repairOrder,
    @NotNull @ValidVin @Nullable String vin,
    @NotNull @PositiveOrZero @Max(9_999_999) @Nullable Integer odometer,
    @NotNull @Nullable LocalDate requestedOn,
    @Nullable LocalDate repairedOn,
    @Size(min = 1, max = 40) @Nullable String policyVersion,
    @Size(min = 1, max = 40) @Nullable String campaign,
    @Valid @Nullable Approval priorApproval,
    @Valid @Nullable Assistance assistance,
    @Size(max = 200) @Nullable List<@NotNull @Valid @Nullable Line> lines,
    @Size(max = 500) @Nullable List<@NotNull @Valid @Nullable Document> documents) {

  static final String KEBAB = "[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+";
  static final String BRAND_MESSAGE = "{io.dealership.core.vehicle.Brand.message}";
  static final String KIND_MESSAGE = "{io.dealership.core.warranty.ClaimDocumentKind.message}";
  static final String MONEY = "[A-Z]{3} [0-9]{1,12}(?:\\.[0-9]{1,3})?";
  static final String MONEY_MESSAGE =
      "{io.dealership.core.warranty.WarrantyClaimDraft.money.message}";

  /** Copies the lists; nothing is checked yet. */
  public WarrantyClaimDraft {
    lines = copy(lines);
    documents = copy(documents);
  }

  // not List.copyOf: an element may be null before it is validated
  private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
    return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
  }

  /**
   * A line as it is typed in.
   *
   * @param lineNumber the number of the line within its claim, from 1
   * @param jobLineNumber the number of the job line of the repair order, from 1
   * @param causalPart the number of the part that caused the fault
   * @param faultCode the maker's code of what was wrong
   * @param causeCode the maker's code of why it was wrong
   * @param labor the labor operations, at most 100
   * @param parts the parts that were fitted, at most 500
   * @param sublet the cost of work that was given out, such as {@code CNY 360.00}
   * @param oldParts the parts that were taken off, at most 500
   */
  @SuppressWarnings("MultipleNullnessAnnotations")
  public record Line(
      @NotNull @Positive @Nullable Integer lineNumber,
      @NotNull @Positive @Nullable Integer jobLineNumber,
      @Size(min = 1, max = 40) @Nullable String causalPart,
      @Size(min = 1, max = 40) @Nullable String faultCode,
      @Size(min = 1, max = 40) @Nullable String causeCode,
      @Size(max = 100) @Nullable List<@NotNull @Valid @Nullable Labor> labor,
      @Size(max = 500) @Nullable List<@NotNull @Valid @Nullable Part> parts,
      @Pattern(regexp = MONEY, message = MONEY_MESSAGE) @Nullable String sublet,
      @Size(max = 500) @Nullable List<@NotNull @Valid @Nullable Old> oldParts) {

    /** Copies the lists; nothing is checked yet. */
    public Line {
      labor = copy(labor);
      parts = copy(parts);
      oldParts = copy(oldParts);
    }

    Optional<ClaimLine> convert(String path, DraftConversion conversion) {
      int problemsBefore = conversion.problemCount();
      Optional<Integer> number =
          conversion.required(path + ".lineNumber", lineNumber, given -> given);
      Optional<Integer> jobLine =
          conversion.required(path + ".jobLineNumber", jobLineNumber, given -> given);
      ClaimLine.Builder builder =
          ClaimLine.builder()
              .causalPart(conversion.optional(path + ".causalPart", causalPart, PartNumber::of))
              .faultCode(conversion.optional(path + ".faultCode", faultCode, MakerCode::of))
              .causeCode(conversion.optional(path + ".causeCode", causeCode, MakerCode::of))
              .sublet(conversion.optional(path + ".sublet", sublet, DraftConversion::money))
              .addAllLabor(each(path + ".labor", labor, conversion, Labor::convert))
              .addAllParts(each(path + ".parts", parts, conversion, Part::convert))
              .addAllOldParts(each(path + ".oldParts", oldParts, conversion, Old::convert));
      if (conversion.problemCount() > problemsBefore) {
        return Optional.empty();
      }
      return conversion.build(
          path,
          () ->
              builder
                  .lineNumber(number.orElseThrow())
                  .jobLineNumber(jobLine.orElseThrow())
                  .build());
    }
  }

  /**
   * A labor operation as it is typed in.
   *
   * @param operation the code in the maker's list of operations
   * @param hours the hours, with at most two decimals
   * @param rate the price of an hour, such as {@code CNY 180.00}
   */
  @SuppressWarnings("MultipleNullnessAnnotations")
  public record Labor(
      @Size(min = 1, max = 40) @Nullable String operation,
      @NotNull @Positive @DecimalMax("999.99") @Digits(integer = 3, fraction = 2)
          @Nullable BigDecimal hours,
      @NotNull @Pattern(regexp = MONEY, message = MONEY_MESSAGE) @Nullable String rate) {

    Optional<ClaimedLabor> convert(String path, DraftConversion conversion) {
      Optional<MakerCode> code = conversion.optional(path + ".operation", operation, MakerCode::of);
      Optional<BigDecimal> time = conversion.required(path + ".hours", hours, given -> given);
      Optional<Money> price = conversion.required(path + ".rate", rate, DraftConversion::money);
      return time.flatMap(
          givenTime ->
              price.flatMap(
                  givenPrice ->
                      conversion.build(path, () -> new ClaimedLabor(code, givenTime, givenPrice))));
    }
  }

  /**
   * A part that was fitted, as it is typed in.
   *
   * @param number the number in the maker's catalogue
   * @param quantity the pieces, from 1
   * @param unitPrice the price of a piece, such as {@code CNY 120.00}
   */
  @SuppressWarnings("MultipleNullnessAnnotations")
  public record Part(
      @NotBlank @Size(max = 40) @Nullable String number,
      @NotNull @Positive @Max(9_999) @Nullable Integer quantity,
      @NotNull @Pattern(regexp = MONEY, message = MONEY_MESSAGE) @Nullable String unitPrice) {

    Optional<ClaimedPart> convert(String path, DraftConversion conversion) {
      Optional<PartNumber> part = conversion.required(path + ".number", number, PartNumber::of);
      Optional<Integer> pieces = conversion.required(path + ".quantity", quantity, given -> given);
      Optional<Money> price =
          conversion.required(path + ".unitPrice", unitPrice, DraftConversion::money);
      return part.flatMap(
          givenPart ->
              pieces.flatMap(
                  givenPieces ->
                      price.flatMap(
                          givenPrice ->
                              conversion.build(
                                  path,
                                  () -> new ClaimedPart(givenPart, givenPieces, givenPrice)))));
    }
  }

  /**
   * A part that was taken off, as it is typed in.
   *
   * @param number the number of the part
   * @param tag the number on its tag
   * @param labeledOn the day on which it was labeled
   * @param storagePlace the shelf or bin
   * @param storedOn the day on which it was stored
   * @param returnDueOn the last day to send it back, where the maker named one for this very part
   * @param returnedOn the day on which it was sent back
   */
  @SuppressWarnings("MultipleNullnessAnnotations")
  public record Old(
      @NotBlank @Size(max = 40) @Nullable String number,
      @Size(min = 1, max = 40) @Nullable String tag,
      @Nullable LocalDate labeledOn,
      @Size(min = 1, max = 60) @Nullable String storagePlace,
      @Nullable LocalDate storedOn,
      @Nullable LocalDate returnDueOn,
      @Nullable LocalDate returnedOn) {

    Optional<OldPart> convert(String path, DraftConversion conversion) {
      Optional<PartNumber> part = conversion.required(path + ".number", number, PartNumber::of);
      Optional<PartTag> tied = conversion.optional(path + ".tag", tag, PartTag::of);
      return part.flatMap(
          givenPart ->
              conversion.build(
                  path,
                  () ->
                      OldPart.builder()
                          .number(givenPart)
                          .tag(tied)
                          .labeledOn(Optional.ofNullable(labeledOn))
                          .storagePlace(Optional.ofNullable(storagePlace))
                          .storedOn(Optional.ofNullable(storedOn))
                          .returnDueOn(Optional.ofNullable(returnDueOn))
                          .returnedOn(Optional.ofNullable(returnedOn))
                          .build()));
    }
  }

  /**
   * A prior approval as it is typed in.
   *
   * @param number the number of the approval
   * @param amount up to what it holds, such as {@code CNY 8000.00}
   * @param approvedOn the day of the approval
   */
  @SuppressWarnings("MultipleNullnessAnnotations")
  public record Approval(
      @NotBlank @Size(max = 40) @Nullable String number,
      @NotNull @Pattern(regexp = MONEY, message = MONEY_MESSAGE) @Nullable String amount,
      @NotNull @Nullable LocalDate approvedOn) {

    Optional<PriorApproval> convert(String path, DraftConversion conversion) {
      Optional<MakerCode> code = conversion.required(path + ".number", number, MakerCode::of);
      Optional<Money> money = conversion.required(path + ".amount", amount, DraftConversion::money);
      Optional<LocalDate> day =
          conversion.required(path + ".approvedOn", approvedOn, given -> given);
      return code.flatMap(
          givenCode ->
              money.flatMap(
                  givenMoney ->
                      day.flatMap(
                          givenDay ->
                              conversion.build(
                                  path,
                                  () -> new PriorApproval(givenCode, givenMoney, givenDay)))));
    }
  }

  /**
   * A request for technical help as it is typed in.
   *
   * @param askedOn the day of the request
   * @param answeredOn the day of the maker's answer
   */
  @SuppressWarnings("MultipleNullnessAnnotations")
  public record Assistance(@NotNull @Nullable LocalDate askedOn, @Nullable LocalDate answeredOn) {

    Optional<AssistanceRequest> convert(String path, DraftConversion conversion) {
      return conversion
          .required(path + ".askedOn", askedOn, given -> given)
          .flatMap(
              asked ->
                  conversion.build(
                      path, () -> new AssistanceRequest(asked, Optional.ofNullable(answeredOn))));
    }
  }

  /**
   * A document as it is typed in.
   *
   * @param kind the code of what it is
   * @param reference the number or file name under which the store keeps it
   */
  @SuppressWarnings("MultipleNullnessAnnotations")
  public record Document(
      @NotNull @Size(max = 60) @Pattern(regexp = KEBAB, message = KIND_MESSAGE)
          @Nullable String kind,
      @NotBlank @Size(max = 200) @Nullable String reference) {

    Optional<ClaimDocument> convert(String path, DraftConversion conversion) {
      Optional<ClaimDocumentKind> code =
          conversion.required(path + ".kind", kind, ClaimDocumentKind::of);
      Optional<String> place = conversion.required(path + ".reference", reference, given -> given);
      return code.flatMap(
          givenCode ->
              place.flatMap(
                  givenPlace ->
                      conversion.build(path, () -> new ClaimDocument(givenCode, givenPlace))));
    }
  }

  /** How an element of a list becomes a value, or adds what is wrong. */
  private interface Element<D, T> {
    Optional<T> convert(D draft, String path, DraftConversion conversion);
  }

  private static <D, T> List<T> each(
      String path, @Nullable List<D> drafts, DraftConversion conversion, Element<D, T> element) {
    List<T> values = new ArrayList<>();
    for (int i = 0; drafts != null && i < drafts.size(); i++) {
      String place = path + "[" + i + "]";
      conversion
          .required(place, drafts.get(i), draft -> draft)
          .flatMap(draft -> element.convert(draft, place, conversion))
          .ifPresent(values::add);
    }
    return values;
  }

  /**
   * Returns the claim that this draft describes.
   *
   * <p>A wrong check digit of the VIN is not looked at; that is the matter of {@link ValidVin}.
   *
   * @throws IllegalArgumentException if the draft is not valid; the message names every field that
   *     is missing or wrong
   */
  public WarrantyClaim toWarrantyClaim() {
    var conversion = new DraftConversion();
    Optional<ClaimNumber> claim = conversion.required("number", number, ClaimNumber::of);
    Optional<Brand> maker = conversion.required("brand", brand, Brand::of);
    Optional<RepairOrderNumber> order =
        conversion.required("repairOrder", repairOrder, RepairOrderNumber::of);
    Optional<Vin> vehicle = conversion.required("vin", vin, Vin::parse);
    Optional<Odometer> reading = conversion.required("odometer", odometer, Odometer::of);
    Optional<LocalDate> requested = conversion.required("requestedOn", requestedOn, given -> given);
    WarrantyClaim.Builder builder =
        WarrantyClaim.builder()
            .repairedOn(Optional.ofNullable(repairedOn))
            .policyVersion(conversion.optional("policyVersion", policyVersion, MakerCode::of))
            .campaign(conversion.optional("campaign", campaign, MakerCode::of))
            .priorApproval(
                priorApproval == null
                    ? Optional.empty()
                    : priorApproval.convert("priorApproval", conversion))
            .assistance(
                assistance == null
                    ? Optional.empty()
                    : assistance.convert("assistance", conversion))
            .addAllLines(each("lines", lines, conversion, Line::convert))
            .addAllDocuments(each("documents", documents, conversion, Document::convert));
    if (conversion.problemCount() == 0) {
      Optional<WarrantyClaim> built =
          conversion.build(
              "claim",
              () ->
                  builder
                      .number(claim.orElseThrow())
                      .brand(maker.orElseThrow())
                      .repairOrder(order.orElseThrow())
                      .vin(vehicle.orElseThrow())
                      .odometer(reading.orElseThrow())
                      .requestedOn(requested.orElseThrow())
                      .build());
      if (built.isPresent()) {
        return built.get();
      }
    }
    throw conversion.failure("WarrantyClaimDraft");
  }

  /** Returns only the number of the claim: a draft holds the whole VIN as text. */
  @Override
  public String toString() {
    return "WarrantyClaimDraft[number=" + number + "]";
  }
}
