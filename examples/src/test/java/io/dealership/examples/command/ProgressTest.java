package io.dealership.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

  private Progress progress(boolean shown) {
    return new Progress(new PrintStream(terminal, true, StandardCharsets.UTF_8), shown);
  }

  @Test
  void shows_lines_once_a_second_and_leaves_its_line_at_the_end() throws InterruptedException {
    Progress progress = progress(true);
    progress.accept(1);
    assertThat(terminal.size()).isZero();

    Thread.sleep(1_050);
    progress.accept(1_234_567);
    progress.accept(1_234_568);
    progress.end();

    assertThat(terminal).hasToString("\r1,234,567\n");
  }

  @Test
  void shows_nothing_where_nobody_looks() throws InterruptedException {
    Progress progress = progress(false);
    Thread.sleep(1_050);
    progress.accept(5);
    progress.end();

    assertThat(terminal.size()).isZero();
  }

  @Test
  void a_program_that_is_redirected_has_no_terminal() {
    Progress.onTerminal(new PrintStream(terminal, true, StandardCharsets.UTF_8)).end();

    assertThat(terminal.size()).isZero();
  }
}
