package fr.numericemploi.application.funding;

import fr.numericemploi.domain.funding.pay.PayBook;
import fr.numericemploi.domain.funding.schemes.Policy;
import fr.numericemploi.domain.funding.schemes.RuleBook;
import java.util.stream.Stream;

/**
 * The law of funding as data: what each scheme asks and pays, and since when. Every rule says its source; every term, scheme
 * and policy that a rule names is there.
 */
public interface SchemeRules {
    RuleBook schemes();

    PayBook pay();

    /** What an association may choose or correct. */
    default Stream<Policy> policies() {
        return Stream.concat(schemes().policies(), pay().policies());
    }
}
