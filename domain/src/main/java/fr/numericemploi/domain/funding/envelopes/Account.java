package fr.numericemploi.domain.funding.envelopes;

/** Where money of an envelope stands. The first two are the envelope's, the others are kept for each commitment. */
public enum Account {
    /** What the funder has given, below zero: all accounts together are nothing. */
    GRANTED("accordé par le financeur"),
    AVAILABLE("disponible"),
    RESERVED("réservé"),
    COMMITTED("engagé"),
    INVOICED("facturé"),
    PAID("payé"),
    /** Paid for what was not done: the training body owes it. */
    RECOVERABLE("à récupérer");

    private final String label;

    Account(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether money there pays, or will pay, for somebody's training. */
    public boolean isEngaged() {
        return this == RESERVED || this == COMMITTED || this == INVOICED || this == PAID;
    }
}
