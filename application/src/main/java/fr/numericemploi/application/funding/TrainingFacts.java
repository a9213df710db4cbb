package fr.numericemploi.application.funding;

import fr.numericemploi.application.catalogue.programmes.ProgrammeFiles;
import fr.numericemploi.application.cohorts.SessionOpening;
import fr.numericemploi.application.cohorts.SessionView;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.domain.catalogue.programmes.Certification;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Level;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.Recognition;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.facts.Choice;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.funding.facts.Flag;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a session, or a published programme, says about the training. */
record TrainingFacts(SessionOpening sessions, ProgrammeFiles programmes, PartnerDirectory partners) {
    Facts of(SessionId id) {
        var session = sessions.find(id);
        var content = programmes.version(session.programme()).content();
        return of(session)
                .and(of(content, session.terms().body(), session.terms().dates().from()));
    }

    /** @param start of the training, as far as it is known */
    Facts of(ProgrammeId id, LocalDate start) {
        var content = programmes.published(id).content();
        return content.offer().bodies().stream()
                .findFirst()
                .map(body -> of(content, body, start))
                .orElseGet(() -> of(content, start));
    }

    private static Facts of(SessionView session) {
        var dates = session.terms().dates();
        return Facts.NONE.with(Day.STARTS_ON, dates.from()).with(Day.ENDS_ON, dates.until());
    }

    private Facts of(Content content, TrainingBodyId body, LocalDate start) {
        var qualiopi = partners.trainingBody(body).profile().isQualiopiOn(start);
        return of(content, start).with(Flag.QUALIOPI, qualiopi);
    }

    private static Facts of(Content content, LocalDate start) {
        return Facts.NONE
                .with(Choice.TRAINED_BY, "EXTERNAL")
                .with(Measure.TEACHING_HOURS, BigDecimal.valueOf(content.centreHours()))
                .with(Measure.COMPANY_HOURS, BigDecimal.valueOf(content.companyHours()))
                .with(Measure.HOURLY_PRICE, content.offer().hourlyCost().map(Money::euros))
                .with(Measure.TARGET_LEVEL, level(content.recognition()))
                .with(Choice.CERTIFICATION, kind(content.recognition().certifications()))
                .with(Flag.CERTIFICATION_VALID, areValid(content.recognition().certifications(), start));
    }

    private static Optional<BigDecimal> level(Recognition recognition) {
        return recognition
                .levelOut()
                .map(Level::number)
                .filter(number -> number.isPresent())
                .map(number -> BigDecimal.valueOf(number.getAsInt()));
    }

    private static String kind(List<Certification> certifications) {
        if (certifications.isEmpty()) {
            return "NONE";
        }
        return certifications.stream()
                        .anyMatch(certification -> certification.code().rncp())
                ? "RNCP"
                : "RS";
    }

    private static boolean areValid(List<Certification> certifications, LocalDate start) {
        return certifications.stream()
                .flatMap(certification -> certification.validUntil().stream())
                .noneMatch(start::isAfter);
    }
}
