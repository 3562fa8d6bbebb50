package io.dealership.examples.stock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.parts.LotNumber;
import io.dealership.core.parts.MovementKind;
import io.dealership.core.parts.MovementNumber;
import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.StockMovement;
import io.dealership.core.parts.StockPlace;
import io.dealership.core.warranty.PartNumber;
import io.dealership.examples.command.StrictJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class MovementFileTest {

  private static final String HEADINGS =
      "number,part,place,kind,on,quantity,unit_cost,order,lot,against,reverses,due_back_on,"
          + "inspected,on_card,emergency";

  private static final StockMovement RECEIPT =
      StockMovement.builder()
          .number(MovementNumber.of("M-1"))
          .part(PartNumber.of("A 222 320 12 03"))
          .place(StockPlace.of("main"))
          .kind(MovementKind.RECEIPT)
          .on(LocalDate.of(2026, 3, 2))
          .quantity(Quantity.of(new BigDecimal("3.5")))
          .unitCost(Money.parse("CNY 12.50"))
          .order("PO-7")
          .lot(LotNumber.of("L1"))
          .inspected(true)
          .onCard(false)
          .build();

  private static final StockMovement ISSUE =
      StockMovement.builder()
          .number(MovementNumber.of("M-2"))
          .part(PartNumber.of("滤清器"))
          .place(StockPlace.of("main"))
          .kind(MovementKind.ISSUE)
          .on(LocalDate.of(2026, 3, 3))
          .quantity(Quantity.of(1))
          .emergency(true)
          .build();

  private static final String LINES =
      """
      M-1,A 222 320 12 03,main,RECEIPT,2026-03-02,3.5,CNY 12.50,PO-7,L1,,,,true,false,
      M-2,滤清器,main,ISSUE,2026-03-03,1,,,,,,,,,true
      """;

  private final List<StockMovement> movements = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private void read(MovementFile file, byte[] bytes) throws IOException {
    file.read(
        new ByteArrayInputStream(bytes),
        line -> movements.add(line.value()),
        problem -> problems.add(problem.toString()));
  }

  private void csv(String... lines) throws IOException {
    read(
        MovementFile.csv("book.csv", UTF_8, Locale.ENGLISH),
        String.join("\n", lines).getBytes(UTF_8));
  }

  @Test
  void reads_movements_in_csv() throws IOException {
    csv("\uFEFF" + HEADINGS, LINES);

    assertThat(problems).isEmpty();
    assertThat(movements).containsExactly(RECEIPT, ISSUE);
  }

  @Test
  void reads_the_encoding_that_it_is_told() throws IOException {
    Charset gb18030 = Charset.forName("GB18030");

    read(
        MovementFile.csv("book.csv", gb18030, Locale.ENGLISH),
        (HEADINGS + "\r\n" + LINES).getBytes(gb18030));

    assertThat(problems).isEmpty();
    assertThat(movements).containsExactly(RECEIPT, ISSUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MovementFile.csv("a", StandardCharsets.UTF_16, Locale.ENGLISH))
        .withMessage("MovementFile.charset must be UTF-8 or GB18030, but was UTF-16");
  }

  @Test
  void reads_packed_json_lines_as_they_are_written() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      for (StockMovement movement : List.of(RECEIPT, ISSUE)) {
        gzip.write(StrictJson.builder().build().writeValueAsBytes(movement));
        gzip.write('\n');
      }
    }

    read(MovementFile.jsonLines("book.jsonl", Locale.ENGLISH), bytes.toByteArray());

    assertThat(problems).isEmpty();
    assertThat(movements).containsExactly(RECEIPT, ISSUE);
  }

  @Test
  void a_column_that_may_be_missing_may_be_missing() throws IOException {
    csv("quantity,on,kind,place,part,number", "1,2026-03-03,ISSUE,main,滤清器,M-2", "");

    assertThat(problems).isEmpty();
    assertThat(movements).containsExactly(ISSUE.withEmergency(false));
  }

  @Test
  void says_all_that_is_wrong_with_each_line() throws IOException {
    csv(
        HEADINGS,
        ",,main,SALE,2026-3-2,1.0001,12.5,PO-7,L1,,,soon,yes,false,1",
        "M-2,P,main,ISSUE,2026-03-03,0,,,,,,,,,true",
        "M-3,\"P",
        "M-4,P",
        LINES);

    assertThat(movements).containsExactly(RECEIPT, ISSUE);
    assertThat(problems)
        .containsExactly(
            "book.csv:2, kind: must be one of [RECEIPT, ISSUE, CUSTOMER_RETURN, SUPPLIER_RETURN,"
                + " TRANSFER_IN, TRANSFER_OUT, LOAN_OUT, LOAN_BACK, SCRAP, CORRECTION_UP,"
                + " CORRECTION_DOWN], but was 'SALE'",
            "book.csv:2, on: must be a day such as 2026-03-02, but was '2026-3-2'",
            "book.csv:2, quantity: Quantity.units must have at most 3 decimals, but was 1.0001",
            "book.csv:2, unit_cost: must be a currency and an amount such as CNY 499.00, but was"
                + " '12.5'",
            "book.csv:2, due_back_on: must be a day such as 2026-03-02, but was 'soon'",
            "book.csv:2, inspected: must be true or false, but was 'yes'",
            "book.csv:2, emergency: must be true or false, but was '1'",
            "book.csv:2, number: must be given",
            "book.csv:2, part: must be given",
            "book.csv:3: StockMovement.quantity must be more than nothing, but was 0",
            "book.csv:4: must have a quote around a value only, and a second one at its end",
            "book.csv:5: must have 15 values as the headings, but has 2");
  }

  @Test
  void a_flag_that_json_leaves_out_is_no_problem_of_a_line_with_others() throws IOException {
    read(
        MovementFile.jsonLines("book.jsonl", Locale.ENGLISH),
        "{\"number\":\"M-1\",\"place\":\"main\",\"kind\":\"SCRAP\",\"on\":\"2026-03-02\",\"quantity\":\"1\"}"
            .getBytes(UTF_8));

    assertThat(problems).containsExactly("book.jsonl:1, part: must be given");
  }

  @Test
  void says_all_that_is_wrong_with_the_headings() throws IOException {
    csv("number,part,place,kind,when,number,unitCost", "M-1,P,main,SCRAP,2026-03-02,M-1,");

    String known =
        "number, part, place, kind, on, quantity, unit_cost, order, lot, against, reverses,"
            + " due_back_on, inspected, on_card, emergency";
    assertThat(movements).isEmpty();
    assertThat(problems)
        .containsExactly(
            "book.csv:1, when: must be one of " + known,
            "book.csv:1, number: must be there once",
            "book.csv:1, unitCost: must be one of " + known,
            "book.csv:1, on: must be among the headings",
            "book.csv:1, quantity: must be among the headings");
  }

  @Test
  void what_is_no_text_or_too_long_is_a_problem() throws IOException {
    csv();
    assertThat(problems).containsExactly("book.csv:1: must not be empty");
    problems.clear();

    var bytes = new ByteArrayOutputStream();
    bytes.write((HEADINGS + "\n").getBytes(UTF_8));
    bytes.write("M-1,\u6ee4".getBytes(Charset.forName("GB18030")));
    bytes.write(("\n" + "x".repeat(1 << 17) + "\n" + LINES).getBytes(UTF_8));
    read(MovementFile.csv("book.csv", UTF_8, Locale.ENGLISH), bytes.toByteArray());

    assertThat(problems)
        .containsExactly(
            "book.csv:2: must be UTF-8", "book.csv:3: must be at most 65536 bytes long");
    assertThat(movements).containsExactly(RECEIPT, ISSUE);
  }
}
