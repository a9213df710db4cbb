package fr.numericemploi.domain.cohorts;

import fr.numericemploi.domain.catalogue.programmes.Contents;
import fr.numericemploi.domain.catalogue.programmes.Offer;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.InseeCode;
import java.time.LocalDate;
import java.util.UUID;

/** Sessions of a programme with 8 to 15 seats, for tests. */
public final class TrainingSessions {
    public static final Period AUTUMN = new Period(LocalDate.of(2026, 9, 14), LocalDate.of(2026, 12, 18));
    public static final Period SUMMER = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 28));
    public static final InseeCode STRASBOURG = new InseeCode("67482");

    private TrainingSessions() {}

    public static Offer offer() {
        return Contents.aWebDeveloperProgramme().offer();
    }

    public static Terms terms(TrainingBodyId body, int seats) {
        return terms(body, AUTUMN, seats);
    }

    public static Terms terms(TrainingBodyId body, Period dates, int seats) {
        return new Terms(body, STRASBOURG, dates, seats, SUMMER);
    }

    public static Session open(ProgrammeId programme, TerritoryCode territory) {
        return Session.open(
                new SessionId(UUID.randomUUID()),
                new ProgrammeVersionId(programme, 1),
                territory,
                terms(Contents.BODY, 12),
                offer());
    }
}
