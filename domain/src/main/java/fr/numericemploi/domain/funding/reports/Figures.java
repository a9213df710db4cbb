package fr.numericemploi.domain.funding.reports;

import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.funding.envelopes.Portion;

/**
 * The figures of a report, of the whole or of one of its parts.
 *
 * @param period what was moved in the period
 * @param until everything that was ever moved until the period's end: it makes the balances of that day
 */
public record Figures(Moves period, Moves until) {
    public static final Figures NONE = new Figures(Moves.NONE, Moves.NONE);

    public Figures plus(Figures other) {
        return new Figures(period.plus(other.period), until.plus(other.until));
    }

    public Portion moved(Move... ways) {
        return period.by(ways);
    }

    public Portion on(Account account) {
        return until.on(account);
    }
}
