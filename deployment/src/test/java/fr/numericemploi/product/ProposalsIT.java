package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProposalsIT {
    private static final String PROPOSALS = "/api/v1/programme-proposals";
    private static final Map<String, Object> BUDGET = Map.of("amount", 80_000);

    private final Api commission = Tenant.alsace().commissionMember();

    @Test
    void theCommissionIsToldWhichProgrammesToOpenAndWhatIsProvenOfIt() {
        var location = Training.drafted(Training.aProgramme("Développeur Java"));
        commission.post(
                location + "/submission",
                "",
                "If-Match",
                commission.get(location).header("ETag"));
        var programme = Training.id(location);

        var answer = commission.post(PROPOSALS, Map.of("budget", BUDGET, "programmes", List.of(programme)));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/provenOptimal").asBoolean()).isTrue();
        assertThat(answer.json().at("/programmes/0/programme").asText()).isEqualTo(programme);
        assertThat(answer.json().at("/explanation").asText()).contains("aucune proposition ne fait mieux", "10 000 €");
    }

    @Test
    void allProgrammesThatStandAreWeighedWhereNoneIsNamed() {
        var answer = commission.post(PROPOSALS, Map.of("territory", "ALSACE", "budget", BUDGET));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Test
    void aProgrammeThatDoesNotStandThereIsUnknown() {
        var answer = commission.post(PROPOSALS, Map.of("budget", BUDGET, "programmes", List.of(UUID.randomUUID())));

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void aBudgetIsNeeded() {
        var answer = commission.post(PROPOSALS, Map.of("territory", "ALSACE"));

        assertThat(answer.status()).isEqualTo(422);
    }
}
