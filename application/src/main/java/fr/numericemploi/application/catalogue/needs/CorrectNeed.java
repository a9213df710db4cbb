package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.domain.catalogue.needs.NeedContent;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.Optional;

/** @param contact stays who it was where none is named */
public record CorrectNeed(NeedId id, long version, Optional<RecruiterId> contact, NeedContent content) {}
