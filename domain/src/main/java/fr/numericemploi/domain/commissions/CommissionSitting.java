package fr.numericemploi.domain.commissions;

/** A commission's sitting, whatever it speaks about. */
public interface CommissionSitting {
    Snapshot snapshot();

    /** What every sitting keeps. */
    interface Snapshot {
        Deliberation<?, ?> deliberation();

        long version();
    }
}
