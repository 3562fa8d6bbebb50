package io.dealership.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the house as it was drawn: which arrows there are, and what the libraries never do. */
@AnalyzeClasses(packages = "io.dealership", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String CORE = "io.dealership.core..";
  private static final String RULES = "io.dealership.rules..";
  private static final String EXAMPLES = "io.dealership.examples..";

  /** What answers every question alike. All else below {@code rules} is a capability. */
  private static final String[] KERNELS =
      Stream.of("decision", "document", "pack", "process", "authority", "record", "gate")
          .map(kernel -> "io.dealership.rules." + kernel + "..")
          .toArray(String[]::new);

  // which arrows there are

  @ArchTest
  static final ArchRule core_knows_neither_rules_nor_examples =
      noClasses()
          .that()
          .resideInAPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(RULES, EXAMPLES)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule rules_know_no_examples =
      noClasses()
          .that()
          .resideInAPackage(RULES)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(EXAMPLES);

  @ArchTest
  static final ArchRule a_kernel_knows_no_capability_and_not_the_front_door =
      noClasses()
          .that()
          .resideInAnyPackage(KERNELS)
          .should()
          .dependOnClassesThat(resideInAPackage(RULES).and(not(resideInAnyPackage(KERNELS))));

  @ArchTest
  static final ArchRule packages_form_no_cycle =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  // io.dealership.rules.decision, and what lies below it
                  return SliceIdentifier.of(
                      Arrays.stream(type.getPackageName().split("\\."))
                          .limit(4)
                          .collect(Collectors.joining(".")));
                }

                @Override
                public String getDescription() {
                  return "packages";
                }
              })
          .should()
          .beFreeOfCycles();

  // what a signature may say

  @ArchTest
  static final ArchRule signatures_use_types_of_the_JDK_ours_and_Joda_Money =
      classes()
          .that(areExported())
          .should(
              haveSignaturesOf(
                  "java..",
                  "javax.xml..",
                  "io.dealership..",
                  "org.joda.money..",
                  // drafts and constraints are checked with the caller's validator
                  "jakarta.validation.."));

  // what the libraries never do

  @ArchTest
  static final ArchRule the_libraries_read_no_clock_and_no_default_of_the_machine =
      noClasses()
          .that()
          .resideInAnyPackage(CORE, RULES)
          .should()
          .callCodeUnitWhere(
              describe(
                  "it depends on the machine or the moment", ArchitectureTest::readsTheMachine));

  @ArchTest
  static final ArchRule the_libraries_print_nothing =
      noClasses().that().resideInAnyPackage(CORE, RULES).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule the_libraries_log_nothing =
      noClasses()
          .that()
          .resideInAnyPackage(CORE, RULES)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.util.logging..", "org.slf4j..")
                  .or(equivalentTo(System.Logger.class)));

  @ArchTest
  static final ArchRule the_libraries_have_no_static_mutable_state =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(CORE, RULES)
          .and()
          .areStatic()
          .and(describe("are written by hand", f -> !f.getModifiers().contains(SYNTHETIC)))
          .should(beConstant());

  private static boolean readsTheMachine(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    String method = call.getName();
    List<String> parameters =
        call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
    boolean noParameters = parameters.isEmpty();
    boolean noLocale = !parameters.contains("java.util.Locale");
    if (owner.getPackageName().startsWith("java.time") && method.equals("now")) {
      return true;
    }
    return switch (owner.getName()) {
      case "java.lang.System" ->
          Set.of("currentTimeMillis", "nanoTime", "getProperty", "getenv", "lineSeparator")
              .contains(method);
      case "java.lang.Math", "java.lang.StrictMath" -> method.equals("random");
      case "java.lang.String" ->
          switch (method) {
            case "format", "toUpperCase", "toLowerCase" -> noLocale;
            case "formatted" -> true;
            case "getBytes" -> noParameters;
            // of bytes, without a charset at the end
            case "<init>" -> parameters.contains("[B") && parameters.size() % 2 == 1;
            default -> false;
          };
      case "java.nio.charset.Charset" -> method.equals("defaultCharset");
      case "java.text.Collator",
          "java.text.DateFormat",
          "java.text.DecimalFormat",
          "java.text.DecimalFormatSymbols",
          "java.text.MessageFormat",
          "java.text.NumberFormat",
          "java.text.SimpleDateFormat",
          "java.util.Formatter",
          "java.util.ResourceBundle" ->
          Set.of("<init>", "getInstance", "getBundle", "getDateInstance", "getDateTimeInstance")
                  .contains(method)
              && noLocale
              && !parameters.contains("java.text.DecimalFormatSymbols");
      case "java.time.Clock" -> method.startsWith("system") || method.startsWith("tick");
      case "java.time.ZoneId" -> method.equals("systemDefault");
      case "java.time.format.DateTimeFormatter" ->
          method.startsWith("ofLocalized") || (method.equals("ofPattern") && noLocale);
      case "java.time.format.DateTimeFormatterBuilder" -> method.equals("toFormatter") && noLocale;
      case "java.util.Calendar", "java.util.GregorianCalendar" ->
          Set.of("getInstance", "<init>").contains(method);
      case "java.util.Date", "java.util.Random", "java.util.SplittableRandom" ->
          method.equals("<init>") && noParameters;
      case "java.security.SecureRandom" -> true;
      case "java.util.concurrent.ThreadLocalRandom" -> method.equals("current");
      case "java.util.Locale" -> method.equals("getDefault");
      case "java.util.TimeZone" -> method.equals("getDefault");
      case "java.util.UUID" -> method.equals("randomUUID");
      default -> false;
    };
  }

  private static ArchCondition<JavaField> beConstant() {
    return new ArchCondition<>("be final, and of a type that cannot change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        JavaClass type = field.getRawType();
        boolean satisfied =
            field.getModifiers().contains(FINAL)
                && !isMutable(type)
                && (!type.isArray() || field.getModifiers().contains(PRIVATE));
        events.add(
            new SimpleConditionEvent(
                field,
                satisfied,
                field.getFullName() + " of " + type.getName() + " is static and can change"));
      }
    };
  }

  private static boolean isMutable(JavaClass type) {
    boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    return (collection && !type.isInterface() && type.getPackageName().startsWith("java.util"))
        || type.getPackageName().startsWith("java.util.concurrent")
        || Set.of("java.lang.StringBuilder", "java.lang.ThreadLocal", "java.util.BitSet")
            .contains(type.getName());
  }

  /** Public, as are all types around it, in a package that its module exports. */
  private static DescribedPredicate<JavaClass> areExported() {
    Set<String> exported =
        Stream.of("core", "rules")
            .map(module -> "io.dealership." + module)
            .flatMap(ArchitectureTest::exportsOf)
            .collect(Collectors.toUnmodifiableSet());
    return describe(
        "are exported",
        type ->
            exported.contains(type.getPackageName())
                && Stream.iterate(type, Objects::nonNull, t -> t.getEnclosingClass().orElse(null))
                    .allMatch(t -> isSeen(t.getModifiers())));
  }

  private static Stream<String> exportsOf(String module) {
    var places =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(place -> place.toString().contains("dealership-"))
            .toArray(Path[]::new);
    return ModuleFinder.of(places).find(module).orElseThrow().descriptor().exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source);
  }

  private static boolean isSeen(Set<JavaModifier> modifiers) {
    return modifiers.contains(PUBLIC) || modifiers.contains(PROTECTED);
  }

  private static ArchCondition<JavaClass> haveSignaturesOf(String... packages) {
    DescribedPredicate<JavaClass> allowed =
        resideInAnyPackage(packages)
            .or(describe("primitive", type -> type.getBaseComponentType().isPrimitive()));
    return new ArchCondition<>("have signatures of " + List.of(packages)) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        // inherited ones, too: a builder inherits from the generated builder, which nobody sees
        Stream.concat(type.getAllMethods().stream(), type.getConstructors().stream())
            .filter(unit -> isSeen(unit.getModifiers()))
            .filter(unit -> !unit.getModifiers().contains(SYNTHETIC))
            .forEach(
                unit -> check(type, unit.getFullName(), unit.getAllInvolvedRawTypes(), events));
        type.getAllFields().stream()
            .filter(field -> isSeen(field.getModifiers()))
            .forEach(f -> check(type, f.getFullName(), f.getAllInvolvedRawTypes(), events));
        check(type, type.getName(), Set.copyOf(type.getAllRawInterfaces()), events);
      }

      private void check(
          JavaClass type, String place, Set<JavaClass> involved, ConditionEvents events) {
        involved.stream()
            .filter(t -> !allowed.test(t.getBaseComponentType()))
            // the small modules for either Jackson speak its types
            .filter(t -> !type.getSimpleName().matches("\\w*Jackson\\w*Module"))
            .forEach(
                t ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, place + " says " + t.getName() + " to our users")));
      }
    };
  }
}
