package io.dealership.core.warranty;

import io.dealership.core.draft.DraftConversion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ClaimAnswer} as it stands in a maker's file: nothing is certain before it is validated.
 *
 * <p>The fields have the names and, in JSON, the form of the attributes of the answer. A field that
 * is null was not given.
 *
 * @param claim the number of the claim
 * @param lineNumber the number of the line of the claim, from 1
 * @param answeredOn the day of the answer
 * @param approved the amount that is approved, such as {@code CNY 360.00}
 * @param denied the amount that is denied, such as {@code CNY 0.00}
 * @param paid the amount that is paid
 * @param reason the maker's code of why it was denied
 * @param creditNote the number of the credit note that pays
 * @since 0.1
 */
// @Nullable is what a field may hold before it is validated, @NotNull is what the validator asks
// for
@SuppressWarnings("MultipleNullnessAnnotations")
public record ClaimAnswerDraft(
    @NotBlank @Size(max = 40) @Nullable String claim,
    @NotNull @Positive @Nullable Integer lineNumber,
    @NotNull @Nullable LocalDate answeredOn,
    @NotNull @Pattern(regexp = WarrantyClaimDraft.MONEY, message = WarrantyClaimDraft.MONEY_MESSAGE)
        @Nullable String approved,
    @NotNull @Pattern(regexp = WarrantyClaimDraft.MONEY, message = WarrantyClaimDraft.MONEY_MESSAGE)
        @Nullable String denied,
    @NotNull @Pattern(regexp = WarrantyClaimDraft.MONEY, message = WarrantyClaimDraft.MONEY_MESSAGE)
        @Nullable String paid,
    @Size(min = 1, max = 40) @Nullable String reason,
    @Size(min = 1, max = 40) @Nullable String creditNote) {

  /**
   * Returns the answer, or nothing where a field is missing or wrong.
   *
   * @param problems takes what is wrong with each field, such as {@code approved must be given}
   */
  public Optional<ClaimAnswer> toClaimAnswer(Consumer<String> problems) {
    var conversion = new DraftConversion();
    Optional<ClaimNumber> number = conversion.required("claim", claim, ClaimNumber::of);
    Optional<Integer> line = conversion.required("lineNumber", lineNumber, given -> given);
    Optional<LocalDate> day = conversion.required("answeredOn", answeredOn, given -> given);
    Optional<Money> yes = conversion.required("approved", approved, DraftConversion::money);
    Optional<Money> no = conversion.required("denied", denied, DraftConversion::money);
    Optional<Money> given = conversion.required("paid", paid, DraftConversion::money);
    ClaimAnswer.Builder builder =
        ClaimAnswer.builder()
            .reason(conversion.optional("reason", reason, MakerCode::of))
            .creditNote(conversion.optional("creditNote", creditNote, MakerCode::of));
    Optional<ClaimAnswer> answer =
        conversion.problemCount() > 0
            ? Optional.empty()
            : conversion.build(
                "answer",
                () ->
                    builder
                        .claim(number.orElseThrow())
                        .lineNumber(line.orElseThrow())
                        .answeredOn(day.orElseThrow())
                        .approved(yes.orElseThrow())
                        .denied(no.orElseThrow())
                        .paid(given.orElseThrow())
                        .build());
    List.copyOf(conversion.problems()).forEach(problems);
    return answer;
  }
}
