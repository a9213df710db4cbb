package fr.numericemploi.domain.catalogue.needs;

import java.util.Objects;

/** @param firm whether nobody without it is considered; else what the person can do may take its place */
public record DegreeWish(Degree degree, boolean firm) {
    public DegreeWish {
        Objects.requireNonNull(degree);
        NeedRule.FIRM_WITHOUT_DEGREE.refuseIf(firm && degree == Degree.NONE);
    }
}
