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
    void theCommissionReadsWhomAProgrammeBringsIntoPostsAndWhatALittleMoreWouldBring() {
        List.of("Weiss", "Kern", "Adam").forEach(Retained::somebody);
        StatedNeed.of(2, 4);
        var programme = submitted(1, 2);

        var answer = commission.post(PROPOSALS, Map.of("budget", BUDGET, "programmes", List.of(programme)));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var opened = answer.json().at("/programmes/0");
        assertThat(opened.at("/programme").asText()).isEqualTo(programme);
        assertThat(opened.at("/placed").asInt()).as(answer.text()).isEqualTo(2);
        assertThat(opened.at("/oneMoreSeat/certainty").asText()).isEqualTo("PROVEN");
        assertThat(opened.at("/explanation").asText())
                .matches(
                        "2 des \\d+ personnes à qui il serait utile deviennent aptes à \\d+ postes et en pourvoient 2 ;"
                                + " équilibre à 1 place\\. Une place de plus : .* de plus en poste\\.");
        assertThat(answer.json().at("/explanation").asText())
                .contains("aucune proposition ne fait mieux", "Avec 10 000 € de plus : ", "de plus en poste");
    }

    @Test
    void aProgrammeThatTheBudgetDoesNotReachIsNotOpened() {
        var programme = submitted(1, 2);

        var answer =
                commission.post(PROPOSALS, Map.of("budget", Map.of("amount", 100), "programmes", List.of(programme)));

        assertThat(answer.json().at("/programmes/0/seats").asInt()).isZero();
        assertThat(answer.json().at("/programmes/0/explanation").asText()).startsWith("Pas d'ouverture proposée");
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

    /** Teaches Java to who has begun with it; returns its id. */
    private String submitted(int minSeats, int maxSeats) {
        var content = Training.aProgramme("Développeur Java");
        content.put(
                "offer",
                Map.of(
                        "bodies",
                        List.of(Training.bodyId()),
                        "minSeats",
                        minSeats,
                        "maxSeats",
                        maxSeats,
                        "hourlyCost",
                        Map.of("amount", 12.5)));
        var location = Training.drafted(content);
        commission.post(
                location + "/submission",
                "",
                "If-Match",
                commission.get(location).header("ETag"));
        return Training.id(location);
    }
}
