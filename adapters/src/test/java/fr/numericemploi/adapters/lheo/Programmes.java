package fr.numericemploi.adapters.lheo;

import fr.numericemploi.application.catalogue.programmes.ProgrammeFacts;
import fr.numericemploi.application.cohorts.PublishedProgramme;
import fr.numericemploi.application.cohorts.PublishedSession;
import fr.numericemploi.application.partners.TrainingBodyEntry;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Contents;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import fr.numericemploi.domain.partners.Agencies;
import fr.numericemploi.domain.partners.DeclarationNumber;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.Siret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Published programmes, as they are written. */
final class Programmes {
    static final TrainingBodyId OTHER = new TrainingBodyId(new UUID(7, 3));
    private static final Instant SINCE = Instant.parse("2026-03-02T09:00:00Z");

    private Programmes() {}

    static PublishedProgramme published(Content content, PublishedSession... sessions) {
        return published(1, content, sessions);
    }

    static PublishedProgramme published(long number, Content content, PublishedSession... sessions) {
        var id = new ProgrammeVersionId(new ProgrammeId(new UUID(1, number)), 1);
        var facts = new ProgrammeFacts(id, Agencies.ALSACE, Optional.empty(), VersionStatus.PUBLISHED, content, SINCE);
        var bodies = content.offer().bodies().stream().map(Programmes::body).toList();
        return new PublishedProgramme(facts, bodies, List.of(sessions));
    }

    static TrainingBodyEntry body(TrainingBodyId id) {
        return new TrainingBodyEntry(
                id,
                siret(id),
                new DeclarationNumber("44670000067"),
                "École du Rhin",
                "ECOLE DU RHIN SAS",
                Optional.empty(),
                Optional.empty());
    }

    static Siret siret(TrainingBodyId id) {
        return new Siret(id.equals(Contents.BODY) ? "90000001900019" : "90000002700012");
    }

    static TrainingBodyId body(Siret siret) {
        return siret.equals(siret(Contents.BODY)) ? Contents.BODY : OTHER;
    }
}
