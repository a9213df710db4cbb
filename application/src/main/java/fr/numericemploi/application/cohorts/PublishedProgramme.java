package fr.numericemploi.application.cohorts;

import fr.numericemploi.application.catalogue.programmes.ProgrammeFacts;
import fr.numericemploi.application.partners.TrainingBodyEntry;
import fr.numericemploi.domain.catalogue.programmes.Content;
import java.util.List;

/**
 * A programme of the public catalogue.
 *
 * @param bodies able to give it, in the order in which it names them
 * @param sessions that are not over, in the order in which they begin
 */
public record PublishedProgramme(
        ProgrammeFacts facts, List<TrainingBodyEntry> bodies, List<PublishedSession> sessions) {
    public Content content() {
        return facts.content();
    }
}
