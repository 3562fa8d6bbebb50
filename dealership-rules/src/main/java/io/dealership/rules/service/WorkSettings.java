package io.dealership.rules.service;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.organization.RoleId;
import io.dealership.core.service.WorkFinder;
import io.dealership.core.service.WorkPayer;
import io.dealership.core.text.LocalText;
import io.dealership.core.text.Spelling;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.Parameter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the packs say of additional work on a day in a market.
 *
 * @param market the market
 * @param tolerance its tolerance
 * @param form what a consent has to be
 * @param addressees one of them is told of what was found
 * @param copies all of them are told besides
 * @param progress all of them are told of a later delivery
 * @param wish one of them is told what the customer wishes
 * @param finders who tells, by who found it
 * @param asker who asks the customer
 * @param payerAskers who asks another payer
 * @param approvalFirst whether work waits for the approval of another payer
 * @param noticeWithin how soon a delay is told
 * @param releaseWaits whether the vehicle waits for the record of a refusal
 * @param texts the texts of the pack, by key
 */
record WorkSettings(
    MarketEntry market,
    Tolerance tolerance,
    Form form,
    Set<RoleId> addressees,
    Set<RoleId> copies,
    Set<RoleId> progress,
    Set<RoleId> wish,
    Function<WorkFinder, RoleId> finders,
    RoleId asker,
    Function<WorkPayer, RoleId> payerAskers,
    boolean approvalFirst,
    Duration noticeWithin,
    boolean releaseWaits,
    Function<String, LocalText> texts) {

  /** What the store takes for a consent. */
  enum Form {
    /** Any recorded answer. */
    RECORDED_ANY_CHANNEL,
    /** A written one. */
    AUTHORISED,
    /** One whose record somebody else checked. */
    INSPECTED
  }

  static WorkSettings of(
      KnowledgePack pack, MarketEntry market, Function<String, Parameter> parameters) {
    String form = parameters.apply(AdditionalWorkRules.CONSENT_EVIDENCE).text();
    Set<String> forms = new TreeSet<>();
    for (Form each : Form.values()) {
      forms.add(each.name());
    }
    checkArgument(
        forms.contains(form),
        "Parameter '%s' must be one of %s, but was '%s'",
        AdditionalWorkRules.CONSENT_EVIDENCE,
        forms,
        form);
    RoleId technician = RoleId.of(parameters.apply(AdditionalWorkRules.TECHNICIAN).text());
    RoleId inspector = RoleId.of(parameters.apply(AdditionalWorkRules.INSPECTOR).text());
    RoleId asker = RoleId.of(parameters.apply(AdditionalWorkRules.CONSENT_ASKER).text());
    RoleId ofInsurer = RoleId.of(parameters.apply(AdditionalWorkRules.INSURER_ASKER).text());
    RoleId ofMaker = RoleId.of(parameters.apply(AdditionalWorkRules.MAKER_ASKER).text());
    return new WorkSettings(
        market,
        Tolerance.of(market.tolerance()),
        Form.valueOf(form),
        roles(parameters.apply(AdditionalWorkRules.ADDRESSEES)),
        roles(parameters.apply(AdditionalWorkRules.COPIES)),
        roles(parameters.apply(AdditionalWorkRules.PROGRESS_ADDRESSEES)),
        roles(parameters.apply(AdditionalWorkRules.WISH_ADDRESSEES)),
        finder ->
            switch (finder) {
              case TECHNICIAN -> technician;
              case INSPECTOR -> inspector;
              case CUSTOMER -> asker;
            },
        asker,
        payer ->
            switch (payer) {
              case CUSTOMER -> asker;
              case INSURER -> ofInsurer;
              case MAKER -> ofMaker;
            },
        parameters.apply(AdditionalWorkRules.APPROVAL_FIRST).flag(),
        parameters.apply(AdditionalWorkRules.NOTICE_WITHIN).duration(),
        parameters.apply(AdditionalWorkRules.RELEASE_WAITS).flag(),
        key ->
            pack.texts()
                .find(key)
                .orElseGet(() -> LocalText.same(key.substring(key.indexOf('.') + 1))));
  }

  private static Set<RoleId> roles(Parameter parameter) {
    Set<RoleId> roles = new java.util.LinkedHashSet<>();
    for (String each : parameter.texts()) {
      roles.add(RoleId.of(each));
    }
    return roles;
  }

  /** The market of an id on a day, of the lowest layer that has it. */
  static MarketEntry market(List<KnowledgePack> lowestFirst, String id, LocalDate day) {
    Set<String> known = new TreeSet<>();
    for (KnowledgePack pack : lowestFirst) {
      if (pack.isInForce(day)) {
        for (MarketFile file : pack.sections(MarketCheck.READER)) {
          for (MarketEntry each : file.markets()) {
            if (each.holdsOn(day)) {
              if (each.id().equals(id)) {
                return each;
              }
              known.add(each.id());
            }
          }
        }
      }
    }
    throw new IllegalArgumentException(
        "There is no market '"
            + id
            + "' on "
            + day
            + ". The markets are "
            + known
            + "."
            + Spelling.nearest(id, known)
                .map(near -> "\nMaybe '" + near + "' is meant.")
                .orElse(""));
  }
}
