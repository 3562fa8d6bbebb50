package io.dealership.rules.eventlog;

import io.dealership.rules.document.AtLeastOne;
import io.dealership.rules.document.TextForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file of a mapping: what the names in a log mean in a workflow. {@link LogMapping#parse} turns
 * it into values.
 *
 * @param workflow the id of the workflow
 * @param activities by their names in the log: the paths of activities
 * @param ignored the names in the log that say nothing
 * @param corrections by their names in the log: what events take back
 * @param instances by the path of a part: the attribute that tells its instances apart
 * @param employees by their names in the log: the numbers of employees
 * @param roles by their names in the log: the ids of roles
 * @param documents what proves documents
 * @param signatures what proves signatures
 * @param amount where the amount of an event is
 * @param layout how the log is laid out; as XES does it when left out
 */
public record LogMappingFile(
    @TextForm(value = LogMappingFile.CODE, says = LogMappingFile.SAYS_CODE) String workflow,
    @AtLeastOne @TextForm(value = LogMappingFile.PATH, says = LogMappingFile.SAYS_PATH)
        Map<String, String> activities,
    @TextForm(value = LogMappingFile.TEXT, says = LogMappingFile.SAYS_TEXT) List<String> ignored,
    Map<String, Correction> corrections,
    @TextForm(value = LogMappingFile.TEXT, says = LogMappingFile.SAYS_TEXT)
        Map<String, String> instances,
    @TextForm(value = LogMappingFile.TEXT, says = LogMappingFile.SAYS_TEXT)
        Map<String, String> employees,
    @TextForm(value = LogMappingFile.CODE, says = LogMappingFile.SAYS_CODE)
        Map<String, String> roles,
    List<DocumentProof> documents,
    List<SignatureProof> signatures,
    Optional<Amount> amount,
    Optional<Layout> layout) {

  static final String CODE = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  static final String SAYS_CODE = "a code such as final-inspection";
  static final String PATH = CODE + "(?:/" + CODE + "){0,7}";
  static final String SAYS_PATH = "a path such as final-inspection or additional-item/consent";
  static final String TEXT = "[\\s\\S]+";
  static final String SAYS_TEXT = "a text that is not empty";

  /**
   * What a correcting event takes back; one of the two.
   *
   * @param idIn the attribute that holds the id of the event
   * @param lastOf the path of the activity whose last event it is
   */
  public record Correction(
      @TextForm(value = TEXT, says = SAYS_TEXT) Optional<String> idIn,
      @TextForm(value = PATH, says = SAYS_PATH) Optional<String> lastOf) {}

  /**
   * What proves a document.
   *
   * @param attribute the name of an attribute
   * @param value its value; any when left out
   * @param document the code of the document
   */
  public record DocumentProof(
      @TextForm(value = TEXT, says = SAYS_TEXT) String attribute,
      Optional<String> value,
      @TextForm(value = CODE, says = SAYS_CODE) String document) {}

  /**
   * What proves a signature.
   *
   * @param attribute the name of an attribute
   * @param value its value; any when left out
   * @param signer the code of who signs
   */
  public record SignatureProof(
      @TextForm(value = TEXT, says = SAYS_TEXT) String attribute,
      Optional<String> value,
      @TextForm(value = CODE, says = SAYS_CODE) String signer) {}

  /**
   * Where an event holds its amount.
   *
   * @param attribute the name of an attribute
   * @param currency the code of the currency, such as {@code CNY}
   */
  public record Amount(
      @TextForm(value = TEXT, says = SAYS_TEXT) String attribute,
      @TextForm(value = "[A-Z]{3}", says = "the code of a currency such as CNY") String currency) {}

  /**
   * How the log is laid out.
   *
   * @param caseId what holds the case; in XES a key of the trace
   * @param activity what holds the activity; several are joined with {@code +}
   * @param time what holds the time
   * @param id what holds the id of the event
   * @param resource what holds who did it
   * @param role what holds as what
   * @param timePattern the pattern of times; ISO 8601 when left out
   * @param zone the zone of times without offset, such as {@code Asia/Shanghai}
   * @param charset the encoding; UTF-8 when left out
   * @param separator what stands between the values of CSV; a comma when left out
   * @param quote what stands around the values of CSV; {@code "} when left out
   * @param traceAttributes whether events have the attributes of their traces
   */
  public record Layout(
      @TextForm(value = TEXT, says = SAYS_TEXT) String caseId,
      @AtLeastOne @TextForm(value = TEXT, says = SAYS_TEXT) List<String> activity,
      @TextForm(value = TEXT, says = SAYS_TEXT) String time,
      @TextForm(value = TEXT, says = SAYS_TEXT) Optional<String> id,
      @TextForm(value = TEXT, says = SAYS_TEXT) Optional<String> resource,
      @TextForm(value = TEXT, says = SAYS_TEXT) Optional<String> role,
      Optional<String> timePattern,
      Optional<String> zone,
      Optional<String> charset,
      @TextForm(value = "[\\s\\S]", says = "one character") Optional<String> separator,
      @TextForm(value = "[\\s\\S]", says = "one character") Optional<String> quote,
      boolean traceAttributes) {}
}
