package io.dealership.rules.eventlog;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The logs of third parties. */
enum RealLogs {
  RUNNING_EXAMPLE("running-example.xes.gz", LogLayout.xes()),
  HELPDESK("helpdesk.xes.gz", LogLayout.xes()),
  VOLVO(
      "bpic2013_closed_problems.xes.gz",
      LogLayout.xes().withActivity("concept:name", "lifecycle:transition"));

  final String file;
  final LogLayout layout;

  RealLogs(String file, LogLayout layout) {
    this.file = file;
    this.layout = layout;
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
    return LogCollector.read(bytes(), LogFormat.XES, layout);
  }
}
