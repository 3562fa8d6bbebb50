package io.dealership.rules.decision;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes S-FEEL, the simple expression language of decision tables (DMN 1.5, chapter 9):
 * the unary tests of input cells and the constants of output cells.
 *
 * <p>The reader is one pass without recursion, so that no text makes it slow or deep. What belongs
 * to full FEEL only (a function call, arithmetic, a list …) is refused by its own name.
 */
final class Feel {

  private static final int MOST_DIGITS = 34; // of decimal128, in which other engines calculate
  private static final int LARGEST_EXPONENT = 100;

  private static final Set<String> KEYWORDS =
      Set.of(
          "and",
          "between",
          "else",
          "every",
          "external",
          "for",
          "function",
          "if",
          "in",
          "instance",
          "or",
          "return",
          "satisfies",
          "some",
          "then");

  private static final Pattern DATE = Pattern.compile("(-?\\d{4,9})-(\\d{2})-(\\d{2})");
  private static final Pattern TIME =
      Pattern.compile("(\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,9}))?");
  private static final Pattern ZONE = Pattern.compile("Z|[+-]\\d{2}:\\d{2}(?::\\d{2})?|@.+");
  private static final Pattern MONTHS = Pattern.compile("(-?)P(?:(\\d{1,9})Y)?(?:(\\d{1,9})M)?");
  private static final Pattern SECONDS =
      Pattern.compile(
          "(-?)P(?:(\\d{1,9})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})(?:\\.(\\d{1,9}))?S)?)?");

  private static final Pattern AND_TIME = Pattern.compile("\\s+and\\s+time(?=\\s*\\()");

  private Feel() {}

  /**
   * Reads an input cell: {@code -}, tests separated by commas, or {@code not(…)}.
   *
   * @throws FeelException when the text is something else
   */
  static Cell parseCell(String text, FeelType type) {
    return new Parser(text, type).cell();
  }

  /** Reads an input cell whose type is not known yet: constants of any one type per interval. */
  static Cell parseCellOfAnyType(String text) {
    return new Parser(text, null).cell();
  }

  /**
   * Reads a constant.
   *
   * @throws FeelException when the text is something else
   */
  static Object parseLiteral(String text, FeelType type) {
    return new Parser(text, type).literals(1).get(0);
  }

