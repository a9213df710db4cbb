package fr.numericemploi.application.funding;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.situations.ASituation.ofALongTermJobseeker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.funding.facts.Flag;
import fr.numericemploi.domain.funding.schemes.Decision;
import fr.numericemploi.domain.funding.schemes.Outcome;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FundingDecisionsTest {
    private final FundingDesk desk = new FundingDesk();
    private CandidateId martine;

    @BeforeEach
    void aPersonIsPrescribed() {
        martine = desk.people
                .prescribes(desk.people.agency, aLongTermUnemployedDeveloper(), ofALongTermJobseeker())
                .candidate()
                .orElseThrow();
        desk.as(Callers.aCoordinatorOf("ALSACE"));
    }

    @Test
    void theFilesSayWhoThePersonIsAndWhatTheTrainingCosts() {
        var view = desk.decisions.decide(about(martine, desk.session().value(), Map.of()));

        assertThat(only(view).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(only(view).grant().amount()).contains(new Money(264_000));
        assertThat(view.facts())
                .containsEntry("startsOn", "14/09/2026")
                .containsEntry("rsa", "oui")
                .containsEntry("teachingHours", "330\u00a0h")
                .containsEntry("certification", "certification inscrite au RNCP")
                .containsEntry("targetLevel", "5")
                .doesNotContainKey("ass");
    }

    @Test
    void whatIsStatedCorrectsTheFiles() {
        var stated = Map.<String, Object>of("registered", false, "hourlyPrice", 6);

        var view = desk.decisions.decide(about(martine, desk.session().value(), stated));

        assertThat(only(view).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(view.facts()).containsEntry("hourlyPrice", "6,00\u00a0€");
    }

    @Test
    void whatNobodyKnowsIsNamed() {
        var view = desk.decisions.simulate(about(null, null, Map.of("trainingHours", "300")));

        assertThat(only(view).outcome()).isEqualTo(Outcome.ELIGIBLE_IF);
        assertThat(only(view).missingFacts()).containsExactly(Flag.REGISTERED);
    }

    @Test
    void aCounsellorAsksWhatIfAndNothingAboutAPerson() {
        desk.as(Callers.aCounsellorOf(desk.people.agency));
        var form = new FundingForm(null, null, desk.programme.value(), null, null, Map.of("registered", true));

        assertThat(only(desk.decisions.simulate(form)).grant().amount()).contains(new Money(264_000));
        assertThatThrownBy(() -> desk.decisions.decide(about(martine, null, Map.of())))
                .hasMessageContaining("rôle");
    }

    @Test
    void aPersonOfAnotherTerritoryIsNotToBeSeen() {
        desk.as(Callers.aCoordinatorOf("NANCY"));

        assertThatThrownBy(() -> desk.decisions.decide(about(martine, null, Map.of())))
                .hasMessageContaining("n'existe pas");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var wrong = Map.<String, Object>of("contract", "STAGE", "religion", "x", "startsOn", "demain");

        assertThatThrownBy(() -> desk.decisions.simulate(about(null, null, wrong)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .map(violation -> violation.field().orElseThrow())
                        .containsExactlyInAnyOrder("facts.contract", "facts.religion", "facts.startsOn"));
        assertThatThrownBy(() -> desk.decisions.decide(about(null, null, Map.of())))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field())
                        .contains("candidate"));
    }

    @Test
    void aChoiceThatNoPolicyKnowsIsRefusedAtTheStart() {
        var wrong = new FundingSettings(Map.of("poei.hours", "refuse"));

        assertThatThrownBy(() -> wrong.requireKnownTo(new FewRules())).hasMessageContaining("poei.hours=refuse");
    }

    private static FundingForm about(CandidateId person, UUID session, Map<String, Object> facts) {
        return new FundingForm(person == null ? null : person.value(), session, null, null, "2026-03-02", facts);
    }

    private static Decision only(FundingView view) {
        return view.decisions().get(0);
    }
}
