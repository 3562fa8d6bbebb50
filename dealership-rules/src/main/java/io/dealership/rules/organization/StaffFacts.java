package io.dealership.rules.organization;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.StepRoles;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.FactType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** The facts of the table of staff: one thing that is wrong, or that nothing is. */
@Value.Immutable
interface StaffFacts {

  FactType<StaffFacts> TYPE =
      FactType.builder(StaffFacts.class)
          .choice("issue", StaffIssue.class, StaffFacts::issue)
          // for messages only
          .optionalText("employee", facts -> facts.employee().map(EmployeeNumber::value))
          .optionalText("people", StaffFacts::people)
          .optionalWords("post", facts -> facts.post().map(post -> post.names().first()))
          .optionalWords("otherPost", facts -> facts.otherPost().map(post -> post.names().first()))
          .optionalWords("conflict", facts -> facts.conflict().map(Conflict::text))
          .optionalWords("step", facts -> facts.step().map(StepRoles::name))
          .optionalWords("posts", StaffFacts::posts)
          .optionalInteger("wanted", StaffFacts::wanted)
          .optionalInteger("held", StaffFacts::held)
          .optionalInteger("reports", StaffFacts::reports)
          .optionalInteger("duties", StaffFacts::duties)
          .optionalInteger("limit", StaffFacts::limit)
          .build();

  static ImmutableStaffFacts.Builder of(StaffIssue issue) {
    return ImmutableStaffFacts.builder().issue(issue);
  }

  StaffIssue issue();

  Optional<EmployeeNumber> employee();

  /** Several employees, for people. */
  Optional<String> people();

  Optional<Role> post();

  Optional<Role> otherPost();

  Optional<Conflict> conflict();

  Optional<StepRoles> step();

  /** Several posts, for people. */
  Optional<LocalText> posts();

  OptionalLong wanted();

  OptionalLong held();

  OptionalLong reports();

  OptionalLong limit();

  default OptionalLong duties() {
    return post().isPresent()
        ? OptionalLong.of(post().get().duties().size())
        : OptionalLong.empty();
  }

  default List<Citation> citations() {
    return conflict().map(Conflict::citations).orElse(List.of());
  }
}
