package io.dealership.examples.handbook;

import io.dealership.examples.handbook.Words.Link;

/** How pages find each other. */
final class Pages {

  private Pages() {}

  /** Where a link leads from a page, which links to others of its own form. */
  static String href(String page, Link link, String ending) {
    return relative(page, link.path() + (link.isPage() ? ending : ""))
        + (link.anchor().isEmpty() ? "" : "#" + link.anchor());
  }

  /** A file as a page names it. */
  static String relative(String page, String file) {
    int slash = page.indexOf('/');
    if (slash < 0) {
      return file;
    }
    String folder = page.substring(0, slash + 1);
    return file.startsWith(folder) ? file.substring(folder.length()) : "../" + file;
  }
}
