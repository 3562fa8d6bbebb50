package io.dealership.core.parts;

import static io.dealership.core.parts.Ledgers.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.warranty.PartNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartCatalogTest {

  private static final PartCatalog CATALOG =
      PartCatalog.of(
          List.of(
              part("C"),
              old("A", "B").withUsedUp(true),
              old("B", "C").withUsedUp(false),
              old("A-2", "B"),
              old("X", "C").withUsedUp(true),
              part("S")));

  private static PartNumber number(String value) {
    return PartNumber.of(value);
  }

  private static Part old(String number, String successor) {
    return part(number).withSupersededBy(number(successor));
  }

  private static List<String> numbers(List<Part> parts) {
    return parts.stream().map(each -> each.number().value()).toList();
  }

  @Test
  void a_part_is_found_by_its_number() {
    assertThat(CATALOG.find(number("S"))).contains(part("S"));
    assertThat(CATALOG.find(number("T"))).isEmpty();
    assertThat(CATALOG.parts()).hasSize(6);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CATALOG.part(number("T")))
        .withMessage("PartCatalog.part must be one of the 6 parts, but was T");
  }

  @Test
  void each_part_has_at_most_one_successor_and_ends_in_a_current_part() {
    assertThat(CATALOG.successor(number("A"))).map(Part::number).contains(number("B"));
    assertThat(CATALOG.successor(number("C"))).isEmpty();
    assertThat(CATALOG.current(number("A")).number()).isEqualTo(number("C"));
    assertThat(CATALOG.current(number("C")).number()).isEqualTo(number("C"));
  }

  @Test
  void a_chain_is_all_that_end_in_the_same_part_the_furthest_first() {
    assertThat(numbers(CATALOG.chain(number("A")))).containsExactly("A", "A-2", "B", "X", "C");
    assertThat(CATALOG.chain(number("C"))).isEqualTo(CATALOG.chain(number("X")));
    assertThat(numbers(CATALOG.chain(number("S")))).containsExactly("S");
  }

  @Test
  void only_what_is_known_to_be_used_up_is_still_issued_before_the_current_part() {
    assertThat(numbers(CATALOG.issuable(number("C")))).containsExactly("A", "X", "C");
    assertThat(numbers(CATALOG.issuable(number("S")))).containsExactly("S");
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PartCatalog.of(
                    List.of(
                        part("S"),
                        part("S"),
                        old("F", "S"),
                        old("F", "G"),
                        old("M", "N"),
                        old("D", "E"),
                        old("E", "F-2"),
                        old("F-2", "E"),
                        old("P", "Q"),
                        old("Q", "P"))))
        .withMessage(
            "PartCatalog.parts must each be there once and be superseded by parts that are there,"
                + " in no circle, but S is there twice; F is there twice, superseded by S and by G;"
                + " M is superseded by N, which is not there; these take each other's place in a"
                + " circle: E -> F-2 -> E; these take each other's place in a circle: P -> Q -> P");
  }

  @Test
  void an_empty_catalog_has_nothing() {
    assertThat(PartCatalog.of(List.of()).parts()).isEmpty();
  }
}
