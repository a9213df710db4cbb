package fr.numericemploi.adapters.reference.funding;

import fr.numericemploi.application.funding.SchemeRules;
import fr.numericemploi.application.funding.SchemeRulesContract;

class YamlSchemeRulesTest extends SchemeRulesContract {
    private static final YamlSchemeRules RULES = new YamlSchemeRules();

    @Override
    protected SchemeRules rules() {
        return RULES;
    }
}
