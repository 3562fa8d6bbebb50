package io.dealership.examples.month;

import io.dealership.examples.command.CommandBody;
import io.dealership.examples.command.CommandCall;
import io.dealership.examples.command.CommandKind;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Decides a month of repair orders and prints what came out. */
public final class MonthCommand implements CommandBody {

  private static final String SAMPLE = "store-month.jsonl";

  private static final CommandKind KIND =
      new CommandKind(
          "month",
          MonthCommand.class,
          new CommandKind.Names(Set.of("file"), Set.of("pack"), Set.of()),
          1);

  // kept, for the settings of a logger go with it
  private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

  private final CommandCall call;

  private MonthCommand(CommandCall call) {
    this.call = call;
  }

  /** The promises of the makers of the sample's brands. */
  public static PackSource samplePromises() {
    return PackSource.of(
        name ->
            MonthCommand.class.getResourceAsStream(
                "/io/dealership/examples/sample-brand-promises/" + name));
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    return CommandCall.run(KIND, arguments, out, err, lines -> {}, MonthCommand::new);
  }

  @Override
  public void check() {
    call.checks().read("file");
    call.checks().packs("pack");
  }

  @Override
  public int run() throws IOException {
    VALIDATOR.setLevel(Level.WARNING);
    Optional<String> file = call.options().one("file");
    RepairOrderLines read;
    try (InputStream in = file.isPresent() ? call.files().input("file") : KIND.resource(SAMPLE)) {
      read = RepairOrderLines.read(file.orElse(SAMPLE), in.readAllBytes(), call.locale());
    }
    read.problems().forEach(problem -> call.err().print(problem + "\n"));
    DealershipRules rules =
        call.packs().isEmpty() ? DealershipRules.using(samplePromises()) : call.rules();
    MonthReport.of(rules, read.orders()).print(call.out(), call.locale());
    return read.problems().isEmpty() ? 0 : 1;
  }
}
