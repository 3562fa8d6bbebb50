package io.dealership.examples;

import io.dealership.examples.month.MonthCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The command line over the library.
 *
 * <p>What it prints is UTF-8, whatever the platform says. It ends with 0 when all was read and
 * decided, with 1 when something could not be read, and with 2 when it was called wrongly.
 */
public final class DealershipCommand {

  private static final String HELP =
      """
      Usage: java -jar dealership-examples.jar <command> [options]

      Commands:
        month    decide who pays for each job line of a month of repair orders
        help     print this

      Each command explains itself with --help.
      """;

  private DealershipCommand() {}

  /** Runs the command that the arguments name, and ends the program. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(List.of(args), out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs the command that the arguments name.
   *
   * @return the exit code
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    String command = arguments.isEmpty() ? "" : arguments.get(0);
    List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    return switch (command) {
      case "month" -> MonthCommand.run(rest, out, err);
      case "help", "--help", "-h" -> {
        out.print(HELP);
        yield 0;
      }
      case "" -> {
        err.print(HELP);
        yield 2;
      }
      default -> {
        err.print("Unknown command '" + command + "'. The commands are [month, help].\n");
        yield 2;
      }
    };
  }
}
