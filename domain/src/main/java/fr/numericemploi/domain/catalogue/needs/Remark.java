package fr.numericemploi.domain.catalogue.needs;

/**
 * A passage that may discriminate.
 *
 * @param field of the advert
 * @param passage as it was written
 * @param article of the Code du travail
 */
public record Remark(String field, Criterion criterion, String passage, String article) {}
