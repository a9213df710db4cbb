package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.candidates.Decision;
import java.util.Optional;

/** Why the commission retained somebody. */
public enum PoolKind {
    EMPLOYABLE("Employable"),
    EMPLOYABLE_AFTER_TRAINING("Employable après formation");

    private final String label;

    PoolKind(String label) {
        this.label = label;
    }

    /** Empty for who was redirected: nobody is retained without the commission's word. */
    public static Optional<PoolKind> of(Decision decision) {
        return switch (decision) {
            case EMPLOYABLE -> Optional.of(EMPLOYABLE);
            case EMPLOYABLE_AFTER_TRAINING -> Optional.of(EMPLOYABLE_AFTER_TRAINING);
            case REDIRECTED -> Optional.empty();
        };
    }

    public String label() {
        return label;
    }
}
