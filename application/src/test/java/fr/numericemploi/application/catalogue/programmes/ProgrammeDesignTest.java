package fr.numericemploi.application.catalogue.programmes;

import static fr.numericemploi.domain.catalogue.programmes.Contents.CERTIFIED_UNTIL;
import static fr.numericemploi.domain.catalogue.programmes.Contents.anIdea;
import static fr.numericemploi.domain.catalogue.programmes.Contents.by;
import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Contents;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeApproved;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeChanged;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeDrafted;
import fr.numericemploi.domain.catalogue.programmes.ProgrammePublished;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeRetired;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeSentBack;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeSubmitted;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgrammeDesignTest {
    private final DesignOffice office = new DesignOffice();
    private final Content content = office.aProgramme();

    @Test
    void aProgrammeGoesAllTheWay() {
        var id = office.drafted(anIdea());
        office.design.edit(id, 1, content);
        office.design.submit(id, 2);
        office.approval.approve(new ProgrammeVersionId(id, 1));
        office.design.publish(id, 4);
        office.design.retire(id, 5);

        assertThat(office.journal.events())
                .containsExactly(
                        new ProgrammeDrafted(id, 1, ALSACE),
                        new ProgrammeChanged(id, 1),
                        new ProgrammeSubmitted(id, 1),
                        new ProgrammeApproved(id, 1),
                        new ProgrammePublished(id, 1),
                        new ProgrammeRetired(id, 1));
    }

    @Test
    void whatWasSentBackIsAnsweredByTheNextVersion() {
        var id = office.submitted(content);
        office.approval.sendBack(new ProgrammeVersionId(id, 1), "Plus d'heures en entreprise.");

        office.design.edit(id, 3, anIdea());

        assertThat(office.library.find(id).versions()).hasSize(2);
        assertThat(office.library.version(id, 1).remarks()).isEqualTo("Plus d'heures en entreprise.");
        assertThat(office.journal.events()).contains(new ProgrammeSentBack(id, 1), new ProgrammeDrafted(id, 2, ALSACE));
    }

    @Test
    void otherContextsFindWhatIsPublishedWithoutACaller() {
        var id = office.published(content);

        office.caller.clear();

        assertThat(office.files.published(id).content()).isEqualTo(content);
        assertThat(office.files
                        .published(Optional.of(ALSACE), DesignOffice.FIRST)
                        .items())
                .extracting(ProgrammeFacts::id)
                .containsExactly(new ProgrammeVersionId(id, 1));
        assertThatThrownBy(() -> office.files.version(new ProgrammeVersionId(id, 1)))
                .hasMessageContaining("compte");
    }

    @Test
    void noSessionBeginsAfterItsCertificationExpired() {
        var facts = office.files.published(office.published(content));

        assertThatCode(() -> facts.requireValidOn(CERTIFIED_UNTIL)).doesNotThrowAnyException();
        assertThatThrownBy(() -> facts.requireValidOn(CERTIFIED_UNTIL.plusDays(1)))
                .hasMessageContaining("RNCP37674");
    }

    @Test
    void whatIsNotPublishedIsNotGivenOut() {
        var id = office.submitted(content);

        assertThatThrownBy(() -> office.files.published(id)).hasMessageContaining("pas publié");
        assertThat(office.files
                        .submitted(Optional.of(ALSACE), DesignOffice.FIRST)
                        .items())
                .hasSize(1);
    }

    @Test
    void allThatDoesNotExistIsNamed() {
        var unknown = by(Contents.BODY, new CompanyId(UUID.randomUUID()));

        assertThatThrownBy(() -> office.drafted(unknown))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.violations())
                        .extracting(violation -> violation.field().orElseThrow())
                        .containsExactly(
                                "offer.bodies[0]",
                                "commitments.designers[0]",
                                "commitments.promises[0]",
                                "commitments.promises[1]"));
    }

    @Test
    void theCommissionDesignsAndTheCoordinatorPublishes() {
        var id = office.submitted(content);
        office.approval.approve(new ProgrammeVersionId(id, 1));

        office.caller.set(Callers.aCommissionMemberOf("ALSACE"));

        assertThatThrownBy(() -> office.design.publish(id, 3)).hasMessageContaining("rôle");
        assertThat(office.drafted(anIdea())).isNotNull();
    }

    @Test
    void nobodyFromElsewhereDesignsHere() {
        var id = office.drafted(anIdea());

        office.caller.set(Callers.aCoordinatorOf("NANCY"));

        assertThatThrownBy(() -> office.design.edit(id, 1, content)).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> office.approval.approve(new ProgrammeVersionId(id, 1)))
                .hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> office.drafted(anIdea())).hasMessageContaining("rôle");
    }

    @Test
    void aTerritoryIsOpenBeforeItHasProgrammes() {
        office.caller.set(Callers.anAdministrator());
        var elsewhere = new DraftProgramme(new TerritoryCode("NOWHERE"), Optional.empty(), anIdea());

        assertThatThrownBy(() -> office.design.draft(elsewhere)).hasMessageContaining("NOWHERE");
    }

    @Test
    void aStaleChangeIsRefused() {
        var id = office.drafted(anIdea());

        assertThatThrownBy(() -> office.design.edit(id, 0, content)).hasMessageContaining("a changé");
    }
}
