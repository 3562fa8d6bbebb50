package io.dealership.examples.handbook;

import static java.util.Objects.requireNonNull;

import io.dealership.core.organization.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the files of a handbook in one language; it writes none. */
public final class HandbookFiles {

  private HandbookFiles() {}

  /**
   * The files by their paths, with slashes, in the folder of the language.
   *
   * @param other the folder of the other language beside that of this one, to which pages lead;
   *     empty if there is none
   */
  public static Map<String, String> of(Handbook handbook, Locale locale, Optional<String> other) {
    Wording wording = new Wording(handbook, locale);
    Map<String, String> files = new LinkedHashMap<>();
    add(files, IndexPage.of(wording, other), wording);
    for (Role role : handbook.catalog().roles()) {
      add(files, RolePage.of(wording, role, other), wording);
    }
    files.put("organization.svg", ChartDrawing.svg(wording));
    files.put("raci.html", HtmlWriter.write(RaciPage.of(wording, other), wording));
    files.put("raci.csv", Sheets.raci(wording));
    files.put("raci-matrix.csv", Sheets.matrix(wording));
    files.put("trace.html", HtmlWriter.write(TracePage.of(wording, other), wording));
    files.put("trace.csv", Sheets.trace(wording));
    files.put(HtmlWriter.STYLE, resource(HtmlWriter.STYLE));
    files.put(HtmlWriter.SCRIPT, resource(HtmlWriter.SCRIPT));
    return files;
  }

  private static void add(Map<String, String> files, Page page, Wording wording) {
    files.put(page.path() + ".html", HtmlWriter.write(page, wording));
    files.put(page.path() + ".md", MarkdownWriter.write(page, wording));
  }

  static String resource(String name) {
    try (InputStream in = HandbookFiles.class.getResourceAsStream(name)) {
      return new String(requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
