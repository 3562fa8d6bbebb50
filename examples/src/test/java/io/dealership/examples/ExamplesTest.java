package io.dealership.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

  private static final Map<String, Consumer<String[]>> PROGRAMS =
      new TreeMap<>(
          Map.ofEntries(
              entry("CheckMyLogExample", CheckMyLogExample::main),
              entry("ExchangeOrReturnExample", ExchangeOrReturnExample::main),
              entry("HandOversOfADayExample", HandOversOfADayExample::main),
              entry("HolidayFeedExample", HolidayFeedExample::main),
              entry("HowTheStoreDoesExample", HowTheStoreDoesExample::main),
              entry("MayIBillThisExample", MayIBillThisExample::main),
              entry("MissingFactsExample", MissingFactsExample::main),
              entry("MistakenRolesExample", MistakenRolesExample::main),
              entry("OwnTableExample", OwnTableExample::main),
              entry("PlayAVisitExample", PlayAVisitExample::main),
              entry("SettlementExample", SettlementExample::main),
              entry("WarrantyClaimExample", WarrantyClaimExample::main),
              entry("WarrantyCoverageExample", WarrantyCoverageExample::main),
              entry("WhatWouldChangeExample", WhatWouldChangeExample::main),
              entry("WhatToDoWithStockExample", WhatToDoWithStockExample::main),
              entry("WhenCanItBeDoneExample", WhenCanItBeDoneExample::main),
              entry("WhoApprovesExample", WhoApprovesExample::main),
              entry("WhoMayHoldExample", WhoMayHoldExample::main),
              entry("WhoPaysExample", WhoPaysExample::main),
              entry("WhomToContactExample", WhomToContactExample::main)));

  private static Map.Entry<String, Consumer<String[]>> entry(
      String name, Consumer<String[]> program) {
    return Map.entry(name, program);
  }

  static Stream<String> programs() {
    return PROGRAMS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void prints_what_it_should(String program) throws IOException {
    String printed =
        Golden.printedToStandardOutput(() -> PROGRAMS.get(program).accept(new String[0]));

    Golden.check(program + ".txt", printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CheckMyLogExample",
        "HandOversOfADayExample",
        "HowTheStoreDoesExample",
        "WhatToDoWithStockExample",
        "MayIBillThisExample",
        "MistakenRolesExample",
        "PlayAVisitExample",
        "SettlementExample",
        "WhenCanItBeDoneExample",
        "WhoApprovesExample",
        "WhoMayHoldExample"
      })
  void prints_it_in_chinese_where_it_can(String program) throws IOException {
    String printed =
        Golden.printedToStandardOutput(() -> PROGRAMS.get(program).accept(new String[] {"zh"}));

    Golden.check(program + "-zh.txt", printed);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void is_shorter_than_sixty_lines(String program) throws IOException {
    assertThat(Files.readAllLines(source(program + ".java"))).hasSizeLessThan(60);
  }

  @Test
  void leaves_no_example_out() throws IOException {
    try (Stream<Path> files = Files.list(source(""))) {
      List<String> examples =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith("Example.java"))
              .map(name -> name.replace(".java", ""))
              .sorted()
              .toList();

      assertThat(examples).containsExactlyElementsOf(PROGRAMS.keySet());
    }
  }

  private static Path source(String name) {
    return Path.of("src", "main", "java", "io", "dealership", "examples", name);
  }
}
