package io.dealership.examples.roster;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.Post;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.examples.command.JsonLines;
import io.dealership.examples.command.JsonProblems;
import io.dealership.examples.command.Labels;
import io.dealership.examples.command.LineProblem;
import io.dealership.examples.command.StrictJson;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Reads a {@link Staff} so that every post and every assignment is judged on its own: what is wrong
 * with one is said with its line, and the others are used.
 */
final class StaffDocument {

  private static final String STORE = "store";
  private static final String POSTS = "posts";
  private static final String ASSIGNMENTS = "assignments";
  private static final Set<String> FIELDS = new TreeSet<>(List.of(STORE, POSTS, ASSIGNMENTS));

  /** Reads elements one by one, behind which the document goes on. */
  private final JsonMapper mapper =
      StrictJson.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final Known known;
  private final Consumer<LineProblem> problems;
  private final Labels labels;
  private final JsonProblems words;
  private final JsonLines<Post> postReader;
  private final JsonLines<Assignment> assignmentReader;

  private final Map<RoleId, Post> posts = new LinkedHashMap<>();
  private final List<Found> found = new ArrayList<>();
  private final List<LineProblem> wrong = new ArrayList<>();
  private Optional<StoreCode> store = Optional.empty();

  /** An assignment and where it stands. */
  private record Found(String place, JsonLines.Line<Assignment> line) {}

  StaffDocument(Known known, Locale locale, Consumer<LineProblem> problems) {
    this.known = known;
    this.problems = problems;
    this.labels = Labels.of(StaffDocument.class, locale);
    this.words = new JsonProblems(locale);
    this.postReader = new JsonLines<>(Post.class, locale);
    this.assignmentReader = new JsonLines<>(Assignment.class, locale);
  }

  /** The staff; empty when its store cannot be read, or the document breaks off. */
  Optional<Staff> read(String file, byte[] bytes) throws IOException {
    boolean whole = parse(file, bytes);
    if (whole && store.isEmpty()) {
      say(file, 1, STORE, "", labels.get("store"));
    }
    Optional<Staff> staff = whole ? store.map(this::staff) : Optional.empty();
    wrong.sort(Comparator.comparingLong(LineProblem::line));
    wrong.forEach(problems);
    return staff;
  }

  /** Reads all of it, and returns whether it is one document. */
  private boolean parse(String file, byte[] bytes) throws IOException {
    try (JsonParser parser =
        mapper.createParser(StrictJson.utf8(bytes, 0, bytes.length).replaceFirst("^\uFEFF", ""))) {
      document(file, parser);
      return true;
    } catch (CharacterCodingException e) {
      say(file, 1, "", "", words.notUtf8());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      say(file, line, "", "", words.message(e));
    }
    return false;
  }

  private void say(String file, long line, String field, String shown, String message) {
    wrong.add(new LineProblem(file, line, field, shown, message));
  }

  private void document(String file, JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      say(file, 1, "", "", labels.get("no-staff"));
      return;
    }
    for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
      parser.nextToken();
      int line = parser.currentTokenLocation().getLineNr();
      switch (field) {
        case STORE -> store(new JsonLines.Line<>(file, line, tree(parser)));
        case POSTS -> elements(file, POSTS, parser);
        case ASSIGNMENTS -> elements(file, ASSIGNMENTS, parser);
        default -> {
          say(file, line, field, "", words.unknown(FIELDS));
          parser.skipChildren();
        }
      }
    }
    if (parser.nextToken() != null) {
      int line = parser.currentTokenLocation().getLineNr();
      say(file, line, "", "", labels.get("behind"));
    }
  }

  private static JsonNode tree(JsonParser parser) throws IOException {
    return parser.readValueAsTree();
  }

  private void store(JsonLines.Line<JsonNode> line) {
    try {
      store = Optional.of(StoreCode.of(line.value().isTextual() ? line.value().asText() : ""));
    } catch (IllegalArgumentException e) {
      // that it is missing is said at the end
      store = Optional.empty();
    }
  }

  private void elements(String file, String field, JsonParser parser) throws IOException {
    int first = parser.currentTokenLocation().getLineNr();
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      say(file, first, field, "", labels.get("list"));
      parser.skipChildren();
      return;
    }
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      String place = field + "[" + i + "]";
      JsonLines.Line<JsonNode> line =
          new JsonLines.Line<>(file, parser.currentTokenLocation().getLineNr(), tree(parser));
      if (field.equals(POSTS)) {
        postReader.value(line, post -> add(place, post), problem -> tell(place, problem));
      } else {
        assignmentReader.value(
            line, each -> found.add(new Found(place, each)), problem -> tell(place, problem));
      }
    }
  }

  private void tell(String place, LineProblem problem) {
    String field = problem.field().isEmpty() ? place : place + "." + problem.field();
    say(problem.file(), problem.line(), field, problem.value(), problem.message());
  }

  private void add(String place, JsonLines.Line<Post> line) {
    Post post = line.value();
    String role = post.role().code();
    if (!isKnown(place, line, post.role())) {
      return;
    }
    if (posts.putIfAbsent(post.role(), post) != null) {
      tell(place, line.problem("role", role, labels.get("post-twice", role)));
    }
  }

  private boolean isKnown(String place, JsonLines.Line<?> line, RoleId role) {
    boolean there = known.roles().contains(role.code());
    if (!there) {
      String message = RosterInput.unknown(labels, "role", role.code(), known.roles());
      tell(place, line.problem("role", role.code(), message));
    }
    return there;
  }

  private Staff staff(StoreCode code) {
    Staff.Builder staff = Staff.builder().store(code).addAllPosts(posts.values());
    Map<List<Object>, List<Found>> before = new HashMap<>();
    for (Found each : found) {
      Assignment assignment = each.line().value();
      if (!isKnown(each.place(), each.line(), assignment.role())) {
        continue;
      }
      if (!assignment.store().equals(code)) {
        String other = assignment.store().value();
        tell(each.place(), each.line().problem(STORE, other, labels.get("store-of", code, other)));
        continue;
      }
      List<Found> same =
          before.computeIfAbsent(
              List.of(assignment.employee(), assignment.role()), key -> new ArrayList<>());
      Optional<Found> overlap =
          same.stream().filter(one -> overlap(one.line().value(), assignment)).findFirst();
      if (overlap.isPresent()) {
        String from = assignment.from().toString();
        tell(
            each.place(),
            each.line()
                .problem("from", from, labels.get("held-already", overlap.get().place(), from)));
        continue;
      }
      same.add(each);
      staff.addAssignments(assignment);
    }
    return staff.build();
  }

  private static boolean overlap(Assignment one, Assignment other) {
    return other.until().filter(end -> !end.isAfter(one.from())).isEmpty()
        && one.until().filter(end -> !end.isAfter(other.from())).isEmpty();
  }
}
