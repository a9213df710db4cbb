package fr.numericemploi.domain.funding.criteria;

import fr.numericemploi.domain.funding.facts.Confidence;

/** A term of the law or of a statistic. There are many that look alike: each has a code of its own. */
public record Definition(String code, String name, Criterion is, String source, Confidence confidence) {}
