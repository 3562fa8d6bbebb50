package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The people of a store: the posts that are to be held, and who holds which, since when and until
 * when.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Staff extends WithStaff {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if an assignment is of another store, somebody is in a post
   *     twice at once, or a post is there twice
   */
  @JsonCreator
  static Staff of(
      @JsonProperty("store") StoreCode store,
      @JsonProperty("posts") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Post> posts,
      @JsonProperty("assignments") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<Assignment> assignments) {
    return builder().store(store).addAllPosts(posts).addAllAssignments(assignments).build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the store. */
  @JsonProperty
  StoreCode store();

  /** Returns the posts of the store's plan, each once. */
  @JsonProperty
  List<Post> posts();

  /** Returns who holds which post when; one may hold several, and a post have several holders. */
  @JsonProperty
  List<Assignment> assignments();

  /** Returns the assignments that hold on a day. */
  default List<Assignment> on(LocalDate day) {
    return assignments().stream().filter(each -> each.isHeldOn(day)).toList();
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if an assignment is of another store, somebody is in a post
   *     twice at once, or a post is there twice
   */
  @Value.Check
  default void check() {
    for (Assignment each : assignments()) {
      checkArgument(
          each.store().equals(store()),
          "Staff.assignments must be of store %s, but %s as %s is of %s",
          store(),
          each.employee(),
          each.role(),
          each.store());
    }
    Map<List<Object>, List<Assignment>> byPost = new HashMap<>();
    for (Assignment each : assignments()) {
      List<Assignment> same =
          byPost.computeIfAbsent(List.of(each.employee(), each.role()), key -> new ArrayList<>());
      for (Assignment other : same) {
        checkArgument(
            !each.overlaps(other),
            "Staff.assignments must have nobody in a post twice at once, but had %s as %s from %s"
                + " and from %s",
            each.employee(),
            each.role(),
            other.from(),
            each.from());
      }
      same.add(each);
    }
    Set<RoleId> seen = new HashSet<>();
    for (Post post : posts()) {
      checkArgument(
          seen.add(post.role()),
          "Staff.posts must have each post once, but had %s twice",
          post.role());
    }
  }

  /** Builds staffs. */
  final class Builder extends ImmutableStaff.Builder {
    Builder() {}
  }
}
