package fr.numericemploi.application.funding;

class InMemorySchemeRulesTest extends SchemeRulesContract {
    @Override
    protected SchemeRules rules() {
        return new FewRules();
    }
}
