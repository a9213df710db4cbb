package fr.numericemploi.adapters.jobs;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.candidates.imports.ImportWork;
import fr.numericemploi.application.candidates.imports.LineFailed;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/**
 * Takes up lines of files, some in one transaction. When one of them fails, those before it are done again without it; when
 * it fails alone, it is reported, so that it hinders no other.
 */
@Adapter
class ImportTurns {
    private static final System.Logger LOG = System.getLogger(ImportTurns.class.getName());
    private static final int AT_ONCE = 25;

    private final ImportWork work;

    @Inject
    ImportTurns(ImportWork work) {
        this.work = work;
    }

    /** @return false when no line waits */
    boolean next() {
        return next(AT_ONCE);
    }

    private boolean next(int most) {
        try {
            return work.advance(most);
        } catch (LineFailed failed) {
            return failed.before() > 0 ? next(failed.before()) : report(failed);
        }
    }

    private boolean report(LineFailed failed) {
        if (!(failed.getCause() instanceof RuleViolation)) {
            LOG.log(Level.ERROR, failed.getMessage(), failed);
        }
        work.report(failed);
        return true;
    }
}
