package io.dealership.examples.benchmarks;

import io.dealership.core.organization.RoleCatalog;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.SectionReader;
import java.time.LocalDate;

/** What {@link StartTime} starts: the catalog of roles as the first thing of a process. */
public final class FirstCatalog {

  private FirstCatalog() {}

  /** Prints the milliseconds to load the packs, and to make the catalog after that. */
  public static void main(String[] args) {
    long start = System.nanoTime();
    KnowledgePacks packs =
        PackLoader.create()
            .with(OrganizationRules.sections().toArray(new SectionReader<?>[0]))
            .load(OrganizationRules.rolesPack(), OrganizationRules.postsPack());
    long loaded = System.nanoTime();
    RoleCatalog catalog = OrganizationRules.of(packs).catalog(LocalDate.of(2026, 3, 2));
    long made = System.nanoTime();
    System.out.println((loaded - start) / 1e6);
    System.out.println((made - loaded) / 1e6);
    if (catalog.duties().isEmpty()) {
      throw new IllegalStateException("A catalog must have duties, but had none");
    }
  }
}