  /** Reads an output cell: a constant, or empty for {@code null}, {@code -} and nothing. */
  static Optional<Object> parseOutput(String text, @Nullable FeelType type) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.equals("-") || stripped.equals("null")) {
      return Optional.empty();
    }
    return Optional.of(new Parser(text, type).literals(1).get(0));
  }

  /** Reads constants separated by commas. */
  static List<Object> parseLiterals(String text, @Nullable FeelType type) {
    return new Parser(text, type).literals(Integer.MAX_VALUE);
  }

  /**
   * The constant as S-FEEL writes it: {@code "abc"}, {@code 12.5}, {@code date("2024-03-01")}.
   *
   * @throws IllegalArgumentException when the value is not of a Java type of {@link FeelType}
   */
  static String write(Object value) {
    return switch (typeOf(value)) {
      case STRING -> writeString((String) value);
      case NUMBER -> writeNumber((BigDecimal) value);
      case BOOLEAN -> value.toString();
      case DATE -> "date(\"" + writeDate((LocalDate) value) + "\")";
      case DATE_TIME -> "date and time(\"" + writeDateTime((LocalDateTime) value) + "\")";
      case DAYS_AND_TIME_DURATION -> "duration(\"" + writeDuration((Duration) value) + "\")";
      case YEARS_AND_MONTHS_DURATION -> "duration(\"" + writePeriod((Period) value) + "\")";
    };
  }

  /**
   * The type whose constants are of the class of this value.
   *
   * @throws IllegalArgumentException when there is none
   */
  static FeelType typeOf(Object value) {
    for (FeelType type : FeelType.values()) {
      if (type.javaType().isInstance(value)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "Endpoint.Constant.value must be of a type of S-FEEL, but was "
            + value.getClass().getName());
  }

  /** What people call a value of the type: {@code a number}. */
  static String nounOf(FeelType type) {
    return switch (type) {
      case STRING -> "a text in quotes";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case DATE -> "a date such as date(\"2024-03-01\")";
      case DATE_TIME -> "a date and time such as date and time(\"2024-03-01T08:00:00\")";
      case DAYS_AND_TIME_DURATION -> "a duration such as duration(\"P1DT2H\")";
      case YEARS_AND_MONTHS_DURATION -> "a duration such as duration(\"P1Y2M\")";
    };
  }

  private static String writeString(String value) {
    StringBuilder out = new StringBuilder(value.length() + 2).append('"');
    value
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                  if (isPlain(c)) {
                    out.appendCodePoint(c);
                  } else if (c <= 0xFFFF) {
                    out.append(String.format(Locale.ROOT, "\\u%04X", c));
                  } else {
                    out.append(String.format(Locale.ROOT, "\\U%06X", c));
                  }
                }
              }
            });
    return out.append('"').toString();
  }

  /** Whether a character may stand for itself, in S-FEEL as in XML. */
  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> (c & 0xFFFE) != 0xFFFE;
    };
  }

  private static String writeNumber(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String writeDate(LocalDate date) {
    String year = String.format(Locale.ROOT, "%04d", Math.abs((long) date.getYear()));
    return String.format(
        Locale.ROOT,
        "%s%s-%02d-%02d",
        date.getYear() < 0 ? "-" : "",
        year,
        date.getMonthValue(),
        date.getDayOfMonth());
  }

  private static String writeDateTime(LocalDateTime time) {
    return String.format(
        Locale.ROOT,
        "%sT%02d:%02d:%02d%s",
        writeDate(time.toLocalDate()),
        time.getHour(),
        time.getMinute(),
        time.getSecond(),
        fraction(time.getNano()));
  }

  private static String writePeriod(Period period) {
    if (period.getDays() != 0) {
      throw new IllegalArgumentException(
          "Endpoint.Constant.value must be a period of whole months, but was " + period);
    }
    long months = period.toTotalMonths();
    long left = Math.abs(months);
    StringBuilder out = new StringBuilder(months < 0 ? "-P" : "P");
    if (left / 12 > 0) {
      out.append(left / 12).append('Y');
    }
    if (left % 12 > 0 || left == 0) {
      out.append(left % 12).append('M');
    }
    return out.toString();
  }

  private static String writeDuration(Duration duration) {
    if (duration.isZero()) {
      return "PT0S";
    }
    Duration left = duration.abs();
    StringBuilder out = new StringBuilder(duration.isNegative() ? "-P" : "P");
    if (left.toDays() > 0) {
      out.append(left.toDays()).append('D');
    }
    if (left.toSecondsPart() + left.toMinutesPart() + left.toHoursPart() + left.toNanosPart() > 0) {
      out.append('T');
      if (left.toHoursPart() > 0) {
        out.append(left.toHoursPart()).append('H');
      }
      if (left.toMinutesPart() > 0) {
        out.append(left.toMinutesPart()).append('M');
      }
      if (left.toSecondsPart() + left.toNanosPart() > 0) {
        out.append(left.toSecondsPart()).append(fraction(left.toNanosPart())).append('S');
      }
    }
    return out.toString();
  }

  private static String fraction(int nanos) {
    return nanos == 0 ? "" : String.format(Locale.ROOT, ".%09d", nanos).replaceAll("0+$", "");
  }

  private static int nanos(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt((digits + "00000000").substring(0, 9));
  }

  private static long wholeNumber(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  /** A place holder for {@code null}, which only {@link Parser#endpoint()} hands out. */
  private static final Object NULL = new Object();

  private static final class Parser {

    private final String text;
    private final @Nullable FeelType type;
    private int at;

    Parser(String text, @Nullable FeelType type) {
      this.text = text;
      this.type = type;
    }

    Cell cell() {
      skipSpace();
      if (text.startsWith("-", at) && text.substring(at + 1).isBlank()) {
        return Cell.any();
      }
      boolean negated = takeNot();
      List<UnaryTest> tests = new ArrayList<>();
      do {
        tests.add(test(negated));
        skipSpace();
      } while (take(','));
      if (negated && !take(')')) {
        throw unexpected("a comma or the closing parenthesis of not(…)");
      }
      skipSpace();
      if (at < text.length()) {
        throw unexpected(negated ? "nothing more after not(…)" : "a comma or the end of the cell");
      }
      return new Cell(negated, tests);
    }

    List<Object> literals(int most) {
      List<Object> values = new ArrayList<>();
      do {
        skipSpace();
        int start = at;
        if (at < text.length() && "[](".indexOf(text.charAt(at)) >= 0) {
          throw unsupported("an interval or a list in place of a constant", at);
        }
        Object value = endpoint();
        if (value instanceof Endpoint.Parameter parameter) {
          throw expected(
              constant() + " (maybe the quotes around " + parameter + " are missing)", start);
        }
        if (!(value instanceof Endpoint.Constant constant)) {
          throw expected(constant(), start);
        }
        values.add(constant.value());
        skipSpace();
      } while (values.size() < most && take(','));
      if (at < text.length()) {
        throw unexpected(
            most == 1 ? "nothing more after the constant" : "a comma or the end of the list");
      }
      return values;
    }

    private boolean takeNot() {
      if (!text.startsWith("not", at)) {
        return false;
      }
      int after = at + 3;
      while (after < text.length() && isSpace(text.charAt(after))) {
        after++;
      }
      if (after == text.length() || text.charAt(after) != '(') {
        return false;
      }
      at = after + 1;
      return true;
    }

    private UnaryTest test(boolean negated) {
      skipSpace();
      int start = at;
      if (at == text.length()) {
        throw expected("a test such as -, " + example() + " or not(" + example() + ")", at);
      }
      char first = text.charAt(at);
      switch (first) {
        case '<', '>' -> {
          at++;
          boolean closed = take('=');
          Optional<Endpoint> end = Optional.of(orderedEndpoint(start));
          return first == '<'
              ? new UnaryTest.Interval(Optional.empty(), false, end, closed)
              : new UnaryTest.Interval(end, closed, Optional.empty(), false);
        }
        case '=' -> {
          at++;
          return new UnaryTest.EqualTo(presentEndpoint());
        }
        case '[', ']', '(' -> {
          return interval(start);
        }
        default -> {
          if (negated && takeNot()) {
            throw unsupported("not(…) within not(…)", start);
          }
          Object value = endpoint();
          return value == NULL ? new UnaryTest.IsNull() : new UnaryTest.EqualTo((Endpoint) value);
        }
      }
    }

    private UnaryTest interval(int start) {
      boolean lowClosed = text.charAt(at) == '[';
      at++;
      skipSpace();
      if (at < text.length() && text.charAt(at) == ']') {
        throw unsupported("a list […]", start);
      }
      Endpoint low = orderedEndpoint(start);
      skipSpace();
      if (!text.startsWith("..", at)) {
        if (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == ']')) {
          throw unsupported("a list […]", start);
        }
        if (at < text.length() && text.charAt(at) == ')') {
          throw unsupported("an expression in parentheses", start);
        }
        throw unexpected("the two dots of an interval");
      }
      at += 2;
      Endpoint high = orderedEndpoint(start);
      skipSpace();
      boolean highClosed = take(']');
      if (!highClosed && !take(')') && !take('[')) {
        throw unexpected("the closing bracket of an interval, ] or )");
      }
      if (low instanceof Endpoint.Constant from && high instanceof Endpoint.Constant to) {
        if (typeOf(from.value()) != typeOf(to.value())) {
          throw expected("an interval with ends of the same type", start);
        }
        if (Values.compare(from.value(), to.value()) > 0) {
          throw expected("an interval whose low end is not above its high end", start);
        }
      }
      return new UnaryTest.Interval(Optional.of(low), lowClosed, Optional.of(high), highClosed);
    }

    private Endpoint orderedEndpoint(int start) {
      Endpoint end = presentEndpoint();
      FeelType ordered =
          end instanceof Endpoint.Constant constant ? typeOf(constant.value()) : type;
      if (ordered != null && !ordered.isOrdered()) {
        throw expected(
            "a list of values, for "
                + (ordered == FeelType.STRING ? "texts have" : "true and false have")
                + " no order,",
            start);
      }
      return end;
    }

    private Endpoint presentEndpoint() {
      skipSpace();
      int start = at;
      Object value = endpoint();
      if (value == NULL) {
        throw expected(constantOrName(), start);
      }
      return (Endpoint) value;
    }

    /** A constant, the name of a parameter, or {@link #NULL}. */
    private Object endpoint() {
      skipSpace();
      int start = at;
      if (at == text.length()) {
        throw expected(constantOrName(), at);
      }
      char c = text.charAt(at);
      Object value;
      if (c == '"') {
        value = string();
      } else if (c == '@') {
        at++;
        if (at == text.length() || text.charAt(at) != '"') {
          throw expected("a text in quotes after @", at);
        }
        value = temporal(string(), start, null);
      } else if (isDigit(at)
          || (c == '.' && isDigit(at + 1))
          || (c == '-' && startsNumber(at + 1))) {
        value = number();
      } else if (Character.isLetter(text.codePointAt(at))) {
        value = word();
      } else {
        throw unexpected(constantOrName());
      }
      if (value == NULL || value instanceof Endpoint.Parameter) {
        return value;
      }
      if (type != null && !type.javaType().isInstance(value)) {
        throw expected(constantOrName(), start);
      }
      return new Endpoint.Constant(value);
    }

    private boolean startsNumber(int position) {
      return isDigit(position) || (text.startsWith(".", position) && isDigit(position + 1));
    }

    private Object number() {
      int start = at;
      at++; // a digit, a minus or a dot, of which the caller has made sure
      while (isDigit(at)
          || (text.startsWith(".", at) && isDigit(at + 1) && text.indexOf('.', start) >= at)) {
        at++;
      }
      int end = at;
      int exponent = 0;
      if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
        int digits = at + 1;
        if (digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-')) {
          digits++;
        }
        if (isDigit(digits)) {
          int last = digits;
          while (isDigit(last)) {
            last++;
          }
          if (last - digits > 3
              || Integer.parseInt(text.substring(digits, last)) > LARGEST_EXPONENT) {
            throw expected("a number with an exponent from -100 to 100", start);
          }
          exponent = Integer.parseInt(text.substring(at + 1, last));
          at = last;
        }
      }
      if (end - start > 2 * MOST_DIGITS) {
        throw expected("a number of at most 34 digits", start);
      }
      BigDecimal value =
          new BigDecimal(text.substring(start, end))
              .scaleByPowerOfTen(exponent)
              .stripTrailingZeros();
      if (value.precision() > MOST_DIGITS) {
        throw expected("a number of at most 34 digits", start);
      }
      if (at < text.length() && Character.isLetter(text.codePointAt(at))) {
        throw unexpected("the end of the number");
      }
      return Values.canonical(value);
    }

    private String string() {
      int start = at;
      at++;
      StringBuilder out = new StringBuilder();
      while (true) {
        if (at == text.length()) {
          throw expected("a closing quote for the text that begins", start);
        }
        char c = text.charAt(at);
        if (c == '"') {
          at++;
          return out.toString();
        }
        if (c == '\n' || c == '\r') {
          throw expected("\\n instead of a line break in a text", at);
        }
        if (c == '\\') {
          escape(out);
        } else {
          out.append(c);
          at++;
        }
      }
    }

    private void escape(StringBuilder out) {
      int start = at;
      char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      at += 2;
      switch (kind) {
        case '"', '\\', '\'' -> out.append(kind);
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 't' -> out.append('\t');
        case 'u' -> out.append((char) hex(start, 4));
        case 'U' -> {
          int c = hex(start, 6);
          if (c > Character.MAX_CODE_POINT) {
            throw expected("a character up to \\U10FFFF", start);
          }
          out.appendCodePoint(c);
        }
        default -> throw expected("one of \\\" \\\\ \\' \\n \\r \\t \\u0000 \\U000000", start);
      }
    }

    private int hex(int start, int length) {
      int value = 0;
      for (int i = 0; i < length; i++, at++) {
        int digit =
            at < text.length() && text.charAt(at) < 128 ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0) {
          throw expected(
              length + " hexadecimal digits after \\" + (length == 4 ? 'u' : 'U'), start);
        }
        value = value * 16 + digit;
      }
      return value;
    }

    /**
     * A word that starts with a letter: a truth value, {@code null}, a date, a duration or a name.
     */
    private Object word() {
      int start = at;
      String name = name();
      switch (name) {
        case "true" -> {
          return true;
        }
        case "false" -> {
          return false;
        }
        case "null" -> {
          return NULL;
        }
        default -> {
          // not a constant
        }
      }
      String function = name;
      if (name.equals("date")) {
        Matcher andTime = AND_TIME.matcher(text).region(at, text.length());
        if (andTime.lookingAt()) {
          at = andTime.end();
          function = "date and time";
        }
      }
      int end = at;
      skipSpace();
      if (take('(')) {
        return call(function, start);
      }
      if (KEYWORDS.contains(name)) {
        throw unsupported("a literal expression (" + name + ")", start);
      }
      at = end;
      return new Endpoint.Parameter(name);
    }

    private Object call(String function, int start) {
      skipSpace();
      boolean literal =
          switch (function) {
            case "date", "date and time", "duration" ->
                at < text.length() && text.charAt(at) == '"';
            default -> false;
          };
      if (!literal) {
        throw unsupported(
            function.equals("not") ? "not(…) within a list" : "a function call " + function + "(…)",
            start);
      }
      String argument = string();
      skipSpace();
      if (!take(')')) {
        throw unsupported("a function call " + function + "(…) of more than one constant", start);
      }
      return temporal(argument, start, function);
    }

    /**
     * The longest name from here; two dots end it, and so does a dot or a minus with no name after
     * it.
     */
    private String name() {
      int start = at;
      while (at < text.length()) {
        int c = text.codePointAt(at);
        if (!Character.isLetter(c) && !isNumeral(c) && "_.-".indexOf(c) < 0) {
          break;
        }
        if (text.startsWith("..", at)) {
          break;
        }
        at += Character.charCount(c);
      }
      while (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '-') {
        at--;
      }
      return text.substring(start, at);
    }

    private Object temporal(String value, int start, @Nullable String function) {
      try {
        if (function == null || function.equals("date")) {
          Matcher date = DATE.matcher(value);
          if (date.matches()) {
            return date(date);
          }
        }
        if (function == null || function.equals("date and time")) {
          int t = value.indexOf('T');
          if (t > 0 && DATE.matcher(value.substring(0, t)).matches()) {
            return dateTime(value, t, start);
          }
        }
        if (function == null || function.equals("duration")) {
          Matcher months = MONTHS.matcher(value);
          if (months.matches() && value.matches(".*[YM]")) {
            long total = wholeNumber(months.group(2)) * 12 + wholeNumber(months.group(3));
            return Period.ofMonths(Math.toIntExact(negated(months) ? -total : total)).normalized();
          }
          Matcher seconds = SECONDS.matcher(value);
          if (seconds.matches() && value.matches(".*[DHMS]")) {
            return duration(seconds);
          }
        }
      } catch (DateTimeException | ArithmeticException e) {
        throw new FeelException(text, "a day and time that exist at position " + (start + 1));
      }
      if (function == null && TIME.matcher(value).lookingAt()) {
        throw unsupported("a time of day", start);
      }
      throw expected(
          switch (function == null ? "" : function) {
            case "date" -> "a date such as date(\"2024-03-01\")";
            case "date and time" ->
                "a date and time such as date and time(\"2024-03-01T08:00:00\")";
            case "duration" -> "a duration such as duration(\"P1Y2M\") or duration(\"P1DT2H\")";
            default -> "a date, a date and time or a duration after @";
          },
          start);
    }

    private LocalDateTime dateTime(String value, int t, int start) {
      Matcher date = DATE.matcher(value.substring(0, t));
      Matcher time = TIME.matcher(value).region(t + 1, value.length());
      if (!date.matches() || !time.lookingAt()) {
        throw expected("a time such as 08:00:00 after the T", start);
      }
      String zone = value.substring(time.end());
      if (ZONE.matcher(zone).matches()) {
        throw unsupported("a date and time with an offset or a time zone (" + zone + ")", start);
      }
      if (!zone.isEmpty()) {
        throw expected("a time such as 08:00:00 after the T", start);
      }
      return date(date)
          .atTime(
              Integer.parseInt(time.group(1)),
              Integer.parseInt(time.group(2)),
              Integer.parseInt(time.group(3)),
              nanos(time.group(4)));
    }

    private static LocalDate date(Matcher date) {
      return LocalDate.of(
          Integer.parseInt(date.group(1)),
          Integer.parseInt(date.group(2)),
          Integer.parseInt(date.group(3)));
    }

    private static Duration duration(Matcher matcher) {
      Duration sum =
          Duration.ofDays(wholeNumber(matcher.group(2)))
              .plusHours(wholeNumber(matcher.group(3)))
              .plusMinutes(wholeNumber(matcher.group(4)))
              .plusSeconds(wholeNumber(matcher.group(5)))
              .plusNanos(nanos(matcher.group(6)));
      return negated(matcher) ? sum.negated() : sum;
    }

    private static boolean negated(Matcher matcher) {
      return !matcher.group(1).isEmpty();
    }

    private String constant() {
      return type == null ? "a constant" : nounOf(type);
    }

    private String constantOrName() {
      return constant() + " or the name of a parameter";
    }

    private String example() {
      return type == null
          ? "5"
          : switch (type) {
            case STRING -> "\"a\", \"b\"";
            case NUMBER -> ">= 5";
            case BOOLEAN -> "true";
            case DATE -> ">= date(\"2024-03-01\")";
            case DATE_TIME -> ">= date and time(\"2024-03-01T08:00:00\")";
            case DAYS_AND_TIME_DURATION -> ">= duration(\"P1DT2H\")";
            case YEARS_AND_MONTHS_DURATION -> ">= duration(\"P1Y2M\")";
          };
    }

    private FeelException expected(String what, int position) {
      return new FeelException(text, what + " at position " + (position + 1));
    }

    private FeelException unsupported(String what, int position) {
      return new FeelException(
          text,
          "S-FEEL (" + what + ", at position " + (position + 1) + ", is not supported in a cell)");
    }

    /** The error for the character that stands here instead of what was expected. */
    private FeelException unexpected(String what) {
      if (at == text.length()) {
        return expected(what, at);
      }
      char c = text.charAt(at);
      return switch (c) {
        case '+', '*', '/', '^' -> unsupported("arithmetic (" + c + ")", at);
        case '-' ->
            standsAlone()
                ? expected(what + " (- stands alone)", at)
                : unsupported("arithmetic (-)", at);
        case '?' -> unsupported("an expression with ?", at);
        case '{' -> unsupported("a context {…}", at);
        case '[' -> unsupported("a filter or list […]", at);
        case '(' -> unsupported("an expression in parentheses", at);
        case '!' -> unsupported("the operator !=, instead of not(…)", at);
        case '<', '>', '=' -> unsupported("a comparison (" + c + ") of two values", at);
        default -> {
          int start = at;
          if (Character.isLetter(text.codePointAt(at))) {
            String name = name();
            if (KEYWORDS.contains(name)) {
              yield unsupported("a literal expression (" + name + ")", start);
            }
          }
          yield text.startsWith("..", start)
              ? expected("brackets around an interval, such as [1..5],", start)
              : expected(what, start);
        }
      };
    }

    /** Whether nothing belongs to the character here: a comma, a parenthesis or the end follows. */
    private boolean standsAlone() {
      int next = at + 1;
      while (next < text.length() && isSpace(text.charAt(next))) {
        next++;
      }
      return next == text.length() || text.charAt(next) == ',' || text.charAt(next) == ')';
    }

    private boolean take(char c) {
      if (at < text.length() && text.charAt(at) == c) {
        at++;
        return true;
      }
      return false;
    }

    private void skipSpace() {
      while (at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private boolean isDigit(int position) {
      return position < text.length()
          && text.charAt(position) >= '0'
          && text.charAt(position) <= '9';
    }

    private static boolean isNumeral(int c) {
      return switch (Character.getType(c)) {
        case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
            true;
        default -> false;
      };
    }
  }
}
