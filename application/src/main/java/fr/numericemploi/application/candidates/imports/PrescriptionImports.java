package fr.numericemploi.application.candidates.imports;

import fr.numericemploi.domain.candidates.imports.ImportId;
import fr.numericemploi.domain.candidates.imports.PrescriptionImport;
import java.util.Optional;

/** The files that agencies handed in. */
public interface PrescriptionImports {
    /**
     * The unfinished one whose last turn is longest ago, held until the transaction ends. One that another server holds is
     * passed over.
     */
    Optional<PrescriptionImport> next();

    /** That one, held until the transaction ends; waits for another server that holds it. */
    Optional<PrescriptionImport> hold(ImportId id);

    void save(PrescriptionImport file);
}
