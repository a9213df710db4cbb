package fr.numericemploi.application.funding;

import fr.numericemploi.domain.funding.pay.PayBook;
import fr.numericemploi.domain.funding.schemes.RuleBook;

/**
 * The law of funding as data: what each scheme asks and pays, and since when. Every rule says its source; every term, scheme
 * and policy that a rule names is there.
 */
public interface SchemeRules {
    RuleBook schemes();

    PayBook pay();
}
