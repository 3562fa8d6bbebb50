package io.dealership.examples.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.core.text.LocalText;
import io.dealership.examples.batch.BatchQuestion;
import io.dealership.examples.batch.BatchRun;
import io.dealership.examples.batch.CoverageLines;
import io.dealership.examples.command.StrictJson;
import io.dealership.examples.month.MonthCommand;
import io.dealership.examples.month.StoreMonth;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.warranty.WarrantyQuestion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The batch door next to Jackson alone: databind reads the same lines, and writes the finished
 * answers, which were decided before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BatchBenchmark {

  private static final int LINES = 20_000;
  private static final long SEED = 11;

  private DealershipRules rules = DealershipRules.using(MonthCommand.samplePromises());
  private BatchQuestion<WarrantyQuestion> question = coverage();
  private byte[] file = {};
  private final List<byte[]> lines = new ArrayList<>();
  private final List<Decision<?>> answers = new ArrayList<>();
  private ObjectMapper mapper = new ObjectMapper();
  private ObjectReader reader = mapper.reader();

  private static BatchQuestion<WarrantyQuestion> coverage() {
    return new BatchQuestion<>(
        "coverage",
        LocalText.same("coverage"),
        WarrantyQuestion.class,
        (rules, question, on) -> rules.warranty().coverage(question, on));
  }

  /** Makes lines and answers, and checks that both ways write the same bytes. */
  @Setup
  public void setUp() throws IOException {
    mapper =
        StrictJson.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // id and on
            .build();
    reader = mapper.readerFor(WarrantyQuestion.class);
    var bytes = new ByteArrayOutputStream();
    CoverageLines.write(SEED, LINES, bytes);
    file = bytes.toByteArray();
    for (String line : new String(file, StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    for (Iterator<RepairOrder> orders = StoreMonth.drawn(SEED).iterator();
        answers.size() < LINES; ) {
      RepairOrder order = orders.next();
      for (JobLine line : order.jobLines()) {
        if (answers.size() < LINES) {
          answers.add(rules.warranty().coverage(order, line, order.openedOn()));
        }
      }
    }
    var written = new ByteArrayOutputStream();
    BatchRun.ofJsonLines(rules, question, written, OutputStream.nullOutputStream())
        .decide(new ByteArrayInputStream(file), 1);
    String[] batch = written.toString(StandardCharsets.UTF_8).split("\n", -1);
    for (int i = 0; i < LINES; i++) {
      String alone = mapper.writeValueAsString(answers.get(i));
      if (!batch[i].endsWith(alone.substring(1))) {
        throw new IllegalStateException("Both must write " + alone + ", but one wrote " + batch[i]);
      }
    }
  }

  /** Jackson alone. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public void jacksonAlone(Blackhole blackhole) throws IOException {
    try (JsonGenerator to = mapper.getFactory().createGenerator(OutputStream.nullOutputStream())) {
      for (int i = 0; i < LINES; i++) {
        Object read = reader.readValue(lines.get(i));
        blackhole.consume(read);
        mapper.writeValue(to, answers.get(i));
        to.writeRaw('\n');
      }
    }
  }

  /** The batch door: reads, decides, explains and writes. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public void batchOneThread() throws IOException {
    batch(1);
  }

  /** The same with two threads. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public void batchTwoThreads() throws IOException {
    batch(2);
  }

  private void batch(int threads) throws IOException {
    BatchRun.ofJsonLines(
            rules, question, OutputStream.nullOutputStream(), OutputStream.nullOutputStream())
        .decide(new ByteArrayInputStream(file), threads);
  }
}
