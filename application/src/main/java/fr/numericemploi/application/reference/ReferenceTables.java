package fr.numericemploi.application.reference;

import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.reference.Job;
import fr.numericemploi.domain.reference.Skill;

/**
 * The tables that the software ships, each whole. A code stands once in its table; a skill names only jobs of the table
 * of jobs, which are all of one version.
 */
public interface ReferenceTables {
    ReferenceTable<Job> jobs();

    ReferenceTable<Skill> skills();

    ReferenceTable<Commune> communes();
}
