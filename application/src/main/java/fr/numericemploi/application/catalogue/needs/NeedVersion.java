package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.domain.catalogue.needs.NeedId;

/** A need as the caller read it. */
public record NeedVersion(NeedId id, long version) {}
