package fr.numericemploi.domain.catalogue.programmes;

import static fr.numericemploi.domain.catalogue.programmes.Contents.aWebDeveloperProgramme;
import static fr.numericemploi.domain.catalogue.programmes.Contents.anIdea;
import static fr.numericemploi.domain.catalogue.programmes.Contents.retitled;
import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final ProgrammeId id = new ProgrammeId(UUID.randomUUID());
    private final Programme programme = Programme.draft(id, ALSACE, Optional.empty(), aWebDeveloperProgramme(), NOW);

    @Test
    void aDraftIsSubmittedApprovedPublishedAndRetired() {
        assertThat(programme.submit(NOW)).isEqualTo(new ProgrammeSubmitted(id, 1));
        assertThat(programme.approve(1, NOW)).isEqualTo(new ProgrammeApproved(id, 1));
        assertThat(programme.publish(NOW)).isEqualTo(new ProgrammePublished(id, 1));
        assertThat(programme.published()).contains(programme.version(1));
        assertThat(programme.retire(NOW)).isEqualTo(new ProgrammeRetired(id, 1));
        assertThat(programme.published()).isEmpty();
    }

    @Test
    void aDraftChangesInPlace() {
        var changed = programme.edit(retitled("Développeur web"), NOW);

        assertThat(changed).isEqualTo(new ProgrammeChanged(id, 1));
        assertThat(programme.latest().content()).isEqualTo(retitled("Développeur web"));
    }

    @Test
    void whatIsMissingIsNamedWhenAnIdeaIsSubmitted() {
        var idea = Programme.draft(id, ALSACE, Optional.empty(), anIdea(), NOW);

        assertThatThrownBy(() -> idea.submit(NOW))
                .hasMessageContaining("Objectifs, Résultats attendus, Contenu, Compétences enseignées, Modules")
                .hasMessageNotContaining("Intitulé");
        assertThat(idea.latest().status()).isEqualTo(VersionStatus.DRAFT);
    }

    @Test
    void whatTheCommissionReadsDoesNotChange() {
        programme.submit(NOW);

        assertThatThrownBy(() -> programme.edit(retitled("Autre"), NOW)).hasMessageContaining("soumise");
    }

    @Test
    void theNextDraftAnswersTheRemarks() {
        programme.submit(NOW);
        programme.sendBack(1, "Plus d'heures en entreprise.", NOW);

        var drafted = programme.edit(retitled("Développeur web en alternance"), NOW);

        assertThat(drafted).isEqualTo(new ProgrammeDrafted(id, 2, ALSACE));
        assertThat(programme.version(1).remarks()).isEqualTo("Plus d'heures en entreprise.");
        assertThat(programme.version(1).content()).isEqualTo(aWebDeveloperProgramme());
    }

    @Test
    void remarksAreGivenWithWhatIsSentBack() {
        programme.submit(NOW);

        assertThatThrownBy(() -> programme.sendBack(1, " ", NOW)).hasMessageContaining("obligatoire");
        assertThat(programme.latest().status()).isEqualTo(VersionStatus.SUBMITTED);
    }

    @Test
    void aNewVersionTakesThePlaceOfThePublishedOne() {
        publishedAgainAs("Développeur web 2");

        assertThat(programme.version(1).status()).isEqualTo(VersionStatus.RETIRED);
        assertThat(programme.version(1).content()).isEqualTo(aWebDeveloperProgramme());
        assertThat(programme.published().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void theSameContentIsNoNewVersion() {
        published();

        assertThatThrownBy(() -> programme.edit(aWebDeveloperProgramme(), NOW)).hasMessageContaining("version 1");
    }

    @Test
    void onlyWhatWasApprovedIsPublished() {
        assertThatThrownBy(() -> programme.publish(NOW)).hasMessageContaining("brouillon");
        assertThatThrownBy(() -> programme.approve(1, NOW)).hasMessageContaining("approuvée");
        assertThatThrownBy(() -> programme.approve(2, NOW)).hasMessageContaining("n'existe pas");
    }

    private void published() {
        programme.submit(NOW);
        programme.approve(1, NOW);
        programme.publish(NOW);
    }

    private void publishedAgainAs(String title) {
        published();
        programme.edit(retitled(title), NOW);
        programme.submit(NOW);
        programme.approve(2, NOW);
        programme.publish(NOW);
    }
}
