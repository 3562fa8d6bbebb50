package io.dealership.rules.service;

import io.dealership.rules.decision.Permit;
import io.dealership.rules.decision.Question;

/** The tables of additional work on a day, and what else the packs say. */
record WorkTables(
    WorkSettings settings,
    Question<EvidenceFacts, EvidenceStanding> evidence,
    Question<ItemFacts, ItemConsent> consent,
    Question<ItemFacts, Permit> work,
    Question<ItemFacts, Permit> bill,
    Question<RefusalFacts, Permit> refusal) {}
