package io.dealership.examples;

import io.dealership.examples.batch.DecideCommand;
import io.dealership.examples.calls.CallsCommand;
import io.dealership.examples.checklog.CheckLogCommand;
import io.dealership.examples.command.Progress;
import io.dealership.examples.handbook.HandbookCommand;
import io.dealership.examples.month.MonthCommand;
import io.dealership.examples.roster.RosterCommand;
import io.dealership.examples.stock.StockReportCommand;
import io.dealership.examples.workflow.WorkflowCommand;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * The command line over the library.
 *
 * <p>What it prints is UTF-8, whatever the platform says. It ends with 0 when all was read and
 * decided, with 1 when something could not be read or a log does not fit, and with 2 when it was
 * called wrongly.
 */
public final class DealershipCommand {

  private static final String HELP =
      """
      Usage: java -jar dealership-examples.jar <command> [options]

      Commands:
        decide    answer a question about each line of a file, JSON Lines or CSV
        calls     list whom a store contacts today, and how well it did so in the last weeks
        month     decide who pays for each job line of a month of repair orders
        handbook  write the roles, duties and processes of a store as pages, a chart and tables
        roster    list what each person of a store has to do in a month, and what became of it
        workflow  print a workflow of a store in plain words, as a picture or as a chart
        check-log check whether the cases of an event log kept the rules of a workflow
        stock-report
                  review the parts of a store: what turns, what dies, what to order and give back
        help      print this

      Each command explains itself with --help.
      """;

  private DealershipCommand() {}

  /** Runs the command that the arguments name, and ends the program. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true"); // a chart is drawn, but on no screen
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Progress progress = Progress.onTerminal(err);
    int code = run(List.of(args), new FileInputStream(FileDescriptor.in), out, err, progress);
    progress.end();
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs the command that the arguments name, with nothing on the standard input.
   *
   * @return the exit code
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    return run(arguments, InputStream.nullInputStream(), out, err, lines -> {});
  }

  /**
   * Runs the command that the arguments name.
   *
   * @param progress is told the number of lines that are done, where there are many
   * @return the exit code
   */
  public static int run(
      List<String> arguments,
      InputStream in,
      PrintStream out,
      PrintStream err,
      LongConsumer progress) {
    String command = arguments.isEmpty() ? "" : arguments.get(0);
    List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    return switch (command) {
      case "decide" -> DecideCommand.run(rest, in, out, err, progress);
      case "calls" -> CallsCommand.run(rest, out, err, progress);
      case "month" -> MonthCommand.run(rest, out, err);
      case "handbook" -> HandbookCommand.run(rest, out, err);
      case "roster" -> RosterCommand.run(rest, out, err, progress);
      case "workflow" -> WorkflowCommand.run(rest, out, err);
      case "check-log" -> CheckLogCommand.run(rest, out, err, progress);
      case "stock-report" -> StockReportCommand.run(rest, out, err, progress);
      case "help", "--help", "-h" -> {
        out.print(HELP);
        yield 0;
      }
      case "" -> {
        err.print(HELP);
        yield 2;
      }
      default -> {
        err.print(
            "Unknown command '"
                + command
                + "'. The commands are"
                + " [decide, calls, month, handbook, roster, workflow, check-log, stock-report, help].\n");
        yield 2;
      }
    };
  }
}
