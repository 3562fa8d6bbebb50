package io.dealership.rules.parts;

/** What the table of distributions tests; of a variance that is not defined the rest is void. */
record CoverCase(
    Occurrence occurrence,
    DemandPattern pattern,
    DemandDistribution chosen,
    boolean varianceKnown,
    boolean anyRuns,
    boolean highVolume,
    Dispersion dispersion,
    boolean enoughRuns) {}
