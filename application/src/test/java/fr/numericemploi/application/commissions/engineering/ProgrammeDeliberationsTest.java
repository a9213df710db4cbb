package fr.numericemploi.application.commissions.engineering;

import static fr.numericemploi.domain.commissions.evaluation.Sittings.HELD_ON;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.TWO_MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.catalogue.programmes.DesignOffice;
import fr.numericemploi.application.commissions.evaluation.CommissionSettings;
import fr.numericemploi.application.commissions.evaluation.PlainMinutes;
import fr.numericemploi.application.partners.TerritoryMap;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import fr.numericemploi.domain.commissions.engineering.ProgrammeDecision;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSittingId;
import fr.numericemploi.domain.commissions.evaluation.Comment;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgrammeDeliberationsTest {
    private static final TerritoryCode ALSACE = new TerritoryCode("ALSACE");

    private final DesignOffice office = new DesignOffice();
    private final ProgrammeDeliberations deliberations = new ProgrammeDeliberations(
            new InMemoryProgrammeSittings(),
            office.files,
            office.approval,
            new CommissionSettings(2),
            office.caller,
            office.journal,
            new RisingIds());
    private final ProgrammeMinutes minutes = new ProgrammeMinutes(
            deliberations,
            new TerritoryMap(office.partners.territories, office.caller, office.journal),
            new PlainMinutes());

    @Test
    void atTheClosureProgrammesAreApprovedOrGoBackWithTheRemarks() {
        var good = office.submitted(office.aProgramme());
        var vague = office.submitted(office.aProgramme());
        var sitting = open();
        decide(sitting, good, true, "");
        decide(sitting, vague, false, "Préciser l'évaluation.");
        assertThat(statusOf(good)).isEqualTo(VersionStatus.SUBMITTED);

        deliberations.close(sitting, version(sitting));

        assertThat(statusOf(good)).isEqualTo(VersionStatus.APPROVED);
        assertThat(statusOf(vague)).isEqualTo(VersionStatus.SENT_BACK);
        assertThat(new String(minutes.of(sitting), StandardCharsets.UTF_8))
                .contains("A. Premier, présidente", "approuvé", "renvoyé à ses auteurs", "Préciser l'évaluation.");
    }

    @Test
    void nothingIsDecidedWithoutQuorumOrRemarksOrOffTheAgenda() {
        var programme = office.submitted(office.aProgramme());
        var late = office.drafted(office.aProgramme());
        var sitting = open();

        assertThatThrownBy(() -> decide(sitting, late, true, "")).hasMessageContaining("ordre du jour");
        assertThatThrownBy(() -> decide(sitting, programme, false, " ")).hasMessageContaining("remarques");
        deliberations.attend(sitting, version(sitting), TWO_MEMBERS.subList(0, 1));
        assertThatThrownBy(() -> decide(sitting, programme, true, "")).hasMessageContaining("quorum");
    }

    @Test
    void aSittingClosesWithEveryDecisionAndItsMinutesComeOutThen() {
        office.submitted(office.aProgramme());
        var sitting = open();

        assertThatThrownBy(() -> deliberations.close(sitting, version(sitting))).hasMessageContaining("1 décision");
        assertThatThrownBy(() -> minutes.of(sitting)).hasMessageContaining("clôture");
    }

    @Test
    void aCommissionThatHasNothingToReadDoesNotSit() {
        assertThatThrownBy(this::open).hasMessageContaining("Aucun programme");
    }

    @Test
    void onlyTheCommissionOfTheTerritorySits() {
        office.submitted(office.aProgramme());
        var sitting = open();

        office.caller.set(Callers.aCommissionMemberOf("NANCY"));
        assertThatThrownBy(() -> deliberations.sitting(sitting)).hasMessageContaining("n'existe pas");
        assertThatThrownBy(this::open).hasMessageContaining("n'existe pas");
        office.caller.set(Callers.aRecruiterOf(office.partners.hasACompany()));
        assertThatThrownBy(this::open).hasMessageContaining("rôle");
    }

    private ProgrammeSittingId open() {
        return deliberations.open(ALSACE, HELD_ON, TWO_MEMBERS);
    }

    private void decide(ProgrammeSittingId sitting, ProgrammeId programme, boolean approved, String remarks) {
        deliberations.decide(new DecideProgramme(
                sitting,
                version(sitting),
                new ProgrammeVersionId(programme, 1),
                new ProgrammeDecision(approved, new Comment(remarks))));
    }

    private long version(ProgrammeSittingId sitting) {
        return deliberations.sitting(sitting).version();
    }

    private VersionStatus statusOf(ProgrammeId programme) {
        return office.files.version(new ProgrammeVersionId(programme, 1)).status();
    }
}
