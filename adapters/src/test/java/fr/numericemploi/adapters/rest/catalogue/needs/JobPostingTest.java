package fr.numericemploi.adapters.rest.catalogue.needs;

import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.aNeedOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.catalogue.needs.NeedAdvert;
import fr.numericemploi.application.catalogue.needs.NeedView;
import fr.numericemploi.application.partners.CompanyView;
import fr.numericemploi.domain.reference.Places;
import fr.numericemploi.domain.shared.HeadcountBracket;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobPostingTest {
    private final Map<String, Object> posting = JobPosting.of(new NeedAdvert(
            NeedView.of(aNeedOf(3).snapshot()),
            new CompanyView(
                    UUID.randomUUID(),
                    "73282932000074",
                    "Rhin Logiciels",
                    HeadcountBracket.FROM_10_TO_49,
                    "ALSACE",
                    LocalDate.of(2016, 1, 4),
                    Optional.empty(),
                    1),
            Places.strasbourg(),
            "Développeur / Développeuse web",
            Map.of("DEV-JAVA", "Programmation en Java")));

    @Test
    void whatTheStandardDemandsIsThere() {
        assertThat(posting)
                .containsKeys("@context", "title", "description", "datePosted", "hiringOrganization", "jobLocation")
                .containsEntry("@type", "JobPosting")
                .containsEntry("validThrough", "2026-05-01T00:00:00")
                .containsEntry("totalJobOpenings", 3);
    }

    @Test
    void theTextIsHtmlThatSaysNothingElse() {
        assertThat(posting.get("description")).isEqualTo("<p>Vous rejoignez une équipe de six personnes.</p>");
    }

    @Test
    void aDiplomaThatIsOnlyWishedMayBeReplaced() {
        assertThat(posting).containsEntry("experienceInPlaceOfEducation", true);
    }
}
