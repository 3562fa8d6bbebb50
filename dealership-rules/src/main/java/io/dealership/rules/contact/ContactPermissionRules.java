package io.dealership.rules.contact;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.customer.ContactPurpose;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.HourSpan;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides whether a customer may be contacted, whether data of a customer may be given away, and
 * which data a list of customers may carry.
 *
 * <p>Marketing needs a consent for this purpose by this channel, or that the customer asked for it;
 * a renewal is treated alike, and so is a survey, unless it is about a visit of this customer.
 * Service, warranty, complaints and contracts need none. A wish not to be contacted stops
 * marketing, renewals and surveys; it is at the same time a withdrawal of the consents that were
 * given by then. Warnings of recalls and of dangers go to everyone at any hour.
 *
 * <p>Calls and messages wait while customers are left alone, from 21:00 to 09:00 of the next day:
 * 09:00 is allowed, 20:59 is, 21:00 is not. The clock is that of the customer. Hours that the
 * customer prefers go before these. Letters, faxes, electronic mails and talks in person wait for
 * nothing.
 *
 * <p>For example, a promotional short message to a customer who has said nothing is blocked, and a
 * notice of a recall is allowed.
 *
 * <h2>Source</h2>
 *
 * <p>Personal Information Protection Law of China, articles 6, 13, 15, 16, 23 and 24, in force
 * since 2021-11-01; Consumer Rights Protection Law, article 29, CONTACT-09 and
 * CONTACT-10. The hours and the least term of a wish not to be contacted bind only who sells life
 * insurance by phone; for all others they are a default, and so is what is said of surveys.
 */
public final class ContactPermissionRules {

  /** The id of the pack. */
  public static final String PACK = "contact-permission";

  /** The id of the table that decides whether a customer may be contacted. */
  public static final String CONTACT = "contact-permission";

  /** The id of the table that decides whether data may be given away. */
  public static final String SHARING = "data-sharing";

  private static final String HOURS_FROM = "contact.hours.from";
  private static final String HOURS_UNTIL = "contact.hours.until";
  private static final String CALL_HOURS = "call.hours";
  private static final String DO_NOT_CONTACT_LEAST = "do-not-contact.least";
  private static final String FIELDS = "data.fields.";

  private static final int DAYS_AHEAD = 2;

  private final KnowledgePack pack;
  private final Dated<Question<ContactPermissionFacts, ContactPermission>> contacts;
  private final Dated<Question<DataSharingFacts, DataSharing>> sharings;

  /** The hours that parameters write as text, as many as the pack has, read once. */
  private final Map<String, DayHours> hoursByText = new ConcurrentHashMap<>();

