package fr.numericemploi.application.funding;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.amounts.AmountCase;
import fr.numericemploi.domain.funding.amounts.Formula.Hourly;
import fr.numericemploi.domain.funding.amounts.Rate;
import fr.numericemploi.domain.funding.criteria.Criterion;
import fr.numericemploi.domain.funding.criteria.Criterion.Is;
import fr.numericemploi.domain.funding.criteria.Definition;
import fr.numericemploi.domain.funding.envelopes.PaperRule;
import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.funding.facts.Confidence;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Flag;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.funding.facts.Paper;
import fr.numericemploi.domain.funding.pay.PayBook;
import fr.numericemploi.domain.funding.pay.Series;
import fr.numericemploi.domain.funding.schemes.Pays;
import fr.numericemploi.domain.funding.schemes.RuleBook;
import fr.numericemploi.domain.funding.schemes.Scheme;
import fr.numericemploi.domain.funding.schemes.SchemeRule;
import fr.numericemploi.domain.funding.schemes.SchemeVersion;
import fr.numericemploi.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One scheme that pays registered jobseekers' training by the hour, and no contract's pay. */
public final class FewRules implements SchemeRules {
    @Override
    public RuleBook schemes() {
        var registered =
                new Definition("INSCRIT", "Inscrit", new Is(Flag.REGISTERED, true), "Code du travail", Confidence.HIGH);
        return new RuleBook(
                List.of(new Scheme(new SchemeCode("POEI"), "POE individuelle", List.of(version()))),
                List.of(registered));
    }

    @Override
    public PayBook pay() {
        return new PayBook(List.of(), new Series("SMIC", "SMIC horaire", List.of()), List.of());
    }

    private static SchemeVersion version() {
        return new SchemeVersion(
                "POEI-2018",
                LocalDate.of(2018, 1, 1),
                Optional.empty(),
                Day.STARTS_ON,
                Pays.TRAINING,
                "Pôle emploi",
                "Code du travail, art. L6326-1",
                Confidence.HIGH,
                1,
                Set.of(),
                List.of(attendance()),
                List.of(),
                List.of(rule(new Criterion.Meets("INSCRIT"))),
                List.of(AmountCase.always(
                        new Hourly(Measure.TEACHING_HOURS, Optional.empty(), new Rate.Fixed(new Money(800))))));
    }

    private static PaperRule attendance() {
        var due = new PaperRule.Due(Day.ENDS_ON, 15);
        return new PaperRule(Paper.ATTENDANCE, Step.PAY, due, Optional.empty(), "Code du travail, art. R6332-26");
    }

    private static SchemeRule rule(Criterion requires) {
        return new SchemeRule(
                "poei.beneficiary",
                Optional.empty(),
                Optional.of(requires),
                "La personne est inscrite.",
                "Code du travail, art. L6326-1",
                Optional.empty(),
                List.of());
    }
}
