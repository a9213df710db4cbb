package fr.numericemploi.domain.funding.envelopes;

import static fr.numericemploi.domain.funding.envelopes.Account.AVAILABLE;
import static fr.numericemploi.domain.funding.envelopes.Account.COMMITTED;
import static fr.numericemploi.domain.funding.envelopes.Account.GRANTED;
import static fr.numericemploi.domain.funding.envelopes.Account.INVOICED;
import static fr.numericemploi.domain.funding.envelopes.Account.PAID;
import static fr.numericemploi.domain.funding.envelopes.Account.RECOVERABLE;
import static fr.numericemploi.domain.funding.envelopes.Account.RESERVED;

/** From which account to which a line of the ledger may move money: there is no other way. */
public enum Move {
    GRANT(GRANTED, AVAILABLE, "accordé"),
    WITHDRAW(AVAILABLE, GRANTED, "retiré"),
    RESERVE(AVAILABLE, RESERVED, "réservé"),
    COMMIT(RESERVED, COMMITTED, "engagé"),
    INVOICE(COMMITTED, INVOICED, "facturé"),
    PAY(INVOICED, PAID, "payé"),
    RELEASE_RESERVED(RESERVED, AVAILABLE, "réservation libérée"),
    RELEASE_COMMITTED(COMMITTED, AVAILABLE, "engagement libéré"),
    RELEASE_INVOICED(INVOICED, AVAILABLE, "facture libérée"),
    CLAIM_BACK(PAID, RECOVERABLE, "à récupérer"),
    RECOVER(RECOVERABLE, AVAILABLE, "récupéré");

    private final Account from;
    private final Account to;
    private final String label;

    Move(Account from, Account to, String label) {
        this.from = from;
        this.to = to;
        this.label = label;
    }

    public Account from() {
        return from;
    }

    public Account to() {
        return to;
    }

    public String label() {
        return label;
    }
}