  private ContactPermissionRules(KnowledgePack pack) {
    this.pack = pack;
    this.contacts =
        pack.questions(CONTACT, () -> ContactPermissionFacts.TYPE, ContactPermission.class);
    this.sharings = pack.questions(SHARING, () -> DataSharingFacts.TYPE, DataSharing.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(
        name -> ContactPermissionRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static ContactPermissionRules of(KnowledgePacks packs) {
    return new ContactPermissionRules(packs.pack(PACK));
  }

  /**
   * Whether a customer may be contacted at a moment, and else all that stands against it.
   *
   * @param at the moment of the contact
   * @param zone where the customer is
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<ContactPermission> mayContact(
      ContactPermissionQuestion question, Instant at, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(at, zone);
    return mayContact(question, local.toLocalDate(), local.toLocalTime());
  }

  private Decision<ContactPermission> mayContact(
      ContactPermissionQuestion question, LocalDate on, LocalTime time) {
    Question<ContactPermissionFacts, ContactPermission> table = question(contacts, on);
    return table.decide(ContactPermissionFacts.of(question, hours(on), on, time), on);
  }

  /**
   * The first moment from a given one on at which the customer may be contacted; the moment itself
   * when that is now.
   *
   * <p>For example, of an allowed call that is asked about at 21:30, 09:00 of the next day.
   *
   * @param at the moment to begin at
   * @param zone where the customer is
   * @return empty when the contact is blocked or undetermined, or will be before the hour comes,
   *     such as when the consent ends with the day
   * @throws IllegalArgumentException when the pack is not in force on one of those days
   */
  public Optional<Instant> nextAllowedAt(
      ContactPermissionQuestion question, Instant at, ZoneId zone) {
    Optional<ContactPermission> now = mayContact(question, at, zone).outcome();
    if (now.isEmpty() || now.get() != ContactPermission.LATER) {
      return now.filter(ContactPermission.ALLOWED::equals).map(allowed -> at);
    }
    LocalDate today = LocalDate.ofInstant(at, zone);
    for (int i = 0; i <= DAYS_AHEAD; i++) {
      LocalDate day = today.plusDays(i);
      for (LocalTime time : beginnings(question, day)) {
        for (Instant moment : moments(day.atTime(time), zone)) {
          if (moment.isAfter(at)
              && mayContact(question, moment, zone)
                  .outcome()
                  .filter(ContactPermission.ALLOWED::equals)
                  .isPresent()) {
            return Optional.of(moment);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The times of a day at which hours begin. */
  private NavigableSet<LocalTime> beginnings(ContactPermissionQuestion question, LocalDate day) {
    ContactHours hours = hours(day);
    NavigableSet<LocalTime> times = new TreeSet<>();
    times.add(LocalTime.MIDNIGHT);
    times.add(hours.from());
    for (DayHours each :
        List.of(hours.calls(), question.permissions().preferredHours().orElse(hours.calls()))) {
      each.spans().stream().map(HourSpan::from).forEach(times::add);
    }
    return times;
  }

  /** The moments at which clocks show a time: two where they are turned back. */
  private static List<Instant> moments(LocalDateTime local, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    return offsets.isEmpty()
        ? List.of(ZonedDateTime.of(local, zone).toInstant())
        : offsets.stream().map(local::toInstant).toList();
  }

  /**
   * Whether data of a customer may be given to a recipient, and else all that stands against it.
   *
   * @param on the day on which they are to be given
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<DataSharing> mayShare(DataSharingQuestion question, LocalDate on) {
    return question(sharings, on)
        .decide(
            new DataSharingFacts(
                question, ConsentBasis.toGiveData(question.consents(), question.recipient(), on)),
            on);
  }

  /**
   * The data that a list of customers may carry who are contacted for a purpose, as codes in {@code
   * kebab-case} such as {@code customer-number} or {@code mobile-number}. What is not named stays
   * out of the list.
   *
   * <h4>Source</h4>
   *
   * <p>Personal Information Protection Law of China, article 6: no more than the purpose needs.
   * Which data a purpose needs is a default of ours.
   *
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Set<String> fieldsFor(ContactPurpose purpose, LocalDate on) {
    return Collections.unmodifiableSet(
        new LinkedHashSet<>(
            pack.parameter(FIELDS + purpose.name().toLowerCase(Locale.ROOT), on).texts()));
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.runCases(CONTACT, ContactPermission.class));
    failures.addAll(pack.runCases(SHARING, DataSharing.class));
    return List.copyOf(failures);
  }

  private ContactHours hours(LocalDate on) {
    return new ContactHours(
        time(HOURS_FROM, on),
        time(HOURS_UNTIL, on),
        hoursByText.computeIfAbsent(pack.parameter(CALL_HOURS, on).text(), DayHours::parse),
        pack.parameter(DO_NOT_CONTACT_LEAST, on).period());
  }

  private LocalTime time(String minuteOfDay, LocalDate on) {
    return LocalTime.MIDNIGHT.plusMinutes(pack.parameter(minuteOfDay, on).integer());
  }

  private <Q> Q question(Dated<Q> questions, LocalDate on) {
    Optional<Q> question = questions.on(on);
    checkArgument(
        question.isPresent(),
        "Pack %s must be in force on the day asked about, but is from %s%s and was asked about %s",
        pack,
        pack.descriptor().from(),
        pack.descriptor().until().map(day -> " until " + day).orElse(""),
        on);
    return question.get();
  }
}
