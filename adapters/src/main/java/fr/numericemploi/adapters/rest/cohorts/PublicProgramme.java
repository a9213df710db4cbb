package fr.numericemploi.adapters.rest.cohorts;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.cohorts.PublishedProgramme;
import fr.numericemploi.application.partners.TrainingBodyEntry;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.domain.catalogue.programmes.Certification;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.EntryMode;
import fr.numericemploi.domain.catalogue.programmes.Language;
import fr.numericemploi.domain.catalogue.programmes.Level;
import fr.numericemploi.domain.catalogue.programmes.Module;
import fr.numericemploi.domain.catalogue.programmes.PublicCode;
import fr.numericemploi.domain.catalogue.programmes.Seats;
import fr.numericemploi.domain.catalogue.programmes.TaughtSkill;
import fr.numericemploi.domain.catalogue.programmes.TeachingMode;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.WebAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A programme of the catalogue, as everybody may read it: codes with what they mean, and nobody's name.
 *
 * @param version its number; a new one takes its place when it is published
 * @param cost what one trainee costs in all
 */
@Schema(name = "PublicProgramme")
public record PublicProgramme(
        UUID id,
        int version,
        Instant publishedAt,
        String title,
        String aims,
        String results,
        String syllabus,
        List<Coded> jobs,
        List<PublicSkill> skills,
        List<PublicModule> modules,
        List<Coded> publics,
        String prerequisites,
        Level levelIn,
        Optional<Level> levelOut,
        String disabilityAccess,
        String rhythm,
        String alternation,
        TeachingMode teaching,
        EntryMode entry,
        List<String> languages,
        String assessment,
        List<PublicCertification> certifications,
        List<PublicBody> bodies,
        Optional<Seats> seats,
        Optional<Amount> hourlyCost,
        Optional<Amount> cost,
        boolean fundable,
        List<String> pages,
        List<PublicSession> sessions) {
    /** A code, and what it means in French. */
    @Schema(name = "PublicCode")
    public record Coded(String code, String label) {}

    @Schema(name = "PublicSkill")
    public record PublicSkill(String code, String label, int levelIn, int levelOut) {}

    @Schema(name = "PublicModule")
    public record PublicModule(String title, String syllabus, int centreHours, int companyHours) {
        static PublicModule of(Module module) {
            return new PublicModule(module.title(), module.syllabus(), module.centreHours(), module.companyHours());
        }
    }

    @Schema(name = "PublicCertification")
    public record PublicCertification(String code, String title, Optional<LocalDate> validUntil) {
        static PublicCertification of(Certification certification) {
            return new PublicCertification(
                    certification.code().value(), certification.title(), certification.validUntil());
        }
    }

    @Schema(name = "PublicTrainingBody")
    public record PublicBody(String siret, String name, Optional<String> website) {
        static PublicBody of(TrainingBodyEntry body) {
            return new PublicBody(
                    body.siret().value(), body.name(), body.website().map(WebAddress::value));
        }
    }

    static PublicProgramme of(PublishedProgramme programme, ReferenceData reference) {
        var facts = programme.facts();
        var content = programme.content();
        var outline = content.outline();
        var admission = content.admission();
        var delivery = content.delivery();
        return new PublicProgramme(
                facts.id().programme().value(),
                facts.id().number(),
                facts.since(),
                outline.title(),
                outline.aims(),
                outline.results(),
                outline.syllabus(),
                outline.jobs().stream().map(job -> job(job, reference)).toList(),
                content.skills().stream().map(skill -> skill(skill, reference)).toList(),
                content.modules().stream().map(PublicModule::of).toList(),
                admission.publics().stream().map(PublicProgramme::audience).toList(),
                admission.prerequisites(),
                admission.levelIn(),
                content.recognition().levelOut(),
                admission.disabilityAccess(),
                delivery.rhythm(),
                delivery.alternation(),
                delivery.teaching(),
                delivery.entry(),
                delivery.languages().stream().map(Language::code).toList(),
                content.recognition().assessment(),
                content.recognition().certifications().stream()
                        .map(PublicCertification::of)
                        .toList(),
                programme.bodies().stream().map(PublicBody::of).toList(),
                content.offer().seats(),
                content.offer().hourlyCost().map(Amount::of),
                content.costPerTrainee().map(Amount::of),
                content.offer().fundable(),
                pages(content),
                programme.sessions().stream().map(PublicSession::of).toList());
    }

    private static Coded job(RomeCode job, ReferenceData reference) {
        return new Coded(job.value(), reference.label(job));
    }

    private static PublicSkill skill(TaughtSkill taught, ReferenceData reference) {
        return new PublicSkill(
                taught.skill().value(), reference.label(taught.skill()), taught.levelIn(), taught.levelOut());
    }

    private static Coded audience(PublicCode code) {
        return new Coded(code.value(), code.label());
    }

    private static List<String> pages(Content content) {
        return content.listing().pages().stream().map(WebAddress::value).toList();
    }
}
