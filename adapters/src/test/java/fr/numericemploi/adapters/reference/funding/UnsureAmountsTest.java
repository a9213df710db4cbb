package fr.numericemploi.adapters.reference.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.funding.amounts.AmountCase;
import fr.numericemploi.domain.funding.amounts.Grant;
import fr.numericemploi.domain.funding.amounts.Rate;
import fr.numericemploi.domain.funding.facts.Confidence;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.funding.facts.Grounds;
import fr.numericemploi.domain.funding.pay.WageStep;
import fr.numericemploi.domain.funding.schemes.SchemeVersion;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures that are not sure are shown as such, and an association that knows better says so by a setting. */
class UnsureAmountsTest {
    private static final YamlSchemeRules RULES = new YamlSchemeRules();
    private static final String TRAINEE =
            "decidedOn=2018-03-05 startsOn=2018-03-19 bornOn=1990-05-20 workedMonthsIn12=0"
                    + " workedMonthsIn24=0 loneParent=false unemploymentBenefit=false financedByFranceTravail=true"
                    + " trainingHours=400 trainingWeeklyHours=35";

    @Test
    void everyFigureThatIsNotSureHasASetting() {
        assertThat(unsure().flatMap(each -> each.pay().rates()))
                .isNotEmpty()
                .doesNotHaveAnyElementsOfTypes(Rate.Fixed.class);
    }

    @Test
    void anAmountSaysWhereItIsWrittenAndHowSureThatIs() {
        var worker = rfft(TRAINEE + " disabledWorker=false", Map.of());
        var disabled = rfft(TRAINEE + " disabledWorker=true", Map.of());
        var later = rfft(TRAINEE + " disabledWorker=false startsOn=2021-05-01", Map.of());

        assertThat(worker.grounds())
                .contains(new Grounds("service-public.fr, 2016 ; montants à confirmer", Confidence.MEDIUM));
        assertThat(disabled.grounds().orElseThrow().confidence()).isEqualTo(Confidence.LOW);
        assertThat(later.grounds().orElseThrow().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(rfft("decidedOn=2018-03-05", Map.of()).grounds()).isEmpty();
    }

    @Test
    void aCorrectedAmountSaysThatTheAssociationSetIt() {
        var corrected = rfft(TRAINEE + " disabledWorker=false", Map.of("rfpe-2016.adult", "401.10"));

        assertThat(corrected.words()).isEqualTo("401,10\u00a0€ (réglage de l'association) par mois à temps plein");
        assertThat(RULES.policies().filter(policy -> policy.knows("rfpe-2016.adult", "401.10")))
                .hasSize(1);
        assertThat(RULES.policies()).noneMatch(policy -> policy.knows("rfpe-2016.adult", "beaucoup"));
    }

    @Test
    void aWageIsAsSureAsItsMinimumWageAndItsGrid() {
        var facts = facts("decidedOn=2018-03-05 contract=PROFESSIONALISATION contractMonths=12 contractOn=2018-03-19"
                + " bornOn=1993-11-12 qualificationLevel=4 vocationalLevel4=false");

        var wages = RULES.pay().wages(RULES.schemes().inquiry(facts, Map.of())).orElseThrow();

        assertThat(wages.steps().stream().map(WageStep::confidence))
                .containsExactly(Confidence.HIGH, Confidence.MEDIUM);
    }

    private static Stream<AmountCase> unsure() {
        return RULES.schemes().schemes().stream()
                .flatMap(scheme -> scheme.versions().stream())
                .flatMap(UnsureAmountsTest::unsure);
    }

    private static Stream<AmountCase> unsure(SchemeVersion version) {
        var grounds = new Grounds(version.source(), version.confidence());
        return version.amounts().stream().filter(each -> each.grounds(grounds).confidence() != Confidence.HIGH);
    }

    private static Grant rfft(String facts, Map<String, String> settings) {
        return RULES.schemes().decide(RULES.schemes().inquiry(facts(facts), settings)).stream()
                .filter(decision -> decision.scheme().value().equals("RFFT"))
                .findFirst()
                .orElseThrow()
                .grant();
    }

    private static Facts facts(String told) {
        return Stream.of(told.split(" "))
                .map(word -> word.split("="))
                .reduce(Facts.NONE, (known, said) -> known.reading(Fact.of(said[0]), said[1]), Facts::and);
    }
}
