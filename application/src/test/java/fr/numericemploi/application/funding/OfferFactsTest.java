package fr.numericemploi.application.funding;

import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.developers;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.catalogue.needs.Contract;
import fr.numericemploi.domain.catalogue.needs.ContractKind;
import fr.numericemploi.domain.catalogue.needs.NeedContent;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferFactsTest {
    private final FundingDesk desk = new FundingDesk();

    @BeforeEach
    void aCoordinatorAsks() {
        desk.as(Callers.aCoordinatorOf("ALSACE"));
    }

    @Test
    void theNeedSaysWhichContractIsOfferedAndByWhom() {
        var need = desk.need(statement(developers(3)));

        assertThat(facts(need, Map.of()))
                .containsEntry("contract", "CDD")
                .containsEntry("contractMonths", "12\u00a0mois")
                .containsEntry("companySize", "10 à 49 salariés")
                .doesNotContainKeys("offerLodged", "weeklyHours");
    }

    @Test
    void anOfferThatWasTakenOverIsLodged() {
        var need = desk.need(RecruitmentNeeds.from(RecruitmentNeeds.anOffer("123ABCD")));

        assertThat(facts(need, Map.of())).containsEntry("offerLodged", "oui");
    }

    @Test
    void aNeedLeavesOpenWhichContractAnAlternanceIs() {
        var alternance = desk.need(statement(offering(ContractKind.ALTERNANCE, 24)));
        var internship = desk.need(statement(offering(ContractKind.INTERNSHIP, 6)));

        assertThat(facts(alternance, Map.of()))
                .containsEntry("contractMonths", "24\u00a0mois")
                .doesNotContainKey("contract");
        assertThat(facts(internship, Map.of())).containsEntry("contract", "aucun");
    }

    @Test
    void whatIsStatedCorrectsTheNeed() {
        var stated = Map.<String, Object>of("contract", "CDI", "headcount", 250);

        assertThat(facts(desk.need(statement(developers(3))), stated))
                .containsEntry("contract", "CDI")
                .containsEntry("contractMonths", "12\u00a0mois")
                .containsEntry("companySize", "250 à 4 999 salariés");
    }

    @Test
    void aNeedThatIsUnknownOrOfAnotherTerritoryIsRefusedAsASessionWouldBe() {
        var need = desk.need(statement(developers(3)));

        assertThatThrownBy(() -> facts(new NeedId(UUID.randomUUID()), Map.of())).hasMessageContaining("n'existe pas");
        desk.as(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> facts(need, Map.of())).hasMessageContaining("n'existe pas");
        desk.as(Callers.aCounsellorOf(desk.people.agency));
        assertThatThrownBy(() -> facts(need, Map.of())).hasMessageContaining("rôle");
    }

    private Map<String, String> facts(NeedId need, Map<String, Object> stated) {
        return desk.decisions
                .simulate(new FundingForm(null, null, null, need.value(), "2026-03-02", stated))
                .facts();
    }

    private static NeedContent offering(ContractKind kind, int months) {
        var content = developers(3);
        return new NeedContent(
                content.job(),
                content.version(),
                content.posts(),
                content.skills(),
                new Contract(kind, Optional.of(months)),
                content.place(),
                content.start(),
                content.degree(),
                content.salary(),
                content.hostsInterns(),
                content.advert());
    }
}
