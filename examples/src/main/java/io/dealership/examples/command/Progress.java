package io.dealership.examples.command;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongConsumer;

/** Shows on a terminal how many lines are done, at most once a second. */
public final class Progress implements LongConsumer {

  private static final long SECOND = 1_000_000_000L;

  private final PrintStream terminal;
  private final boolean shown;
  private final long start = System.nanoTime();
  private long last = start;

  /**
   * A progress.
   *
   * @param shown whether anyone looks at the terminal
   */
  public Progress(PrintStream terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
  }

  /** A progress that shows on the terminal of the program, if it has one. */
  public static Progress onTerminal(PrintStream terminal) {
    return new Progress(terminal, isTerminal());
  }

  @SuppressWarnings("SystemConsoleNull") // asked further from JDK 22 on, where it never is null
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Console.class.getMethod("isTerminal").invoke(console).equals(true);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  @Override
  public void accept(long lines) {
    long now = System.nanoTime();
    if (shown && now - last >= SECOND) {
      last = now;
      terminal.printf(Locale.ROOT, "\r%,d", lines);
      terminal.flush();
    }
  }

  /** Leaves the line of the terminal on which it wrote. */
  public void end() {
    if (last != start) {
      terminal.print('\n');
    }
  }
}
