package io.dealership.rules.eventlog;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.rules.document.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HostileLogsTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int GIGABYTE = 1 << 30;
  private static final LogLayout ROWS = LogLayout.of("case", "what", "when");
  private static final String EVENT =
      "<event><string key='concept:name' value='终检'/>"
          + "<date key='time:timestamp' value='2026-03-02T08:30:00+08:00'/></event>";
  private static final String XES =
      "<log><trace><string key='concept:name' value='T'/>" + EVENT + EVENT + "</trace></log>";
  private static final String CSV = "case,what,when\n1,终检,2026-03-02T08:30:00Z\n";
  private static final String LINE =
      "{\"case\":\"1\",\"what\":\"终检\",\"when\":\"2026-03-02T08:30:00Z\"}\n";

  /** A stream that repeats itself up to a length, and counts what is taken of it. */
  private static final class Endless extends InputStream {

    private final byte[] head;
    private final byte[] rest;
    private final long length;
    long taken;

    Endless(String head, String rest, long length) {
      this.head = head.getBytes(UTF_8);
      this.rest = rest.getBytes(UTF_8);
      this.length = length;
    }

    @Override
    public int read() {
      if (taken == length) {
        return -1;
      }
      long at = taken++;
      return at < head.length
          ? head[(int) at] & 0xFF
          : rest[(int) ((at - head.length) % rest.length)] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int size) {
      int part = (int) Math.min(size, length - taken);
      for (int i = 0; i < part; i++) {
        to[offset + i] = (byte) read();
      }
      return part == 0 ? -1 : part;
    }
  }

  private static LogLayout layout(LogFormat format) {
    return format == LogFormat.XES ? LogLayout.xes() : ROWS;
  }

  private static byte[] sample(LogFormat format) {
    return switch (format) {
      case XES -> XES.getBytes(UTF_8);
      case CSV -> (CSV + "1,终检,2026-03-02T08:30:00Z\n").getBytes(UTF_8);
      case JSON_LINES -> (LINE + LINE).getBytes(UTF_8);
    };
  }

  private static LogCollector read(byte[] log, LogFormat format) {
    return LogCollector.read(log, format, layout(format));
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }

  private static void assertStopped(LogCollector read, String message) {
    assertThat(read.reading.complete()).isFalse();
    assertThat(read.said()).last().isEqualTo(message);
    assertThat(read.reading.problems()).isEqualTo(read.problems.size());
    assertThat(read.reading.events()).isEqualTo(read.events.size());
  }

  // ---- XML ----

  @Test
  void an_entity_bomb_is_refused() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE log [<!ENTITY e0 'lol'>");
    for (int i = 1; i < 10; i++) {
      bomb.append("<!ENTITY e").append(i).append(" '").append(("&e" + (i - 1) + ";").repeat(10));
      bomb.append("'>");
    }
    bomb.append("]><log><trace><string key='concept:name' value='&e9;'/></trace></log>");

    assertStopped(
        read(bomb.toString().getBytes(UTF_8), LogFormat.XES),
        "log, /log, line 1: expected a log without DOCTYPE, but was a DOCTYPE");
  }

  @ParameterizedTest
  @CsvSource({"SYSTEM 'file:///etc/passwd'", "PUBLIC 'x' 'http://127.0.0.1:9/x'"})
  void an_external_entity_is_refused(String where) {
    String log = "<!DOCTYPE log [<!ENTITY x " + where + ">]>" + XES.replace("终检", "&x;");

    LogCollector read = read(log.getBytes(UTF_8), LogFormat.XES);

    assertThat(read.events).isEmpty();
    assertStopped(read, "log, /log, line 1: expected a log without DOCTYPE, but was a DOCTYPE");
  }

  @Test
  void an_external_document_type_is_refused() {
    assertStopped(
        read(("<!DOCTYPE log SYSTEM 'file:///etc/passwd'>" + XES).getBytes(UTF_8), LogFormat.XES),
        "log, /log, line 1: expected a log without DOCTYPE, but was a DOCTYPE");
  }

  @Test
  void xml_that_ends_early_gives_the_events_before() {
    byte[] whole = XES.getBytes(UTF_8);

    LogCollector read = read(Arrays.copyOf(whole, whole.length - 10), LogFormat.XES);

    assertThat(read.events).hasSize(2);
    assertThat(read.reading.complete()).isFalse();
    assertThat(read.problems).hasSize(1);
    assertThat(read.problems.get(0).value()).isEqualTo("the end of the log");
    assertThat(read.problems.get(0).expectation()).isEqualTo("well-formed XML");
  }

  @Test
  void xml_that_is_not_well_formed_gives_the_events_before() {
    LogCollector read = read(XES.replace("</trace>", "</tracy>").getBytes(UTF_8), LogFormat.XES);

    assertThat(read.events).hasSize(2);
    assertThat(read.problems).extracting(Problem::value).containsExactly("an error of syntax");
  }

  @Test
  void another_root_is_refused() {
    assertStopped(
        read("<html/>".getBytes(UTF_8), LogFormat.XES),
        "log, /log, line 1: expected the element <log>, but was <html>");
  }

  @Test
  void elements_nested_without_end_are_refused() {
    Endless log = new Endless("<log>", "<a>", GIGABYTE);

    LogCollector read =
        LogCollector.read(log, LogFormat.XES, LogLayout.xes(), LogLimits.standard());

    assertStopped(
        read, "log, /log, line 1: expected elements nested at most 68 deep, but was more");
    assertThat(log.taken).isLessThan(200_000);
  }

  // ---- without end ----

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "XES|<log><trace><event><string key='|a",
        "XES|<log><trace><string key='concept:name' value='|a",
        "XES|<log><trace><event>|<string key='x' value='y'/>",
        "XES|<log><trace>|<string key='x' value='y'/>",
        "XES|<log><!-- |a",
        "XES|<log><|a",
        "XES|<log |a",
        "XES|<log><trace><event>|&amp;",
        "XES|<log><string key='k' value='|a",
        "CSV|case,what,when,|a",
        "CSV|case,what,when;1,|a",
        "CSV|case,what,when;1,\"|a;",
        "CSV|case,what,when;1,|a,",
        "CSV|case,what,when;1,|\"",
        "JSON_LINES|{\"case\":\"|a",
        "JSON_LINES|{\"case\":|[",
        "JSON_LINES||a",
        "JSON_LINES|{|\"a\":1,"
      })
  void a_line_or_an_event_of_a_gigabyte_is_not_taken_in(
      LogFormat format, String head, String rest) {
    Endless log =
        new Endless(head == null ? "" : head.replace(';', '\n'), rest.replace(';', '\n'), GIGABYTE);

    LogCollector read = LogCollector.read(log, format, layout(format), LogLimits.standard());

    assertThat(read.reading.complete()).isFalse();
    assertThat(read.events).isEmpty();
    // the parser of XML has a limit of its own for names and for entities in texts
    assertThat(read.problems.get(read.problems.size() - 1).value())
        .isIn("more", format == LogFormat.XES ? "an error of syntax" : "more");
    // the limit, and the buffers before and after it
    assertThat(log.taken).isLessThan(1_000_000 + 3 * 64 * 1024);
  }

  @ParameterizedTest
  @EnumSource
  void a_log_without_end_takes_no_more_than_the_events_allowed(LogFormat format) {
    Endless log =
        switch (format) {
          case XES -> new Endless("<log><trace>", EVENT, Long.MAX_VALUE);
          case CSV -> new Endless("case,what,when\n", CSV.substring(15), Long.MAX_VALUE);
          case JSON_LINES -> new Endless("", LINE, Long.MAX_VALUE);
        };

    LogCollector read =
        LogCollector.read(
            log, format, layout(format), LogLimits.builder().maxEvents(1_000).build());

    assertThat(read.events).hasSize(1_000);
    assertThat(read.problems).hasSize(1);
    assertThat(read.problems.get(0).expectation()).isEqualTo("at most 1000 events");
    assertThat(read.reading.complete()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void a_log_of_too_many_bytes_gives_the_events_before(LogFormat format) {
    byte[] log = sample(format);

    LogCollector read =
        LogCollector.read(
            new ByteArrayInputStream(log),
            format,
            layout(format),
            LogLimits.builder().maxBytes(log.length - 1L).build());

    assertStopped(
        read,
        "log, byte "
            + log.length
            + ": expected at most "
            + (log.length - 1)
            + " bytes, but was more");
  }

  // ---- gzip ----

  @Test
  void a_gzip_bomb_is_stopped() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out =
        new GZIPOutputStream(packed) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      out.write(CSV.getBytes(UTF_8));
      byte[] lines = "\n".repeat(1 << 16).getBytes(UTF_8);
      for (int i = 0; i < 1_024; i++) {
        out.write(lines);
      }
    }

    LogCollector read = read(packed.toByteArray(), LogFormat.CSV);

    assertThat(read.events).hasSize(1);
    assertThat(read.reading.complete()).isFalse();
    assertThat(read.problems)
        .extracting(Problem::expectation)
        .containsExactly("at most 250 bytes out of each packed one");
    LogCollector allowed =
        LogCollector.read(
            new ByteArrayInputStream(packed.toByteArray()),
            LogFormat.CSV,
            ROWS,
            LogLimits.builder().maxCompression(2_000).build());
    assertThat(allowed.reading.complete()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void gzip_is_seen_by_itself_also_in_several_parts(LogFormat format) throws IOException {
    byte[] log = sample(format);
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.write(gzip(Arrays.copyOf(log, 40)));
    parts.write(gzip(Arrays.copyOfRange(log, 40, log.length)));
    byte[] both = parts.toByteArray();
    // one byte at a time, and nothing said about how many there are
    InputStream slow =
        new InputStream() {
          private int next;

          @Override
          public int read() {
            return next == both.length ? -1 : both[next++] & 0xFF;
          }

          @Override
          public int read(byte[] to, int offset, int length) {
            int one = read();
            to[offset] = (byte) one;
            return one < 0 ? -1 : 1;
          }
        };

    LogCollector read = LogCollector.read(slow, format, layout(format), LogLimits.standard());

    assertThat(read.said()).isEmpty();
    assertThat(read.events).isEqualTo(read(log, format).events).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void gzip_that_ends_early_or_is_broken_is_said(LogFormat format) {
    byte[] packed = gzip(sample(format));

    LogCollector early = read(Arrays.copyOf(packed, packed.length - 12), format);
    byte[] broken = packed.clone();
    broken[packed.length - 6] ^= 1; // the check sum
    LogCollector changed = read(broken, format);

    assertThat(early.reading.complete()).isFalse();
    assertThat(early.problems)
        .last()
        .extracting(Problem::value)
        .isEqualTo("the end of the packed log");
    assertThat(changed.reading.complete()).isFalse();
    assertThat(changed.problems)
        .last()
        .extracting(Problem::expectation)
        .isEqualTo("a whole gzip stream");
    assertThat(read(Arrays.copyOf(packed, 5), format).reading.complete()).isFalse();
  }

  // ---- encodings ----

  @ParameterizedTest
  @EnumSource
  void bytes_that_are_no_text_are_said_with_their_place(LogFormat format) {
    byte[] log = sample(format);
    int at = lastByteOf(log, "终检".getBytes(UTF_8));
    log[at] = (byte) 0xC0;

    LogCollector read = read(log, format);

    assertThat(read.reading.complete()).isFalse();
    assertThat(read.events).hasSizeLessThan(2);
    assertThat(read.problems).hasSize(1);
    Problem problem = read.problems.get(0);
    assertThat(problem.expectation()).isEqualTo("UTF-8");
    int named = Integer.parseInt(problem.place().substring("byte ".length()));
    // the character began two bytes before
    assertThat(named).isBetween(at - 1, at + 1);
  }

  private static int lastByteOf(byte[] log, byte[] part) {
    for (int i = log.length - part.length; i >= 0; i--) {
      if (Arrays.equals(Arrays.copyOfRange(log, i, i + part.length), part)) {
        return i + part.length - 1;
      }
    }
    throw new IllegalArgumentException("no such part");
  }

  @ParameterizedTest
  @EnumSource
  void events_before_bytes_that_are_no_text_are_not_lost(LogFormat format) {
    StringBuilder text = new StringBuilder();
    text.append(
        switch (format) {
          case XES -> "<log><trace>";
          case CSV -> "case,what,when\n";
          case JSON_LINES -> "";
        });
    String one =
        switch (format) {
          case XES -> EVENT;
          case CSV -> "1,终检,2026-03-02T08:30:00Z\n";
          case JSON_LINES -> LINE;
        };
    text.append(one.repeat(5_000));
    byte[] log = (text + "?").getBytes(UTF_8);
    log[log.length - 1] = (byte) 0xFF;

    LogCollector read = read(log, format);

    assertThat(read.events.size()).isEqualTo(5_000);
    assertStopped(read, "log, byte " + log.length + ": expected UTF-8, but was the byte 0xFF");
  }

  @ParameterizedTest
  @EnumSource
  void a_log_of_another_encoding_is_read_when_the_layout_says_so(LogFormat format) {
    byte[] chinese = new String(sample(format), UTF_8).getBytes(GB18030);

    LogCollector wrong = read(chinese, format);
    LogCollector right = LogCollector.read(chinese, format, layout(format).withCharset(GB18030));

    assertThat(wrong.reading.complete()).isFalse();
    assertThat(wrong.said()).last().asString().contains("expected UTF-8, but was the byte 0x");
    assertThat(right.said()).isEmpty();
    assertThat(right.events).extracting(LogEvent::activity).containsExactly("终检", "终检");
  }

  @ParameterizedTest
  @EnumSource
  void a_byte_order_mark_is_passed_over_or_refused(LogFormat format) {
    byte[] marked = ("\uFEFF" + new String(sample(format), UTF_8)).getBytes(UTF_8);

    assertThat(read(marked, format).said()).isEmpty();
    assertThat(read(marked, format).events).hasSize(2);
    assertStopped(
        LogCollector.read(marked, format, layout(format).withCharset(GB18030)),
        "log, byte 1: expected GB18030, but was the byte order mark of UTF-8");
    assertStopped(
        read(new String(sample(format), UTF_8).getBytes(UTF_16), format),
        "log, byte 1: expected UTF-8, but was the byte order mark of UTF-16");
  }

  @Test
  void the_encoding_that_xml_declares_is_that_of_the_layout() {
    String declared = "<?xml version='1.0' encoding='GBK'?>" + XES;

    assertStopped(
        read(declared.getBytes(UTF_8), LogFormat.XES),
        "log, line 1: expected UTF-8, but was the encoding GBK");
    assertThat(
            LogCollector.read(
                    declared.getBytes(GB18030), LogFormat.XES, LogLayout.xes().withCharset(GB18030))
                .events)
        .hasSize(2);
  }

  // ---- others ----

  @ParameterizedTest
  @EnumSource
  void a_stream_that_breaks_is_said_and_stays_open(LogFormat format) {
    boolean[] closed = new boolean[1];
    InputStream breaking =
        new ByteArrayInputStream(sample(format)) {
          @Override
          public synchronized int read(byte[] to, int offset, int length) {
            int read = super.read(to, offset, length);
            if (read < 0) {
              throw new IllegalStateException("not to be read on");
            }
            return read;
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };

    assertThatThrownBy(
            () -> LogCollector.read(breaking, format, layout(format), LogLimits.standard()))
        .hasMessage("not to be read on");
    assertThat(closed[0]).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void what_the_sink_throws_reaches_the_caller(LogFormat format) {
    LogSink sink =
        new LogSink() {
          @Override
          public void event(LogEvent event) {
            throw new IllegalStateException("enough");
          }

          @Override
          public void problem(Problem problem) {
            throw new AssertionError(problem);
          }
        };

    assertThatThrownBy(
            () ->
                EventLogs.read(
                    "log",
                    new ByteArrayInputStream(sample(format)),
                    format,
                    layout(format),
                    LogLimits.standard(),
                    sink))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("enough");
  }

  @ParameterizedTest
  @EnumSource
  void spoiled_logs_never_throw(LogFormat format) {
    Random random = new Random(11);
    byte[] good = sample(format);
    for (int i = 0; i < 5_000; i++) {
      byte[] spoiled = good.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        spoiled[random.nextInt(spoiled.length)] =
            (byte) "<>&;'\"=/,\n{}[]:!?-\0a".charAt(random.nextInt(20));
      }

      LogCollector read = read(spoiled, format);

      List<LogEvent> events = read.events;
      assertThat(events.size()).isLessThanOrEqualTo(4);
      assertThat(read.reading.complete() || !read.problems.isEmpty()).isTrue();
    }
  }
}
