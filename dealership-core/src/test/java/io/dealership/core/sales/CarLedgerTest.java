package io.dealership.core.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.dealership.core.identity.Vin;
import io.dealership.core.json.JsonRoundTrip;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CarLedgerTest {

  private static final Vin CAR = Vin.of("LFV2A21K2G4123456");
  private static final Vin OTHER = Vin.of("LFV2A21K2G4123457");

  private static CarMovement.Builder entry(int number, CarMovementKind kind, String at) {
    return CarMovement.builder()
        .number(CarMovementNumber.of("M-" + number))
        .vin(CAR)
        .kind(kind)
        .at(LocalDateTime.parse(at))
        .recordedAt(LocalDateTime.parse(at).plusMinutes(5));
  }

  private static CarMovement received(int number, String at, String to) {
    return entry(number, CarMovementKind.RECEIVED, at).to(CarPlace.of(to)).build();
  }

  private static CarMovement moved(int number, String at, String from, String to) {
    return entry(number, CarMovementKind.MOVED, at)
        .from(CarPlace.of(from))
        .to(CarPlace.of(to))
        .build();
  }

  private static CarMovement lent(int number, String at, String from) {
    return entry(number, CarMovementKind.LENT, at).from(CarPlace.of(from)).build();
  }

  private static CarMovement left(int number, String at, String from) {
    return entry(number, CarMovementKind.LEFT, at).from(CarPlace.of(from)).build();
  }

  private static CarMovement canceled(int number, String at, int of) {
    return entry(number, CarMovementKind.CANCELED, at)
        .cancels(CarMovementNumber.of("M-" + of))
        .build();
  }

  private static LocalDateTime time(String text) {
    return LocalDateTime.parse(text);
  }

  private static Optional<CarPlace> place(CarLedger ledger, String at) {
    return ledger.whereabouts(CAR, time(at)).flatMap(CarWhereabouts::place);
  }

  private static CarLedger aLife() {
    return CarLedger.of(
        List.of(
            received(1, "2026-03-02T09:00", "yard"),
            moved(2, "2026-03-03T09:00", "yard", "showroom"),
            lent(3, "2026-03-04T10:00", "showroom"),
            entry(4, CarMovementKind.RETURNED, "2026-03-04T11:00").to(CarPlace.of("yard")).build(),
            left(5, "2026-03-05T15:00", "yard")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-03-02T08:59, -",
        "2026-03-02T09:00, yard",
        "2026-03-03T08:59, yard",
        "2026-03-03T09:00, showroom",
        "2026-03-04T10:00, lent",
        "2026-03-04T10:59, lent",
        "2026-03-04T11:00, yard",
        "2026-03-05T14:59, yard",
        "2026-03-05T15:00, left"
      })
  void the_place_is_known_at_any_time(String at, String place) {
    assertThat(aLife().whereabouts(CAR, time(at)).map(CarWhereabouts::toString))
        .isEqualTo(Optional.ofNullable(place));
    boolean inStock = place != null && !place.equals("left");
    assertThat(aLife().stock(time(at)).containsKey(CAR)).isEqualTo(inStock);
  }

  @Test
  void a_car_that_is_lent_belongs_to_the_stock_and_has_no_place() {
    CarWhereabouts lent = aLife().stock(time("2026-03-04T10:30")).get(CAR);

    assertThat(lent.isLent()).isTrue();
    assertThat(lent.isInStock()).isTrue();
    assertThat(lent.place()).isEmpty();
  }

  @Test
  void a_late_entry_finds_its_place_among_the_earlier_ones() {
    CarMovement late =
        moved(2, "2026-03-03T09:00", "yard", "wash").withRecordedAt(time("2026-03-09T09:00"));
    CarLedger ledger =
        CarLedger.of(
            List.of(
                received(1, "2026-03-02T09:00", "yard"),
                moved(3, "2026-03-04T09:00", "wash", "showroom"),
                late));

    assertThat(place(ledger, "2026-03-03T12:00")).contains(CarPlace.of("wash"));
    assertThat(place(ledger, "2026-03-05T12:00")).contains(CarPlace.of("showroom"));
    assertThat(place(ledger.asKnownAt(time("2026-03-09T08:59")), "2026-03-03T12:00"))
        .contains(CarPlace.of("yard"));
    assertThat(ledger.asKnownAt(time("2026-03-09T09:00"))).isEqualTo(ledger);
  }

  @Test
  void of_two_entries_with_the_same_time_the_one_written_later_is_the_later_one() {
    CarLedger ledger =
        CarLedger.of(
            List.of(
                received(1, "2026-03-02T09:00", "yard"),
                moved(2, "2026-03-02T09:00", "yard", "showroom")));

    assertThat(place(ledger, "2026-03-02T09:00")).contains(CarPlace.of("showroom"));
  }

  @Test
  void a_canceled_entry_stays_to_be_seen_and_counts_no_longer() {
    CarLedger before = CarLedger.of(List.of(received(1, "2026-03-02T09:00", "yard")));
    CarLedger after =
        before
            .with(moved(2, "2026-03-03T09:00", "yard", "showroom"))
            .with(canceled(3, "2026-03-03T10:00", 2));

    assertThat(after.movements()).hasSize(3);
    assertThat(after.movements(CAR)).isEqualTo(before.movements(CAR));
    assertThat(place(after, "2026-03-04T09:00")).contains(CarPlace.of("yard"));
    assertThat(after).hasToString("3 entries of 1 cars");
  }

  @Test
  void a_car_whose_only_entry_is_canceled_was_never_there() {
    CarLedger ledger =
        CarLedger.of(
            List.of(received(1, "2026-03-02T09:00", "yard"), canceled(2, "2026-03-02T10:00", 1)));

    assertThat(ledger.cars()).isEmpty();
    assertThat(ledger.stock(time("2026-03-03T09:00"))).isEmpty();
    assertThat(CarLedger.empty().cars()).isEmpty();
  }

  @Test
  void only_what_fits_below_is_added() {
    CarLedger ledger = CarLedger.of(List.of(received(1, "2026-03-02T09:00", "yard")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.with(received(1, "2026-03-03T09:00", "yard")))
        .withMessage("CarLedger.movements must have each number once, but M-1 is there twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.with(received(2, "2026-03-01T09:00", "yard")))
        .withMessage(
            "CarLedger.movements must be in the order of writing, but M-2 was written at"
                + " 2026-03-01T09:05, before the entry above it");
    String message =
        "CarLedger.movements must cancel an entry of the same car above that still counts, but M-3"
            + " cancels M-%s";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.with(canceled(3, "2026-03-03T09:00", 9)))
        .withMessage(message, 9);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.with(canceled(3, "2026-03-03T09:00", 1).withVin(OTHER)))
        .withMessage(message, 1);
    CarLedger twice = ledger.with(canceled(2, "2026-03-03T09:00", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twice.with(canceled(3, "2026-03-03T09:00", 1)))
        .withMessage(message, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twice.with(canceled(3, "2026-03-03T09:00", 2)))
        .withMessage(message, 2);
  }

  @ParameterizedTest
  @EnumSource(CarMovementKind.class)
  void an_entry_has_the_places_of_its_kind(CarMovementKind kind) {
    CarMovement.Builder bare =
        CarMovement.builder()
            .number(CarMovementNumber.of("M-1"))
            .vin(CAR)
            .kind(kind)
            .at(time("2026-03-02T09:00"))
            .recordedAt(time("2026-03-02T09:00"));
    if (kind.hasFrom()) {
      bare.from(CarPlace.of("a"));
    }
    if (kind.hasTo()) {
      bare.to(CarPlace.of("b"));
    }
    if (kind == CarMovementKind.CANCELED) {
      bare.cancels(CarMovementNumber.of("M-0"));
    }
    CarMovement right = bare.build();

    assertThat(JsonRoundTrip.survives(right, CarMovement.class)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> right.withFrom(kind.hasFrom() ? Optional.empty() : Optional.of(CarPlace.of("a"))))
        .withMessage(
            "CarMovement.from must be %s where the kind is %s, but was %s",
            kind.hasFrom() ? "there" : "missing", kind, kind.hasFrom() ? "missing" : "a");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> right.withTo(kind.hasTo() ? Optional.empty() : Optional.of(CarPlace.of("b"))))
        .withMessage(
            "CarMovement.to must be %s where the kind is %s, but was %s",
            kind.hasTo() ? "there" : "missing", kind, kind.hasTo() ? "missing" : "b");
  }

  @Test
  void only_a_cancellation_cancels_and_another_entry() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> received(1, "2026-03-02T09:00", "yard").withCancels(CarMovementNumber.of("M-2")))
        .withMessage(
            "CarMovement.cancels must be there exactly where the kind is CANCELED, but was M-2 and"
                + " RECEIVED");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(1, CarMovementKind.CANCELED, "2026-03-02T09:00").build())
        .withMessage(
            "CarMovement.cancels must be there exactly where the kind is CANCELED, but was missing"
                + " and CANCELED");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> canceled(1, "2026-03-02T09:00", 1))
        .withMessage("CarMovement.cancels must be another entry, but was M-1 itself");
  }

  @Test
  void survives_json_and_is_equal_by_its_entries() {
    assertThat(JsonRoundTrip.survives(aLife(), CarLedger.class)).isTrue();
    JsonRoundTrip.assertJson(
        received(1, "2026-03-02T09:00", "yard A-1"),
        CarMovement.class,
        """
        {"number": "M-1", "vin": "LFV2A21K2G4123456", "kind": "RECEIVED",
         "at": "2026-03-02T09:00:00", "to": "yard A-1", "recordedAt": "2026-03-02T09:05:00"}
        """);
    new EqualsTester()
        .addEqualityGroup(aLife(), aLife())
        .addEqualityGroup(CarLedger.empty(), CarLedger.of(List.of()))
        .addEqualityGroup(CarLedger.of(List.of(received(1, "2026-03-02T09:00", "yard"))))
        .testEquals();
  }

  /** What a plain program says: the last entry that happened by then and was not canceled. */
  private static Optional<CarMovement> last(List<CarMovement> all, Vin vin, LocalDateTime at) {
    Map<CarMovementNumber, CarMovement> counting = new HashMap<>();
    all.forEach(each -> counting.put(each.number(), each));
    all.forEach(each -> each.cancels().ifPresent(counting::remove));
    CarMovement last = null;
    for (CarMovement each : all) {
      if (counting.containsKey(each.number())
          && each.kind() != CarMovementKind.CANCELED
          && each.vin().equals(vin)
          && !each.at().isAfter(at)
          && (last == null || !each.at().isBefore(last.at()))) {
        last = each;
      }
    }
    return Optional.ofNullable(last);
  }

  @Test
  void says_the_same_as_a_plain_program_and_a_movement_canceled_leaves_all_as_it_was() {
    Random random = new Random(2026);
    LocalDateTime start = time("2026-03-01T08:00");
    for (int run = 0; run < 60; run++) {
      List<CarMovement> all = new ArrayList<>();
      List<CarMovement> open = new ArrayList<>();
      CarLedger ledger = CarLedger.empty();
      for (int i = 0; i < 15; i++) {
        LocalDateTime written = start.plusHours(i);
        CarMovement next;
        if (!open.isEmpty() && random.nextInt(4) == 0) {
          CarMovement wrong = open.remove(random.nextInt(open.size()));
          next =
              canceled(i, written.toString(), 0)
                  .withVin(wrong.vin())
                  .withCancels(wrong.number())
                  .withRecordedAt(written);
        } else {
          next =
              received(i, written.minusHours(random.nextInt(5)).toString(), "p" + i)
                  .withVin(random.nextBoolean() ? CAR : OTHER)
                  .withRecordedAt(written);
          open.add(next);
        }
        all.add(next);
        CarLedger before = ledger;
        ledger = ledger.with(next);
        CarMovement undo =
            canceled(99, written.toString(), i).withVin(next.vin()).withRecordedAt(written);
        if (next.cancels().isEmpty()) {
          assertThat(ledger.with(undo).movements(next.vin()))
              .isEqualTo(before.movements(next.vin()));
        }
      }
      assertThat(ledger).isEqualTo(CarLedger.of(all));
      for (int hour = -5; hour < 16; hour++) {
        for (Vin vin : List.of(CAR, OTHER)) {
          assertThat(ledger.whereabouts(vin, start.plusHours(hour)).map(CarWhereabouts::last))
              .isEqualTo(last(all, vin, start.plusHours(hour)));
        }
      }
    }
  }
}
