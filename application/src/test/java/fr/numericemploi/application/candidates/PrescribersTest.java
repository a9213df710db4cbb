package fr.numericemploi.application.candidates;

import static fr.numericemploi.application.candidates.InMemoryDesk.command;
import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.candidates.Prescriptions;
import fr.numericemploi.domain.partners.Agencies;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.CounsellorId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PrescribersTest {
    private final InMemoryDesk desk = new InMemoryDesk();

    @Test
    void aCounsellorAndASystemPrescribeForTheirOwnAgencyWithoutNamingIt() {
        for (var caller : List.of(Callers.aCounsellorOf(desk.agency), Callers.aSystemOf(desk.agency))) {
            var receipt = desk.as(caller)
                    .prescribe(command(aLongTermUnemployedDeveloper(), Optional.empty(), Optional.empty()));

            assertThat(agencyOf(receipt)).isEqualTo(desk.agency);
        }
    }

    @Test
    void aCounsellorIsNamedAsThePrescriber() {
        var caller = Callers.aCounsellorOf(desk.agency);

        var receipt =
                desk.as(caller).prescribe(command(aLongTermUnemployedDeveloper(), Optional.empty(), Optional.empty()));

        assertThat(desk.prescriptions
                        .find(receipt.prescription())
                        .orElseThrow()
                        .snapshot()
                        .prescriber()
                        .counsellor())
                .isEqualTo(caller.person().map(CounsellorId::new));
    }

    @Test
    void anotherAgencyIsNotTheirs() {
        assertRefused(Callers.aCounsellorOf(desk.agency), desk.otherAgency, "n'existe pas");
        assertRefused(Callers.aSystemOf(desk.agency), desk.otherAgency, "n'existe pas");
        assertThatThrownBy(() -> desk.as(Callers.aSystemOf(desk.agency)).prescribe(from(desk.otherAgency)))
                .extracting("field")
                .isEqualTo("agency");
    }

    @Test
    void aCoordinatorPrescribesForTheAgenciesOfTheOwnTerritory() {
        var receipt = desk.as(Callers.aCoordinatorOf("ALSACE")).prescribe(from(desk.agency));

        assertThat(agencyOf(receipt)).isEqualTo(desk.agency);
        assertRefused(Callers.aCoordinatorOf("NANCY"), desk.agency, "n'existe pas");
    }

    @Test
    void aCoordinatorHasToNameTheAgency() {
        var command = command(aLongTermUnemployedDeveloper(), Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> desk.as(Callers.aCoordinatorOf("ALSACE")).prescribe(command))
                .hasMessageContaining("obligatoire");
    }

    @Test
    void aClosedAgencyPrescribesNoMore() {
        var agency = Agencies.aMissionLocaleOfAlsace();
        agency.change("Mission locale", Agencies.ALSACE, false);

        assertRefused(Callers.anAdministrator(), desk.partners.has(agency), "fermée");
    }

    @Test
    void nobodyElsePrescribes() {
        assertRefused(Callers.aRecruiterOf(new CompanyId(UUID.randomUUID())), desk.agency, "rôle");
        assertRefused(Callers.aCommissionMemberOf("ALSACE"), desk.agency, "rôle");
    }

    private void assertRefused(Caller caller, AgencyId agency, String message) {
        assertThatThrownBy(() -> desk.as(caller).prescribe(from(agency))).hasMessageContaining(message);
    }

    private AgencyId agencyOf(PrescriptionReceipt receipt) {
        return desk.prescriptions
                .find(receipt.prescription())
                .orElseThrow()
                .snapshot()
                .prescriber()
                .agency();
    }

    private static PrescribeCandidate from(AgencyId agency) {
        return new PrescribeCandidate(
                Optional.of(agency),
                Optional.empty(),
                Optional.empty(),
                aLongTermUnemployedDeveloper(),
                Prescriptions.INFORMED,
                Optional.empty());
    }
}
