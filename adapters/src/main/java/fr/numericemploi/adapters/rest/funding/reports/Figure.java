package fr.numericemploi.adapters.rest.funding.reports;

import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.funding.reports.Figures;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of a report's tables that hold money, in their order. */
enum Figure {
    GRANTED("Accordé pendant la période", true, moved(Move.GRANT)),
    WITHDRAWN("Retiré pendant la période", true, moved(Move.WITHDRAW)),
    RESERVED("Réservé pendant la période", false, moved(Move.RESERVE)),
    COMMITTED("Engagé pendant la période", false, moved(Move.COMMIT)),
    INVOICED("Facturé pendant la période", false, moved(Move.INVOICE)),
    PAID("Payé pendant la période", false, moved(Move.PAY)),
    RELEASED(
            "Libéré pendant la période",
            false,
            moved(Move.RELEASE_RESERVED, Move.RELEASE_COMMITTED, Move.RELEASE_INVOICED)),
    CLAIMED_BACK("Réclamé pendant la période", false, moved(Move.CLAIM_BACK)),
    RECOVERED("Récupéré pendant la période", false, moved(Move.RECOVER)),
    TOTAL_GRANTED("Accordé en tout", true, figures -> figures.until().granted()),
    LEFT("Reste disponible", true, on(Account.AVAILABLE)),
    STILL_RESERVED("Reste réservé", false, on(Account.RESERVED)),
    STILL_COMMITTED("Reste engagé", false, on(Account.COMMITTED)),
    STILL_INVOICED("Reste facturé", false, on(Account.INVOICED)),
    TOTAL_PAID("Payé en tout", false, on(Account.PAID)),
    TO_RECOVER("Reste à récupérer", false, on(Account.RECOVERABLE));

    private final String heading;
    private final boolean ofEnvelopes;
    private final Function<Figures, Money> money;

    Figure(String heading, boolean ofEnvelopes, Function<Figures, Money> money) {
        this.heading = heading;
        this.ofEnvelopes = ofEnvelopes;
        this.money = money;
    }

    String heading() {
        return heading;
    }

    Money of(Figures figures) {
        return money.apply(figures);
    }

    /** @param envelopes whether what only envelopes have is wanted too: what was granted, and what is left */
    static List<Figure> of(boolean envelopes) {
        return Stream.of(values())
                .filter(figure -> envelopes || !figure.ofEnvelopes)
                .toList();
    }

    private static Function<Figures, Money> moved(Move... ways) {
        return figures -> figures.moved(ways).amount();
    }

    private static Function<Figures, Money> on(Account account) {
        return figures -> figures.on(account).amount();
    }
}
