package io.dealership.examples.command;

import static com.google.common.html.HtmlEscapers.htmlEscaper;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A page of HTML that needs nothing else: no script, no font, no picture from elsewhere. It is
 * readable on light and dark screens and on paper.
 */
public final class HtmlPage {

  private final Locale locale;
  private final String title;
  private final StringBuilder body = new StringBuilder();

  /** A page without content. */
  public HtmlPage(String title, Locale locale) {
    this.title = title;
    this.locale = locale;
  }

  /** A text with nothing in it that HTML would take for its own. */
  public static String escaped(String text) {
    return htmlEscaper().escape(text);
  }

  /** Adds HTML. */
  public HtmlPage add(String html) {
    body.append(html);
    return this;
  }

  /** Adds an element with a text. */
  public void element(String tag, String text) {
    body.append("<" + tag + ">").append(escaped(text)).append("</" + tag + ">\n");
  }

  /** Adds an element of a class of the style. */
  public void element(String tag, String kind, String text) {
    body.append("<" + tag + " class=\"" + kind + "\">")
        .append(escaped(text))
        .append("</" + tag + ">\n");
  }

  /** Adds a figure with what it is. */
  public void tile(String kind, String figure, String text) {
    body.append("<div class=\"tile " + kind + "\"><b>")
        .append(escaped(figure))
        .append("</b><span>")
        .append(escaped(text))
        .append("</span></div>\n");
  }

  /**
   * Writes the page.
   *
   * @param home the class beside which the style is
   * @param style the name of its file
   */
  public void write(Class<?> home, String style, OutputStream out) throws IOException {
    String language = locale.getLanguage().equals("zh") ? "zh-CN" : "en";
    String page =
        "<!DOCTYPE html>\n<html lang=\""
            + language
            + "\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
            + escaped(title)
            + "</title>\n<style>\n"
            + style(home, style)
            + "</style>\n</head>\n<body>\n"
            + body
            + "</body>\n</html>\n";
    out.write(page.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String style(Class<?> home, String file) throws IOException {
    try (InputStream in = home.getResourceAsStream(file)) {
      return new String(requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
