package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Amendment;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Terms;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.Map;

/**
 * An envelope, and where its money stands.
 *
 * @param amount granted in all
 * @param balances of every account but what was granted; those of its commitments together
 */
public record EnvelopeView(
        EnvelopeId id,
        Terms terms,
        Money amount,
        Map<Account, Money> balances,
        List<Amendment> amendments,
        long version) {
    public Money on(Account account) {
        return balances.getOrDefault(account, Money.ZERO);
    }
}
