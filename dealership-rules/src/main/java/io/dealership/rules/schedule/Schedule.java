package io.dealership.rules.schedule;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.organization.DutyEvidence;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.RoleId;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.Cadence;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.PackVersion;
import io.dealership.rules.pack.Verification;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An act that recurs by the calendar, or that an event makes owed: who does it, for whom, and what
 * shows that it was done.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Schedule extends WithSchedule {

  /** The one with these attributes; {@link ScheduleRules#schedules} is the way to one. */
  @JsonCreator
  static Schedule of(
      @JsonProperty("id") DutyId id,
      @JsonProperty("name") LocalText name,
      @JsonProperty("role") RoleId role,
      @JsonProperty("recipients") @JsonSetter(nulls = Nulls.AS_EMPTY) List<RoleId> recipients,
      @JsonProperty("cadence") Optional<Cadence> cadence,
      @JsonProperty("event") Optional<ContactEventKind> event,
      @JsonProperty("within") Optional<TimeLimit> within,
      @JsonProperty("evidence") @JsonSetter(nulls = Nulls.AS_EMPTY) List<DutyEvidence> evidence,
      @JsonProperty("citations") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Citation> citations,
      @JsonProperty("verification") Verification verification,
      @JsonProperty("note") Optional<String> note,
      @JsonProperty("pack") PackVersion pack) {
    return builder()
        .id(id)
        .name(name)
        .role(role)
        .addAllRecipients(recipients)
        .cadence(cadence)
        .event(event)
        .within(within)
        .addAllEvidence(evidence)
        .addAllCitations(citations)
        .verification(verification)
        .note(note)
        .pack(pack)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The id. */
  @JsonProperty
  DutyId id();

  /** What is to be done. */
  @JsonProperty
  LocalText name();

  /** The role that does it. */
  @JsonProperty
  RoleId role();

  /** The roles that it is for; empty when it goes to nobody in the store. */
  @JsonProperty
  List<RoleId> recipients();

  /** When it recurs; empty when an event makes it owed. */
  @JsonProperty
  Optional<Cadence> cadence();

  /** The kind of event that makes it owed; empty when it recurs. */
  @JsonProperty
  Optional<ContactEventKind> event();

  /** How long there is after the event; empty for the day of the event itself. */
  @JsonProperty
  Optional<TimeLimit> within();

  /** What shows that it was done. */
  @JsonProperty
  List<DutyEvidence> evidence();

  /** The clauses that ask for it. */
  @JsonProperty
  List<Citation> citations();

  /** How well it is known. */
  @JsonProperty
  Verification verification();

  /** What was decided where the source is silent. */
  @JsonProperty
  Optional<String> note();

  /** The pack that says so. */
  @JsonProperty
  PackVersion pack();

  /** When it is due, in Chinese for a Chinese locale, else in English: {@code every day 08:30}. */
  default String when(Locale locale) {
    boolean zh = locale.getLanguage().equals("zh");
    if (cadence().isPresent()) {
      return cadence().get().text(locale);
    }
    String kind = event().orElseThrow().code();
    if (within().isEmpty()) {
      return zh ? kind + "当日" : "on the day of " + kind;
    }
    String limit = within().get().text(locale);
    return zh ? kind + "后" + limit + "内" : "within " + limit + " of " + kind;
  }

  /** Checks that it is due at some time. */
  @Value.Check
  default void check() {
    checkArgument(
        cadence().isPresent() != event().isPresent(),
        "Schedule.cadence must be there where there is no event, and only there, but %s had %s and"
            + " %s",
        id(),
        cadence().map(Cadence::toString).orElse("none"),
        event().map(ContactEventKind::code).orElse("none"));
    checkArgument(
        event().isPresent() || within().isEmpty(),
        "Schedule.within must be empty where there is no event, but of %s was %s",
        id(),
        within().map(TimeLimit::toString).orElse("none"));
  }

  /** Builds {@link Schedule}s. */
  final class Builder extends ImmutableSchedule.Builder {
    Builder() {}
  }
}
