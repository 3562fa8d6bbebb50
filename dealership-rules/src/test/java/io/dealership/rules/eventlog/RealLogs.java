package io.dealership.rules.eventlog;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The logs of third parties. */
enum RealLogs {
  RUNNING_EXAMPLE("running-example.xes.gz"),
  HELPDESK("helpdesk.xes.gz"),
  VOLVO("bpic2013_closed_problems.xes.gz");

  final String file;

  RealLogs(String file) {
    this.file = file;
  }

  LogLayout layout() {
    return this == VOLVO
        ? LogLayout.xes().withActivity("concept:name", "lifecycle:transition")
        : LogLayout.xes();
  }

  static byte[] bytes(String file) {
    String data = System.getProperty("thirdparty.data", "");
    assumeTrue(!data.isEmpty(), "no third-party data");
    Path path = Path.of(data).resolve("event-logs").resolve(file);
    assumeTrue(Files.exists(path), "no third-party logs");
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return bytes(file);
  }

  LogCollector read() {
    return LogCollector.read(bytes(), LogFormat.XES, layout());
  }
}
