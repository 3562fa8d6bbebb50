package io.dealership.rules.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTimesTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static Instant iso(String text) {
    return new LogTimes(LogTimeForm.iso()).parse(text);
  }

  @Test
  void any_time_is_read_as_java_time_reads_it() {
    Random random = new Random(7);
    LogTimes times = new LogTimes(LogTimeForm.iso());
    for (int i = 0; i < 50_000; i++) {
      OffsetDateTime time = randomTime(random);
      String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);

      assertThat(times.parse(text)).as(text).isEqualTo(time.toInstant());
    }
  }

  private static OffsetDateTime randomTime(Random random) {
    int digits = random.nextInt(10);
    int nano = digits == 0 ? 0 : random.nextInt((int) Math.pow(10, digits));
    for (int i = digits; i < 9; i++) {
      nano *= 10;
    }
    return LocalDateTime.of(random.nextInt(9999) + 1, 1, 1, 0, 0)
        .plusSeconds(random.nextInt(366 * 86_400))
        .withNano(nano)
        .atOffset(ZoneOffset.ofTotalSeconds(60 * (random.nextInt(36 * 60 + 1) - 18 * 60)));
  }

  @Test
  void what_is_spoiled_is_refused_as_java_time_refuses_it() {
    Random random = new Random(8);
    String signs = "0123456789:-+.TZ /";
    int refused = 0;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder spoiled =
          new StringBuilder(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(randomTime(random)));
      int at = random.nextInt(spoiled.length());
      switch (random.nextInt(3)) {
        case 0 -> spoiled.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
        case 1 -> spoiled.deleteCharAt(at);
        default -> spoiled.insert(at, signs.charAt(random.nextInt(signs.length())));
      }
      String text = spoiled.toString();
      Instant expected = byJavaTime(text);
      refused += expected == null ? 1 : 0;

      assertThat(iso(text)).as(text).isEqualTo(expected);
    }
    assertThat(refused).isBetween(10_000, 45_000);
  }

  /** With a blank for the T, and offsets such as +08 and +0800, which only we read. */
  private static Instant byJavaTime(String text) {
    String plain =
        text.length() > 10 && text.charAt(10) == ' ' ? text.replaceFirst(" ", "T") : text;
    plain =
        plain
            .replaceFirst("T(.*[+-]\\d\\d)(\\d\\d)$", "T$1:$2")
            .replaceFirst("T(.*[+-]\\d\\d)$", "T$1:00");
    try {
      return OffsetDateTime.parse(plain).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T08:30:00.000+08:00, 2026-03-02T00:30:00Z",
    "2026-03-02T08:30:00Z, 2026-03-02T08:30:00Z",
    "2026-03-02T08:30+08:00, 2026-03-02T00:30:00Z",
    "2026-03-02 08:30:00+0800, 2026-03-02T00:30:00Z",
    "2026-03-02T08:30:00+08, 2026-03-02T00:30:00Z",
    "2024-02-29T23:59:59.999999999-03:30, 2024-03-01T03:29:59.999999999Z",
    "2010-12-30T11:02:00.000+01:00, 2010-12-30T10:02:00Z",
    "+12026-03-02T08:30:00Z, +12026-03-02T08:30:00Z"
  })
  void iso_is_read(String text, Instant expected) {
    assertThat(iso(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-03-02",
        "2026-03-02T08:30:00",
        "2026-02-30T08:30:00Z",
        "2026-13-01T08:30:00Z",
        "2026-03-02T24:30:00Z",
        "2026-03-02T08:60:00Z",
        "2026-03-02T08:30:60Z",
        "2026-03-02T08:30:00+19:00",
        "2026-03-02T08:30:00,5Z",
        "2025-02-29T00:00:00Z",
        "02/03/2026 08:30",
        "2026-03-02T08:30:00Zz"
      })
  void what_is_no_moment_is_refused(String text) {
    assertThat(iso(text)).isNull();
  }

  @Test
  void a_time_without_offset_is_of_the_zone() {
    LogTimes times = new LogTimes(LogTimeForm.iso(PARIS));
    Random random = new Random(9);
    for (int i = 0; i < 10_000; i++) {
      LocalDateTime time = LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(random.nextInt(525_600));

      assertThat(times.parse(time.toString())).isEqualTo(time.atZone(PARIS).toInstant());
    }
    // in the gap of spring and in the hour that comes twice in autumn, as java.time resolves them
    for (String odd : List.of("2026-03-29T02:30:00", "2026-10-25T02:30:00")) {
      assertThat(times.parse(odd)).isEqualTo(LocalDateTime.parse(odd).atZone(PARIS).toInstant());
    }
  }

  @Test
  void any_time_of_a_pattern_is_read_as_java_time_reads_it() {
    Random random = new Random(10);
    List<String> patterns =
        List.of(
            "yyyy/M/d H:mm:ss",
            "yyyy-MM-dd HH:mm",
            "dd.MM.yyyy HH:mm:ss.SSS",
            "yyyy年M月d日 H时m分s秒",
            "yyyyMMddHHmmss",
            "d MMM yyyy h:mm a");
    for (String pattern : patterns) {
      LogTimes times = new LogTimes(LogTimeForm.of(pattern, SHANGHAI));
      DateTimeFormatter strict =
          DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT);
      for (int i = 0; i < 5_000; i++) {
        LocalDateTime time = randomTime(random).toLocalDateTime();
        StringBuilder text = new StringBuilder(strict.format(time));
        if (i % 2 == 0) {
          text.setCharAt(random.nextInt(text.length()), "0123456789/:".charAt(random.nextInt(12)));
        }

        assertThat(times.parse(text.toString()))
            .as("%s by %s", text, pattern)
            .isEqualTo(byPattern(strict, text.toString()));
      }
    }
  }

  private static Instant byPattern(DateTimeFormatter strict, String text) {
    try {
      return LocalDateTime.parse(text, strict).atZone(SHANGHAI).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Test
  void a_pattern_with_offset_needs_no_zone() {
    LogTimeForm form = new LogTimeForm(Optional.of("d/M/yyyy HH:mm XXX"), Optional.empty());

    assertThat(new LogTimes(form).parse("2/3/2026 08:30 +08:00"))
        .isEqualTo(Instant.parse("2026-03-02T00:30:00Z"));
  }

  @Test
  void the_usual_patterns_are_read_fast() {
    assertThat(TimePattern.of("yyyy/M/d H:mm:ss")).isPresent();
    assertThat(TimePattern.of("yyyy-MM-dd HH:mm:ss.SSS")).isPresent();
    assertThat(TimePattern.of("yyyyMMddHHmmss")).isPresent();
    assertThat(TimePattern.of("d MMM yyyy HH:mm")).isEmpty();
    assertThat(TimePattern.of("yyyy-MM-dd")).isEmpty();
    assertThat(TimePattern.of("yyyyMdHHmm")).isEmpty();
  }

  @Test
  void a_pattern_is_checked_when_the_form_is_made() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogTimeForm.of("bb", SHANGHAI))
        .withMessage(
            "LogTimeForm.pattern must be a pattern such as yyyy/M/d H:mm:ss, but was 'bb'");
  }
}
