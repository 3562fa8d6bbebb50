package io.dealership.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README says, done as it says it. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

  private final String readme;
  private final List<MatchResult> blocks;

  @TempDir Path folder;

  ReadmeTest() throws IOException {
    readme = Files.readString(ROOT.resolve("README.md")).replace("\r\n", "\n");
    blocks = BLOCK.matcher(readme).results().toList();
  }

  @Test
  void opens_with_a_program_that_prints_what_stands_below_it() throws Exception {
    assertThat(blocks.get(0).group(1)).isEqualTo("java");
    assertThat(blocks.get(1).group(1)).isEqualTo("text");
    String program = blocks.get(0).group(2);
    assertThat(program.lines()).hasSizeLessThanOrEqualTo(12);

    String printed = run(program);

    if (Golden.isWriting()) {
      String now = Files.readString(ROOT.resolve("README.md"));
      Files.writeString(ROOT.resolve("README.md"), now.replace(blocks.get(1).group(2), printed));
      return;
    }
    assertThat(printed).isEqualTo(blocks.get(1).group(2));
  }

  private String run(String program) throws Exception {
    String name =
        Pattern.compile("class (\\w+)")
            .matcher(program)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    Path source = Files.writeString(folder.resolve(name + ".java"), program);
    var complaints = new ByteArrayOutputStream();
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                complaints,
                complaints,
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
    assertThat(failed).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      var main = loader.loadClass(name).getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      return Golden.printedToStandardOutput(
          () -> {
            try {
              main.invoke(null, (Object) new String[0]);
            } catch (ReflectiveOperationException e) {
              throw new LinkageError("main of the program in README.md", e);
            }
          });
    }
  }

  @ParameterizedTest(name = "{0} shows what {1} prints")
  @CsvSource({"Quick start, month", "Whom to contact today, calls"})
  void shows_what_a_command_prints(String section, String command) throws IOException {
    List<String> printed =
        Golden.printed(
                out -> DealershipCommand.run(List.of(command), out, new PrintStream(out, true)))
            .lines()
            .toList();

    List<String> shown =
        section(section)
            .lines()
            .filter(line -> line.startsWith("    "))
            .map(line -> line.substring(4))
            .filter(line -> !line.equals("..."))
            .toList();

    assertThat(shown).hasSizeGreaterThan(8);
    if (Golden.isWriting()) {
      String now = Files.readString(ROOT.resolve("README.md"));
      for (String line : shown) {
        now = now.replace("    " + line + "\n", "    " + nearest(line, printed) + "\n");
      }
      Files.writeString(ROOT.resolve("README.md"), now);
      return;
    }
    assertThat(printed).containsAll(shown);
  }

  /** The line that begins most like another one, however wide the columns are. */
  private static String nearest(String line, List<String> lines) {
    if (lines.contains(line)) {
      return line;
    }
    return lines.stream()
        .max(
            Comparator.comparing(
                other -> Strings.commonPrefix(narrow(line), narrow(other)).length()))
        .orElseThrow();
  }

  private static String narrow(String line) {
    return line.replaceAll(" +", " ").replaceAll("-+", "-");
  }

  @Test
  void answers_the_line_that_it_shows_as_it_shows() throws IOException {
    var shown =
        Pattern.compile("echo '(.*)' \\| java -jar \\S+ (.*)\n")
            .matcher(commands("Ask about a file").get(0))
            .results()
            .findFirst()
            .orElseThrow();
    String answer =
        Golden.printed(
            out ->
                DealershipCommand.run(
                    List.of(shown.group(2).split(" ", -1)),
                    new ByteArrayInputStream(shown.group(1).getBytes(StandardCharsets.UTF_8)),
                    out,
                    out,
                    lines -> {}));

    assertThat(commands("Ask about a file").get(1)).isEqualTo(answer);
  }

  @Test
  void has_one_command_to_start_and_one_to_test() {
    assertThat(commands("Quick start"))
        .containsExactly(
            "mvn -q -DskipTests package && java -jar examples/target/dealership-examples.jar"
                + " month\n");
    assertThat(commands("Tests")).containsExactly("mvn -B verify\n");
  }

  private List<String> commands(String heading) {
    return BLOCK.matcher(section(heading)).results().map(block -> block.group(2)).toList();
  }

  private String section(String heading) {
    return Pattern.compile("(?ms)^## " + heading + "\n(.*?)(?=^## |\\z)")
        .matcher(readme)
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  @Test
  void links_only_to_what_is_there() {
    assertThat(Pattern.compile("]\\(([^)#:]+)\\)").matcher(readme).results())
        .isNotEmpty()
        .allSatisfy(link -> assertThat(ROOT.resolve(link.group(1))).exists());
  }

  @Test
  void names_the_version_that_is_built() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    String version =
        Pattern.compile("<version>(.*?)</version>")
            .matcher(pom)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);

    assertThat(readme).contains("<version>" + version + "</version>");
  }
}
