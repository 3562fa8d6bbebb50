package io.dealership.rules.decision;

import io.dealership.core.text.LocalText;
import java.util.List;
import java.util.Optional;

/** What a rule says as it stands in its table and pack, apart from the values of the facts. */
record Told(
    RuleId id,
    Reason reason,
    String supports,
    List<Citation> citations,
    LocalText template,
    Optional<NextStep> nextStep,
    List<String> facts) {}
